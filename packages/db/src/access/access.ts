import type { Reading } from '@mithaq/domain/access/events'
import { digestOf } from '@mithaq/domain/definition/digest'
import type { Actor } from '@mithaq/domain/programme/actor'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { accessStream, accountsStream } from '../record/reads.ts'
import { lockAccess, writeAccess } from './writes.ts'

interface Given {
  by: Actor
  /** What makes two readings one: a session and the office one reads in, for a person; never told to anybody. */
  occasion: Readonly<Record<string, string>>
  /** Further readings of the occasion are not counted. */
  isOnce?: boolean
}

/**
 * Records that somebody reads, before they do: the first time of an occasion as an event with its leaf, and from then on as
 * a count. Throws where it cannot be recorded; then nothing may be handed out.
 * @returns the version of its event in `access/<programme>`
 */
export async function recordReading(
  db: Database,
  { reading, ...given }: Given & { programme: string; reading: Reading },
): Promise<number> {
  const [version = 0] = await recordReadings(db, { ...given, readings: [reading] })
  return version
}

/** The same of what is the council's and no programme's; its event stands in `accounts/<council>`. */
export async function recordCouncilReading(
  db: Database,
  { reading, council, ...given }: Given & { council: string; reading: Reading },
): Promise<void> {
  await recordIn(db, accountsStream(council), { ...given, readings: [reading] })
}

/** The same of several things that are handed out together; @returns the version of each, in their order. */
export function recordReadings(
  db: Database,
  { programme, ...given }: Given & { programme: string; readings: readonly Reading[] },
): Promise<number[]> {
  return recordIn(db, accessStream(programme), given)
}

async function recordIn(
  db: Database,
  stream: string,
  { by, occasion, readings, isOnce = false }: Given & { readings: readonly Reading[] },
): Promise<number[]> {
  const asked = readings.map((reading) => {
    const inputDigest = digestOf({ reading, by })
    // Salted by the session's id, which is random: a leaf's commitment to it tells nobody who it was.
    return { reading, inputDigest, requestId: `read-${digestOf({ occasion, inputDigest })}` }
  })
  const again = isOnce ? knownReadings : countAgain
  const known = await again(db, stream, idsOf(asked))
  const first = asked.filter(({ requestId }) => !known.has(requestId))
  if (first.length > 0) {
    await db.transaction().execute(async (trx) => {
      await lockAccess(trx, stream)
      for (const [requestId, version] of await again(trx, stream, idsOf(first))) known.set(requestId, version)
      for (const { reading: event, requestId, inputDigest } of first) {
        if (known.has(requestId)) continue
        const version = await writeAccess(trx, { stream, requestId, inputDigest, by, event })
        await trx.insertInto('reading').values({ stream, requestId, version }).execute()
        known.set(requestId, version)
      }
    })
  }
  return idsOf(asked).map((requestId) => known.get(requestId) ?? 0)
}

const idsOf = (asked: readonly { requestId: string }[]) => asked.map(({ requestId }) => requestId)

type Known = Map<string, number>

async function knownReadings(db: Database, stream: string, ids: readonly string[]): Promise<Known> {
  const rows = await db
    .selectFrom('reading')
    .select(['requestId', 'version'])
    .where('stream', '=', stream)
    .where('requestId', 'in', ids)
    .execute()
  return new Map(rows.map(({ requestId, version }) => [requestId, version]))
}

async function countAgain(db: Database, stream: string, ids: readonly string[]): Promise<Known> {
  // In one order, whoever counts: two that read the same things at once do not wait for each other.
  const { rows } = await sql<{ requestId: string; version: number }>`
    with counted as materialized (
      select request_id from reading where stream = ${stream} and request_id = any(${ids}::text[])
      order by request_id for update)
    update reading set times = times + 1, last_at = legal_now()
    where stream = ${stream} and request_id in (select request_id from counted)
    returning request_id, version`.execute(db)
  return new Map(rows.map(({ requestId, version }) => [requestId, version]))
}
