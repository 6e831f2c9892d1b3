export interface DayOffRefusals {
  /** A weekend, a known holiday, or a day recorded before; and no term moves by it. */
  'day-already-off': { date: string }
}
