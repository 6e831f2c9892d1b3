import { plusDays } from '../calendar/day.ts'
import type { Calendar } from '../calendar/working-day.ts'
import type { CalendarDate } from '../clock/calendar-date.ts'
import { dueDate } from '../contract/schedule.ts'
import { dayProblems } from './check-calendar.ts'
import { monthsOf } from './check-milestones.ts'
import { problem, type Problem } from './problem.ts'
import { publicationDay } from './publication-day.ts'
import type { Definition } from './schema.ts'

type Sound = Pick<Definition, 'calendar' | 'durationMonths' | 'milestones'>
interface Given {
  calendar: Calendar
  publishedOn?: CalendarDate
}

/**
 * No milestone is due on a day off, nor beside one that only the crescent will fix, where the programme starts on the day
 * on which it means to sign. A weekend says nothing: the start is chosen later, and due days move to the next working day.
 */
export function checkDueDays(
  { calendar: plan, durationMonths, milestones }: Sound,
  { calendar, publishedOn }: Given,
): Problem[] {
  const published = publicationDay(plan, publishedOn)
  if (!published) return []
  const startsOn = plusDays(published, plan.signature.daysAfterPublication)
  return milestones.flatMap((milestone, index) => {
    // One that is due after the end was named already, and may lie beyond every calendar.
    if (monthsOf(milestone.due) > durationMonths) return []
    const path = `milestones[${index}].due`
    return dayProblems(path, dueDate(milestone, startsOn), calendar).flatMap((found): Problem[] => {
      switch (found.problem) {
        case 'on-holiday':
          return [problem(path, 'milestone-on-holiday', { ...found.values, startsOn })]
        case 'near-estimated-holiday':
          return [problem(path, 'milestone-near-estimated-holiday', { ...found.values, startsOn })]
        default:
          return []
      }
    })
  })
}
