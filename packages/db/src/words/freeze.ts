import type { Words } from '@mithaq/domain/programme/words'
import { sql } from 'kysely'
import type { Trx } from '../database.ts'

/** Freezes words that an event names; answers the id of one that is missing or differs, and null where all are as named. */
export async function freezeWords(trx: Trx, named: readonly Words[]): Promise<string | null> {
  for (const { id, digest } of named) {
    const frozen = await trx
      .updateTable('words')
      .set({ namedAt: sql`coalesce(named_at, legal_now())` })
      .where('id', '=', id)
      .where('digest', '=', digest)
      .returning('id')
      .executeTakeFirst()
    if (!frozen) return id
  }
  return null
}
