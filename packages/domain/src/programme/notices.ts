import type { Role } from './actor.ts'
import type { EventType, ProgrammeEvent } from './event.ts'
import { recipients, type RecipientsOf } from './notice-recipients.ts'
import type { ProgrammeState } from './state.ts'

/** Whoever has to learn of an event: a role of this programme, or one association. */
export type Recipient = { role: Role } | { association: string }

/** A message owed to persons because of an event: to a role of this programme, or to one association. */
export interface Notice {
  event: EventType
  to: Recipient
  /** What it is about: a milestone, a tranche, a dossier. */
  about?: string
}

/**
 * Who is told of what, given the state after the event. The words are chosen when the message is written, in
 * the reader's language; nobody is told the same thing twice.
 */
export function noticesOf(programme: ProgrammeState, event: ProgrammeEvent): Notice[] {
  // The table gives every event type its own parameter; the line looked up is the one of this event's type.
  const recipientsOf = recipients[event.type] as RecipientsOf<EventType> | null
  if (!recipientsOf) return []
  const about = subjectOf(event)
  const seen = new Map(recipientsOf(programme, event).map((to) => [JSON.stringify(to), to]))
  return [...seen.values()].map((to) => ({ event: event.type, to, ...(about ? { about } : {}) }))
}

const subjects = ['dossier', 'milestone', 'tranche', 'question'] as const

function subjectOf({ data }: ProgrammeEvent): string | null {
  const given = data as Partial<Record<(typeof subjects)[number], unknown>>
  const found = subjects.map((subject) => given[subject]).find((value) => typeof value === 'string')
  return typeof found === 'string' ? found : null
}
