import type { AccessEvent } from '@mithaq/domain/access/events'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { Database } from '../database.ts'
import type { TextInLanguages } from '../person/table.ts'
import { accessStream, accountsStream, eventOf } from '../record/reads.ts'

export interface ToldAccess {
  event: AccessEvent
  /** Null for an installation's own doing, and for who is not known by name. */
  name: TextInLanguages | null
  /** How often in that session, the first time among them; 1 for what is no reading. */
  times: number
  lastAt: Instant | null
}

interface Page {
  /** A version. */
  before: number | null
  limit: number
}

/**
 * Who read what of a programme, the newest first. `isSealed`: the intake is open, and whoever was
 * handed a receipt has filed.
 */
export const accessBefore = (db: Database, programme: string, asked: Page & { isSealed: boolean }) =>
  toldBefore(db, accessStream(programme), asked)

/** Who read what of the council's own, and which accounts were erased, the newest first. */
export const accountsBefore = (db: Database, council: string, asked: Page) =>
  toldBefore(db, accountsStream(council), { ...asked, isSealed: false })

async function toldBefore(
  db: Database,
  stream: string,
  { before, limit, isSealed }: Page & { isSealed: boolean },
): Promise<ToldAccess[]> {
  const rows = await db
    .selectFrom('event')
    .leftJoin('person as known', 'known.id', 'event.person')
    .leftJoin('reading', (join) =>
      join.onRef('reading.stream', '=', 'event.stream').onRef('reading.requestId', '=', 'event.requestId'),
    )
    .select(['event.type', 'event.version', 'event.at', 'event.person', 'event.role', 'event.association'])
    .select(['event.ground', 'event.data', 'known.name', 'reading.times', 'reading.lastAt'])
    .where('event.stream', '=', stream)
    .$if(before !== null, (query) => query.where('event.version', '<', before))
    .$if(isSealed, (query) => query.where('event.role', '<>', 'association'))
    .orderBy('event.version', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ name, times, lastAt, ...row }) => {
    // The server wrote it from an AccessEvent, and nobody may change it since.
    const event = eventOf(row) as unknown as AccessEvent
    return { event, name, times: times ?? 1, lastAt }
  })
}

/** When personal data of a programme was erased; null where it was not. */
export async function erasedAt(db: Database, programme: string): Promise<Instant | null> {
  const row = await db
    .selectFrom('event')
    .select('at')
    .where('stream', '=', accessStream(programme))
    .where('type', '=', 'personalDataErased')
    .executeTakeFirst()
  return row?.at ?? null
}

/** When a programme was closed; null while it runs. */
export async function closedAt(db: Database, programme: string): Promise<Instant | null> {
  const row = await db
    .selectFrom('event')
    .select('at')
    .where('stream', '=', `programme/${programme}`)
    .where('type', '=', 'programmeClosed')
    .executeTakeFirst()
  return row?.at ?? null
}

/** Whose each dossier of a programme is, by name. */
export async function dossierNames(
  db: Database,
  programme: string,
): Promise<Record<string, TextInLanguages>> {
  const rows = await db
    .selectFrom('dossier')
    .innerJoin('association', 'association.id', 'dossier.association')
    .select(['dossier.id', 'association.name'])
    .where('dossier.programmeId', '=', programme)
    .execute()
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}
