import { isRecused, memberOf } from '../committee/recusal.ts'
import type { Actor } from './actor.ts'
import { eventFields, type EventFields } from './event-fields.ts'
import type { EventData, EventType, ProgrammeEvent } from './event.ts'
import { relationsOf } from './permission.ts'
import type { ProgrammeState } from './state.ts'
import { seesAll } from './view.ts'

/** An event's data as one person may see them. */
export type ShownData<T extends EventType = EventType> = { [E in T]: Partial<EventData[E]> }[T]

/** What a member knows before declaring: whom one sits with, and what one declares on. */
const beforeDeclaring: ReadonlySet<EventType> = new Set([
  'dossiersListed',
  'committeeAppointed',
  'memberReplaced',
])

/**
 * Cuts an event to what this person may see of it, in a programme as it stands now. Whether the programme may be seen at
 * all is asked before.
 */
export function shownData(programme: ProgrammeState, event: ProgrammeEvent, actor: Actor | null): ShownData {
  const fields = fieldsFor(programme, event, actor)
  const open = Object.entries(event.data).filter(
    ([field]) => (fields === 'all' || fields.has(field)) && !isSealed(programme, event, field, actor),
  )
  return Object.fromEntries(open)
}

function fieldsFor(
  programme: ProgrammeState,
  event: ProgrammeEvent,
  actor: Actor | null,
): ReadonlySet<string> | 'all' {
  if (seesAll(actor, programme.id)) return 'all'
  // The line looked up is the one of this event's type.
  const { published, committee = [], own = [] } = eventFields[event.type] as EventFields<EventType>
  return new Set<string>([
    ...published,
    ...(actor && sitsOn(programme, event, actor) ? committee : []),
    ...(actor && isOwn(programme, event, actor) ? own : []),
  ])
}

/** A member, and not one recused from the dossier that it is about. */
function sitsOn({ committee }: ProgrammeState, { type, data }: ProgrammeEvent, actor: Actor): boolean {
  const member = actor.role === 'member' ? memberOf(committee, actor.person) : undefined
  if (!member) return false
  if (!member.hasDeclared) return beforeDeclaring.has(type)
  return !('dossier' in data && isRecused(committee, actor.person, data.dossier))
}

/** Whose own they are, nobody else's for having won: what was asked, declared and marked. */
const ofWhoDidThem: ReadonlySet<EventType> = new Set(['questionAsked', 'interestsDeclared', 'scoresHandedIn'])

/** One's own act, or one's association's; about one's own dossier; or of the contract one has won and was told of. */
function isOwn(programme: ProgrammeState, { type, by, data }: ProgrammeEvent, actor: Actor): boolean {
  if (by.person === actor.person && by.role === actor.role) return true
  if (actor.role !== 'association' || actor.association === undefined) return false
  if (by.association === actor.association) return true
  if (ofWhoDidThem.has(type)) return false
  const { dossiers } = programme.selection
  if ('dossier' in data) {
    return Object.hasOwn(dossiers, data.dossier) && dossiers[data.dossier]?.by === actor.association
  }
  return programme.award.notifiedAt !== null && relationsOf(programme, actor).includes('winner')
}

/** Sheets are secret until all are in, for the council's offices too. */
function isSealed(
  { selection }: ProgrammeState,
  event: ProgrammeEvent,
  field: string,
  actor: Actor | null,
): boolean {
  if (event.type !== 'scoresHandedIn' || field !== 'sheets') return false
  if (actor?.role === 'member' && event.data.member === actor.person) return false
  return (event.data.phase === 'technical' ? selection.passed : selection.ranking) === null
}
