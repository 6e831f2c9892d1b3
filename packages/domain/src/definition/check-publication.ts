import { problem, type Appointment, type Problem } from './problem.ts'
import { publicationDaysAtLeast } from './rule-pack.ts'
import type { Definition } from './schema.ts'

export function checkChannels({ channels }: Pick<Definition, 'channels'>): Problem[] {
  if (channels.some(({ isCompulsory }) => isCompulsory)) return []
  return [problem('channels', 'no-compulsory-channel', {})]
}

/** The call stays open as long as the rule pack says, and questions close early enough to be answered to all. */
export function checkPeriods({ calendar, rulePack }: Pick<Definition, 'calendar' | 'rulePack'>): Problem[] {
  const { questionsEnd, filingDeadline } = calendar
  const { publication, questionsCloseBefore } = rulePack.values
  const days = filingDeadline.daysAfterPublication
  const left = days - questionsEnd.daysAfterPublication
  const chosen = publication.value.length
  return [
    ...(chosen < publicationDaysAtLeast
      ? [
          problem('rulePack.values.publication.value.length', 'publication-below-minimum', {
            days: chosen,
            needed: publicationDaysAtLeast,
          }),
        ]
      : []),
    ...(days < chosen
      ? [
          problem('calendar.filingDeadline', 'publication-too-short', {
            days,
            needed: chosen,
          }),
        ]
      : []),
    ...(left >= 0 && isAfter(filingDeadline, questionsEnd) && left < questionsCloseBefore.value.length
      ? [
          problem('calendar.questionsEnd', 'questions-end-too-late', {
            days: left,
            needed: questionsCloseBefore.value.length,
          }),
        ]
      : []),
  ]
}

const order: readonly Appointment[] = ['filingDeadline', 'opening', 'minutes', 'signature']

/** Nothing is opened before the deadline, minuted before it is opened, signed before it is minuted. */
export function checkOrder({ calendar }: Pick<Definition, 'calendar'>): Problem[] {
  return [
    ...(isAfter(calendar.filingDeadline, calendar.questionsEnd)
      ? []
      : [problem('calendar.questionsEnd', 'questions-end-after-deadline', {})]),
    ...order.slice(1).flatMap((later, index) => {
      const after = order[index] ?? later
      return isAfter(calendar[later], calendar[after])
        ? []
        : [problem(`calendar.${later}`, 'calendar-out-of-order', { after })]
    }),
  ]
}

interface DaysAfter {
  daysAfterPublication: number
  time: string
}

function isAfter(a: DaysAfter, b: DaysAfter): boolean {
  const days = a.daysAfterPublication - b.daysAfterPublication
  return days > 0 || (days === 0 && a.time > b.time)
}
