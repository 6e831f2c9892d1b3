import { plusMs, type Instant } from '@mithaq/domain/clock/instant'
import type { DatedThing } from '@mithaq/i18n/warnings/warning'
import type { Step } from './story.ts'

export interface Dated {
  thing: DatedThing
  at: Instant
  about?: string
}

/** The dates that an event sets for people; those that only the clock keeps are nobody's day off. */
export function datedBy({ event, before }: Step): Dated[] {
  switch (event.type) {
    case 'callPublished':
      return [
        { thing: 'publication', at: event.data.publishedAt },
        { thing: 'questionsEnd', at: event.data.questionsEnd.at },
        { thing: 'filingDeadline', at: event.data.deadline.at },
      ]
    case 'deadlineExtended':
      return [{ thing: 'filingDeadline', at: event.data.deadline.at }]
    case 'completionRequested':
      return [{ thing: 'completion', at: event.data.completeBy }]
    case 'resultsNotified':
      return [
        { thing: 'standstillEnd', at: event.data.standstillEndsAt },
        { thing: 'signingEnd', at: event.data.signBy },
      ]
    case 'reviewAnswered':
      return event.data.signBy === before.award.signBy ? [] : [{ thing: 'signingEnd', at: event.data.signBy }]
    case 'startOrdered':
      return [{ thing: 'start', at: plusMs(event.data.startedAt, 1) }, ...reportsDue(event.data.schedules)]
    case 'contractResumed':
    case 'amendmentInForce':
      return reportsDue(event.data.schedules ?? {})
    default:
      return []
  }
}

function reportsDue(schedules: Record<string, { dueAt: Instant }>): Dated[] {
  return Object.entries(schedules).map(([about, { dueAt }]) => ({ thing: 'reportDue', at: dueAt, about }))
}
