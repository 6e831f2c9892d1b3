import type { Instant } from '@mithaq/domain/clock/instant'
import type { Words } from '@mithaq/domain/programme/words'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Recorded } from '../record/leaf.ts'
import { accessStream, archiveStream, dossierStream, programmeStream } from '../record/reads.ts'

export interface LoggedEvent extends Recorded {
  index: number
  at: Instant
  recordedAt: Instant
}

/** Events of a programme, its dossiers, its archives and its readers that are among the first `size` leaves, in the log's order. */
export async function eventsInLog(db: Database, programme: string, size: number): Promise<LoggedEvent[]> {
  const dossiers = await dossiersOf(db, programme)
  const own = [programmeStream, accessStream, archiveStream].map((streamOf) => streamOf(programme))
  const streams = [...own, ...dossiers.map(dossierStream)]
  const rows = await db
    .selectFrom('ledgerLeaf')
    .innerJoin('event', (join) =>
      join.onRef('event.stream', '=', 'ledgerLeaf.stream').onRef('event.version', '=', 'ledgerLeaf.version'),
    )
    .select([
      'ledgerLeaf.index',
      'event.stream',
      'event.version',
      'event.type',
      'event.at',
      'event.recordedAt',
    ])
    .select(['event.person', 'event.role', 'event.association', 'event.ground', 'event.data'])
    .select(['event.requestId', 'event.ordinal', 'event.inputDigest', 'event.salt'])
    .where('event.stream', 'in', streams)
    .where('ledgerLeaf.index', '<', size)
    .orderBy('ledgerLeaf.index')
    .execute()
  return rows.map(({ person, role, association, ...row }) => ({ ...row, by: { person, role, association } }))
}

/** Which leaves of a programme's events are sealed, in the log's order; of those that have one by now. */
export async function sealedInLog(
  db: Database,
  programme: string,
): Promise<{ index: number; stream: string; version: number }[]> {
  const own = [programmeStream(programme), accessStream(programme)]
  const streams = [...own, ...(await dossiersOf(db, programme)).map(dossierStream)]
  return db
    .selectFrom('ledgerLeaf')
    .innerJoin('event', (join) =>
      join.onRef('event.stream', '=', 'ledgerLeaf.stream').onRef('event.version', '=', 'ledgerLeaf.version'),
    )
    .select(['ledgerLeaf.index', 'event.stream', 'event.version'])
    .where('event.stream', 'in', streams)
    .where('event.salt', 'is not', null)
    .orderBy('ledgerLeaf.index')
    .execute()
}

/** Ids of the dossiers of a programme, also of those that were withdrawn, in order. */
export async function dossiersOf(db: Database, programme: string): Promise<string[]> {
  const rows = await db
    .selectFrom('dossier')
    .select('id')
    .where('programmeId', '=', programme)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** What happened to a programme's dossiers, each in its order. */
export async function dossierEventsOf(
  db: Database,
  programme: string,
): Promise<{ stream: string; type: string; data: unknown }[]> {
  const streams = (await dossiersOf(db, programme)).map(dossierStream)
  if (streams.length === 0) return []
  return db
    .selectFrom('event')
    .select(['stream', 'type', 'data'])
    .where('stream', 'in', streams)
    .orderBy('stream')
    .orderBy('version')
    .execute()
}

/** Texts that events name, with the salt that their digests were made with; those that are as named. */
export async function saltedWords(db: Database, named: readonly Words[]) {
  if (named.length === 0) return []
  const digests = new Map(named.map(({ id, digest }) => [id, digest]))
  const rows = await db
    .selectFrom('words')
    .select(['id', 'kind', 'digest', 'salt', 'body', 'erasedAt'])
    .where('id', 'in', [...digests.keys()])
    .orderBy('id')
    .execute()
  return rows.filter(({ id, digest }) => digests.get(id) === digest)
}

/** The smallest signed head that covers every event of a programme and its dossiers; undefined while there is none. */
export async function firstHeadOf(db: Database, programme: string): Promise<string | undefined> {
  const streams = [programmeStream(programme), ...(await dossiersOf(db, programme)).map(dossierStream)]
  const { last, waiting } = await db
    .selectFrom('event')
    .leftJoin('ledgerLeaf', (join) =>
      join.onRef('event.stream', '=', 'ledgerLeaf.stream').onRef('event.version', '=', 'ledgerLeaf.version'),
    )
    .select(({ fn }) => [
      fn.max('ledgerLeaf.index').as('last'),
      sql<number>`count(*) filter (where ledger_leaf.index is null)`.as('waiting'),
    ])
    .where('event.stream', 'in', streams)
    .executeTakeFirstOrThrow()
  if (last === null || waiting > 0) return undefined
  const head = await db
    .selectFrom('ledgerCheckpoint')
    .select('note')
    .where('size', '>', last)
    .orderBy('size')
    .limit(1)
    .executeTakeFirst()
  return head?.note
}

/** How many events its dossiers have, and how many runs were archived. */
export async function countsOf(
  db: Database,
  programme: string,
): Promise<{ dossierEvents: number; runs: number }> {
  const dossiers = (await dossiersOf(db, programme)).map(dossierStream)
  const { of, archived } = await db
    .selectFrom('event')
    .select(({ fn }) => [
      fn
        .countAll<number>()
        .filterWhere('stream', 'in', [...dossiers, ''])
        .as('of'),
      fn.countAll<number>().filterWhere('type', '=', 'runArchived').as('archived'),
    ])
    .where('stream', 'in', [archiveStream(programme), ...dossiers])
    .executeTakeFirstOrThrow()
  return { dossierEvents: of, runs: archived }
}
