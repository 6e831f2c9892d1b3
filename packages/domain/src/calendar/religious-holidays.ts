import { calendarDate } from '../clock/calendar-date.ts'
import type { Holiday, RamadanSpan } from './holiday.ts'

const names = {
  fitr: { ar: 'عيد الفطر', fr: 'Aïd al-Fitr', en: 'Eid al-Fitr' },
  adha: { ar: 'عيد الأضحى', fr: 'Aïd al-Adha', en: 'Eid al-Adha' },
  muharram: { ar: 'فاتح محرم', fr: '1er Moharram', en: 'First of Muharram' },
  mawlid: { ar: 'عيد المولد النبوي', fr: 'Aïd al-Mawlid', en: 'Mawlid' },
}

const habous = 'Ministry of Habous, announcement'
const estimate = 'estimate: first evening on which the crescent can be seen from Morocco'
const borderline = 'estimate: the day before is as likely'

/** The administration has two days for each Eid and for the Mawlid, one for 1 Muharram. */
const feasts: readonly [feast: keyof typeof names, source: string, ...days: string[]][] = [
  ['fitr', habous, '2024-04-10', '2024-04-11'],
  ['adha', habous, '2024-06-17', '2024-06-18'],
  ['muharram', habous, '2024-07-07'],
  ['mawlid', habous, '2024-09-16', '2024-09-17'],
  ['fitr', habous, '2025-03-31', '2025-04-01'],
  ['adha', habous, '2025-06-07', '2025-06-08'],
  ['muharram', habous, '2025-06-27'],
  ['mawlid', habous, '2025-09-05', '2025-09-06'],
  ['fitr', habous, '2026-03-20', '2026-03-21'],
  ['adha', estimate, '2026-05-27', '2026-05-28'],
  ['muharram', borderline, '2026-06-17'],
  ['mawlid', borderline, '2026-08-26', '2026-08-27'],
  ['fitr', estimate, '2027-03-10', '2027-03-11'],
  ['adha', estimate, '2027-05-17', '2027-05-18'],
  ['muharram', estimate, '2027-06-06'],
  ['mawlid', estimate, '2027-08-15', '2027-08-16'],
  ['fitr', estimate, '2028-02-27', '2028-02-28'],
  ['adha', estimate, '2028-05-05', '2028-05-06'],
  ['muharram', estimate, '2028-05-26'],
  ['mawlid', estimate, '2028-08-04', '2028-08-05'],
  ['fitr', estimate, '2029-02-15', '2029-02-16'],
  ['adha', borderline, '2029-04-25', '2029-04-26'],
  ['muharram', estimate, '2029-05-15'],
  ['mawlid', borderline, '2029-07-25', '2029-07-26'],
  ['fitr', estimate, '2030-02-04', '2030-02-05'],
  ['adha', borderline, '2030-04-14', '2030-04-15'],
  ['muharram', estimate, '2030-05-04'],
  ['mawlid', estimate, '2030-07-14', '2030-07-15'],
]

export const religiousHolidays: readonly Holiday[] = feasts.flatMap(([feast, source, ...days]) =>
  days.map((day) => ({
    date: calendarDate(day),
    name: names[feast],
    kind: 'religious' as const,
    status: source === habous ? ('announced' as const) : ('estimated' as const),
    source,
  })),
)

/** The last day of a Ramadan is the eve of its Eid; that of December 2030 is taken with thirty days. */
export const ramadans: readonly RamadanSpan[] = [
  span('2024-03-12', '2024-04-09', 'announced', habous),
  span('2025-03-02', '2025-03-30', 'announced', habous),
  span('2026-02-19', '2026-03-19', 'announced', 'press, expected first day; Eid announced'),
  span('2027-02-08', '2027-03-09', 'estimated', estimate),
  span('2028-01-28', '2028-02-26', 'estimated', estimate),
  span('2029-01-16', '2029-02-14', 'estimated', estimate),
  span('2030-01-06', '2030-02-03', 'estimated', estimate),
  span('2030-12-26', '2031-01-24', 'estimated', estimate),
]

function span(from: string, through: string, status: RamadanSpan['status'], source: string): RamadanSpan {
  return { from: calendarDate(from), through: calendarDate(through), status, source }
}
