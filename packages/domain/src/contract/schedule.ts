import { plusDays, plusMonths } from '../calendar/day.ts'
import { isWorkingDay, officeHoursOn, plusWorkingDays, type Calendar } from '../calendar/working-day.ts'
import { calendarDate, type CalendarDate } from '../clock/calendar-date.ts'
import type { Instant } from '../clock/instant.ts'
import { chosenInstant } from '../clock/wall-time.ts'
import type { Definition } from '../definition/schema.ts'
import type { MilestoneSchedule } from '../milestone/stage.ts'
import type { Ends, Schedules } from './events.ts'
import { toldEnds, toldSchedule } from './told-schedule.ts'

type Milestone = Pick<Definition['milestones'][number], 'id' | 'due'>
export type StepValues = Pick<
  Definition['rulePack']['values'],
  'reminderDaysBefore' | 'noticeDaysAfter' | 'formalDemandDaysAfter' | 'suspensionDaysAfter'
>

/** What of a definition gives a contract its dates. */
interface Planned {
  milestones: readonly Milestone[]
  durationMonths: number
  rulePack: { values: StepValues }
}

/** What is due is due at 16:30, in Ramadan when offices close; who has to be reminded is reminded when they open. */
const dueTime = '16:30'
const remindTime = '09:00'

/**
 * Every instant of a contract that starts on that day. A due date on a day off moves to the next working day, one that the
 * law gives a day of the year to the last working day before it; the last year ends with the contract, at midnight
 * after its last day.
 */
export function contractSchedule(
  { milestones, durationMonths, rulePack }: Planned,
  startsOn: CalendarDate,
  calendar: Calendar,
): { startedAt: Instant; schedules: Schedules } & Ends {
  const years = Math.ceil(durationMonths / 12)
  const yearEnds = Array.from({ length: years }, (_, index) =>
    at(calendar, plusMonths(startsOn, Math.min((index + 1) * 12, durationMonths)), '00:00'),
  )
  const schedules = milestones.map((milestone) => {
    const dueOn = dueDay(milestone, startsOn, calendar)
    return [milestone.id, milestoneSchedule(rulePack.values, dueOn, calendar)] as const
  })
  return {
    startedAt: at(calendar, startsOn, '00:00'),
    ...toldEnds(
      { yearEnds, endsAt: at(calendar, plusMonths(startsOn, durationMonths), '00:00') },
      calendar.zone,
    ),
    schedules: Object.fromEntries(schedules),
  }
}

/** The instants of one milestone that is due on that day, or the next working day. */
export function milestoneSchedule(
  values: StepValues,
  dueOn: CalendarDate,
  calendar: Calendar,
): MilestoneSchedule {
  const day = plusWorkingDays(calendar, dueOn, 0)
  const after = (days: number) => at(calendar, plusDays(day, days), remindTime)
  const schedule = {
    dueAt: at(calendar, day, closingOn(calendar, day)),
    remindAt: values.reminderDaysBefore.value.toSorted((a, b) => b - a).map((days) => after(-days)),
    noticeAt: after(values.noticeDaysAfter.value),
    demandAt: after(values.formalDemandDaysAfter.value),
    suspendAt: after(values.suspensionDaysAfter.value),
  }
  return toldSchedule(schedule, calendar.zone)
}

/** Whether the law gives it its day, as 15 March to the yearly account (circular 13/2022): nobody's to move later. */
export function isDueByLaw({ due }: Pick<Milestone, 'due'>): boolean {
  return 'annual' in due
}

function dueDay(milestone: Milestone, startsOn: CalendarDate, calendar: Calendar): CalendarDate {
  let day = dueDate(milestone, startsOn)
  if (isDueByLaw(milestone)) while (!isWorkingDay(calendar, day)) day = plusDays(day, -1)
  return day
}

function closingOn(calendar: Calendar, day: CalendarDate): string {
  const { closes } = officeHoursOn(calendar, day)
  return closes < dueTime ? closes : dueTime
}

/** So many months end on the eve of the same day; `annual` of year n is the n-th such day after the start. */
export function dueDate({ due }: Milestone, startsOn: CalendarDate): CalendarDate {
  if ('monthsAfterStart' in due) {
    return due.monthsAfterStart === 0 ? startsOn : plusDays(plusMonths(startsOn, due.monthsAfterStart), -1)
  }
  const startYear = Number(startsOn.slice(0, 4))
  const first = calendarDate(`${startYear}-${due.annual}`) > startsOn ? startYear : startYear + 1
  return calendarDate(`${first + due.year - 1}-${due.annual}`)
}

/** A time that the wall shows twice means the later one, in favour of who has to act. */
function at({ zone }: Calendar, date: CalendarDate, time: string): Instant {
  return chosenInstant({ date, time, zone }, 'later').at
}
