import { plusDays, weekday } from '../calendar/day.ts'
import {
  isAfterClosing,
  isBeforeOpening,
  isKnown,
  officeHoursOn,
  type Calendar,
} from '../calendar/working-day.ts'
import type { CalendarDate } from '../clock/calendar-date.ts'
import { toInstant } from '../clock/wall-time.ts'
import { problem, type Appointment, type Problem } from './problem.ts'
import { publicationDay } from './publication-day.ts'
import type { Definition } from './schema.ts'

type Sound = Pick<Definition, 'calendar' | 'council'>

const appointments: readonly Appointment[] = [
  'questionsEnd',
  'filingDeadline',
  'opening',
  'minutes',
  'signature',
]

/** Each day that counts from publication is a day at work, at an hour that comes once, when doors are open. */
export function checkCalendar(
  { calendar: plan, council }: Sound,
  { calendar, publishedOn }: { calendar: Calendar; publishedOn?: CalendarDate },
): Problem[] {
  if (!isZone(council.zone)) return [problem('council.zone', 'zone-unknown', { zone: council.zone })]
  const published = publicationDay(plan, publishedOn)
  if (!published) return [problem('calendar.historic', 'publication-day-unknown', {})]
  return appointments.flatMap((name) => {
    const { daysAfterPublication, time } = plan[name]
    const date = plusDays(published, daysAfterPublication)
    const path = `calendar.${name}`
    const isAtDesk = name === 'filingDeadline' && plan.acceptsPaper
    return [
      ...dayProblems(path, date, calendar),
      ...(isAtDesk ? deskProblems(path, date, time, calendar) : []),
      ...hourProblems(path, date, time, council.zone),
    ]
  })
}

/** Paper is handed over at a desk: by a time at which somebody sits there, or has sat there on that day. */
function deskProblems(path: string, date: CalendarDate, time: string, calendar: Calendar): Problem[] {
  const { opens, closes } = officeHoursOn(calendar, date)
  if (isAfterClosing(calendar, { date, time })) {
    return [problem(path, 'after-office-hours', { date, time, closes })]
  }
  return isBeforeOpening(calendar, { date, time })
    ? [problem(path, 'before-office-hours', { date, time, opens })]
    : []
}

/** A day off, or one so near an estimated one that it may be one. */
export function dayProblems(path: string, date: CalendarDate, calendar: Calendar): Problem[] {
  if (!isKnown(calendar, date)) {
    return [problem(path, 'beyond-calendar', { date, knownThrough: calendar.knownThrough })]
  }
  if (weekday(date) > 5) return [problem(path, 'on-weekend', { date })]
  const isHoliday = calendar.holidays.some((each) => each.status !== 'estimated' && each.date === date)
  if (isHoliday) return [problem(path, 'on-holiday', { date })]
  const days = [date, plusDays(date, -1), plusDays(date, 1)]
  const near = calendar.holidays.find((each) => each.status === 'estimated' && days.includes(each.date))
  return near ? [problem(path, 'near-estimated-holiday', { date, holiday: near.date })] : []
}

function hourProblems(path: string, date: CalendarDate, time: string, zone: string): Problem[] {
  const reading = toInstant({ date, time, zone })
  if (reading.ok) return []
  return [problem(path, reading.problem === 'skipped' ? 'time-skipped' : 'time-doubled', { date, time })]
}

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
