import { createHash } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import type { Database } from '../database.ts'

export interface Pace {
  /** What is counted: an address of a person, or of a machine. It is kept as a digest. */
  key: string
  atMost: number
  seconds: number
}

// Counts and reads in one statement, so that requests at once are counted each; what is over is cleared on the way.
const statement = `
  with over as (
    delete from auth.attempt where ctid in (
      select ctid from auth.attempt where until < clock_timestamp() and key <> $1 limit 20 for update skip locked)
  )
  insert into auth.attempt as tried (key, count, until)
  values ($1, 1, clock_timestamp() + make_interval(secs => $2))
  on conflict (key) do update set
    count = case when tried.until < clock_timestamp() then 1 else tried.count + 1 end,
    until = case when tried.until < clock_timestamp() then excluded.until else tried.until end
  returning count, greatest(1, ceil(extract(epoch from until - clock_timestamp())))::integer as seconds`

/** Counts one attempt; answers the seconds to wait where there were too many, else null. */
export async function countAttempt(db: Database, { key, atMost, seconds }: Pace): Promise<number | null> {
  const query = CompiledQuery.raw(statement, [digest(key), seconds])
  const { rows } = await db.executeQuery<{ count: number; seconds: number }>(query)
  const [row] = rows
  if (!row) throw new Error('an attempt was not counted')
  return row.count > atMost ? row.seconds : null
}

/** After a success the count begins anew. */
export async function forgetAttempts(db: Database, key: string): Promise<void> {
  await db.deleteFrom('auth.attempt').where('key', '=', digest(key)).execute()
}

const digest = (key: string): string => createHash('sha256').update(key).digest('hex')
