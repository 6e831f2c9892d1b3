/** Of whoever examines a record. */
export interface RecordRefusals {
  /** No head of the ledger was signed yet. */
  'ledger-not-begun': object
  /** Its newest head is signed by none of the keys that are told. */
  'ledger-head-unsigned': object
  /** Recorded a moment ago: its leaf, or a head over it, is still to come. */
  'not-in-ledger-yet': object
  /** More events than one answer has time for. */
  'record-too-long': { atMost: number }
}
