import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { LetterTable } from './table.ts'

export interface NewLetter {
  id: string
  person: string
  kind: LetterTable['kind']
  secret: string
  seconds: number
}

/** Leaves a letter to be sent; the same id again changes nothing. */
export async function leaveLetter(db: Database, { seconds, ...letter }: NewLetter): Promise<void> {
  const expiresAt = sql<never>`clock_timestamp() + make_interval(secs => ${seconds})`
  await db
    .with('left', (left) =>
      left
        .insertInto('letter')
        .values({ ...letter, expiresAt })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id'),
    )
    .selectFrom('left')
    .select(sql`pg_notify('outbox', '')`.as('told'))
    .execute()
}
