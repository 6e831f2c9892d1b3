import type { Reading } from '@mithaq/domain/access/events'
import { digestOf } from '@mithaq/domain/definition/digest'
import type { Actor } from '@mithaq/domain/programme/actor'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { accessStream } from '../record/reads.ts'
import { lockAccess, writeAccess } from './writes.ts'

export interface RecordedReading {
  programme: string
  by: Actor
  /** What makes two readings one: a session and the office one reads in, for a person; never told to anybody. */
  occasion: Readonly<Record<string, string>>
  reading: Reading
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
  { programme, by, occasion, reading, isOnce = false }: RecordedReading,
): Promise<number> {
  const stream = accessStream(programme)
  const inputDigest = digestOf({ reading, by })
  // Salted by the session's id, which is random: a leaf's commitment to it tells nobody who it was.
  const requestId = `read-${digestOf({ occasion, inputDigest })}`
  const again = isOnce ? knownReading : countAgain
  const known = await again(db, stream, requestId)
  if (known !== null) return known
  return db.transaction().execute(async (trx) => {
    await lockAccess(trx, stream)
    const meanwhile = await again(trx, stream, requestId)
    if (meanwhile !== null) return meanwhile
    const version = await writeAccess(trx, { stream, requestId, inputDigest, by, event: reading })
    await trx.insertInto('reading').values({ stream, requestId, version }).execute()
    return version
  })
}

async function knownReading(db: Database, stream: string, requestId: string): Promise<number | null> {
  const known = await db
    .selectFrom('reading')
    .select('version')
    .where('stream', '=', stream)
    .where('requestId', '=', requestId)
    .executeTakeFirst()
  return known?.version ?? null
}

async function countAgain(db: Database, stream: string, requestId: string): Promise<number | null> {
  const again = await db
    .updateTable('reading')
    .set({ times: sql`times + 1`, lastAt: sql`legal_now()` })
    .where('stream', '=', stream)
    .where('requestId', '=', requestId)
    .returning('version')
    .executeTakeFirst()
  return again?.version ?? null
}
