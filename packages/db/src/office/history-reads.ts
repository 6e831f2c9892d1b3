import type { OfficeEvent } from '@mithaq/domain/office/events'
import type { Capacity, HeldRole } from '@mithaq/domain/office/office'
import { wordsIn } from '@mithaq/domain/programme/words'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { TextInLanguages } from '../person/table.ts'
import { councilStream } from '../record/reads.ts'
import { writtenWords } from '../words/reads.ts'

export interface RecordedOfficeEvent {
  event: OfficeEvent
  /** The office it is about, as it was granted. */
  office: { role: HeldRole; capacity: Capacity | null; associationName: TextInLanguages | null }
  /** Null for an installation's own doing, and for who is not known by name. */
  byName: TextInLanguages | null
  holderName: TextInLanguages | null
  /** The number of an order, or the reason of an end. */
  words: string | null
}

/** What happened to a council's offices, the newest first: `before` is a version. */
export async function officeEventsBefore(
  db: Database,
  council: string,
  { before, limit }: { before: number | null; limit: number },
): Promise<RecordedOfficeEvent[]> {
  const rows = await db
    .selectFrom('event')
    .innerJoin('office', (join) => join.on(sql<boolean>`office.id = event.data ->> 'office'`))
    .leftJoin('association', 'association.id', 'office.association')
    .leftJoin('person as actor', 'actor.id', 'event.person')
    .leftJoin('person as holder', 'holder.id', 'office.holder')
    .select([
      'event.type',
      'event.version',
      'event.at',
      'event.person',
      'event.role',
      'event.ground',
      'event.data',
    ])
    .select(['office.role as heldRole', 'office.capacity', 'association.name as associationName'])
    .select(['actor.name as byName', 'holder.name as holderName'])
    .where('stream', '=', councilStream(council))
    .$if(before !== null, (query) => query.where('version', '<', before))
    .orderBy('version', 'desc')
    .limit(limit)
    .execute()
  const bodies = await textsOf(
    db,
    rows.map(({ data }) => data),
  )
  return rows.map(({ heldRole: role, capacity, associationName, byName, holderName, ...row }, n) => {
    const { type, version, at, person, role: byRole, ground, data } = row
    // Appointments wrote it from an OfficeEvent, and nobody may change it since.
    const event = { type, version, at, by: { person, role: byRole }, ground, data } as unknown as OfficeEvent
    return {
      event,
      office: { role, capacity, associationName },
      byName,
      holderName,
      words: bodies[n] ?? null,
    }
  })
}

async function textsOf(db: Database, data: readonly object[]): Promise<(string | null)[]> {
  const named = data.map((each) => wordsIn(each)[0])
  const known = named.flatMap((each) => each ?? [])
  if (known.length === 0) return []
  const rows = await writtenWords(db, { named: known, ids: known.map(({ id }) => id), author: '' })
  const bodies = new Map(rows.map(({ id, body }) => [id, body]))
  return named.map((each) => {
    const body = each && bodies.get(each.id)
    return typeof body === 'string' ? body : null
  })
}
