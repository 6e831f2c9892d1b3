import type { Database } from '@mithaq/db/database'
import { leafOf } from '@mithaq/db/record/leaf'
import { dossierStream, eventOf, programmeStream } from '@mithaq/db/record/reads'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { DossierEvent } from '@mithaq/domain/dossier/events'
import type { Actor, Role } from '@mithaq/domain/programme/actor'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { dossierIdOf } from '@mithaq/server/dossier/dossier-id'
import { representative } from '../cast.ts'
import { associations } from './associations.ts'

/** One thing that happened, or was refused, as the database keeps it. */
export type Entry =
  | { kind: 'programme'; recordedAt: Instant; event: ProgrammeEvent; hasItsLeaf: boolean }
  | { kind: 'dossier'; recordedAt: Instant; event: DossierEvent; hasItsLeaf: boolean }
  | {
      kind: 'refusal'
      recordedAt: Instant
      act: string
      refusal: Refusal
      by: Pick<Actor, 'role' | 'person'>
    }

/** The record of a programme and of the cast's dossiers, in the order in which it was written. */
export async function recordOf(db: Database, programme: string): Promise<Entry[]> {
  const own = programmeStream(programme)
  const dossiers = Object.values(associations).map((n) =>
    dossierStream(dossierIdOf(programme, representative(n).association)),
  )
  const streams = [own, ...dossiers]
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .where('stream', 'in', streams)
    .orderBy('stream')
    .orderBy('version')
    .execute()
  const refusals = await db
    .selectFrom('refusal')
    .selectAll()
    .where('stream', 'in', streams)
    .orderBy('id')
    .execute()
  const events = rows.map((row): Entry => {
    const { recordedAt, stream } = row
    const hasItsLeaf = row.leaf === leafOf({ ...row, by: row })
    const event = eventOf(row)
    if (stream === own) return { kind: 'programme', recordedAt, hasItsLeaf, event }
    return { kind: 'dossier', recordedAt, hasItsLeaf, event: event as unknown as DossierEvent }
  })
  const refused = refusals.map(({ at, act, refusal, role, person }): Entry => ({
    kind: 'refusal',
    recordedAt: at,
    act,
    refusal: refusal as Refusal,
    by: { role: role as Role, person },
  }))
  // Events of one stream already stand in their order, and a stable sort leaves them there.
  return [...events, ...refused].toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt))
}

export function programmeEvents(entries: readonly Entry[]): ProgrammeEvent[] {
  return entries.flatMap((entry) => (entry.kind === 'programme' ? [entry.event] : []))
}
