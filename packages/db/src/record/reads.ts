import type { Instant } from '@mithaq/domain/clock/instant'
import type { EventType, ProgrammeEvent } from '@mithaq/domain/programme/event'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import type { Role } from '@mithaq/domain/programme/actor'
import type { Database } from '../database.ts'

export const programmeStream = (id: string) => `programme/${id}`
export const dossierStream = (id: string) => `dossier/${id}`

/** The events of a programme after a version, in order. */
export async function eventsAfter(db: Database, stream: string, version: number): Promise<ProgrammeEvent[]> {
  const rows = await db
    .selectFrom('event')
    .select(['type', 'version', 'at', 'person', 'role', 'association', 'ground', 'data'])
    .where('stream', '=', stream)
    .where('version', '>', version)
    .orderBy('version')
    .execute()
  return rows.map(eventOf)
}

export type FirstAnswer =
  | { kind: 'none' }
  | { kind: 'request-id-reused' }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'done'; events: { type: EventType; version: number; at: Instant }[] }

/** What a request id was answered the first time. The same id with another input is reuse, whatever it said. */
export async function firstAnswer(
  db: Database,
  stream: string,
  requestId: string,
  inputDigest: string,
): Promise<FirstAnswer> {
  const rows = await db
    .selectFrom('event')
    .select(['type', 'version', 'at', 'inputDigest'])
    .where('stream', '=', stream)
    .where('requestId', '=', requestId)
    .orderBy('ordinal')
    .execute()
  if (rows.length > 0) {
    if (rows.some((row) => row.inputDigest !== inputDigest)) return { kind: 'request-id-reused' }
    return {
      kind: 'done',
      events: rows.map(({ type, version, at }) => ({ type: type as EventType, version, at })),
    }
  }
  const refused = await db
    .selectFrom('refusal')
    .select(['refusal', 'inputDigest'])
    .where('stream', '=', stream)
    .where('requestId', '=', requestId)
    .executeTakeFirst()
  if (!refused) return { kind: 'none' }
  if (refused.inputDigest !== inputDigest) return { kind: 'request-id-reused' }
  return { kind: 'refused', refusal: refused.refusal as Refusal }
}

export interface EventRow {
  type: string
  version: number
  at: Instant
  person: string
  role: string
  association: string | null
  ground: string
  data: object
}

export function eventOf(row: EventRow): ProgrammeEvent {
  const { type, version, at, person, role, association, ground, data } = row
  const by = { person, role: role as Role, ...(association === null ? {} : { association }) }
  // The append wrote it from a ProgrammeEvent, and nobody may change it since.
  return { type, version, at, by, ground, data } as ProgrammeEvent
}
