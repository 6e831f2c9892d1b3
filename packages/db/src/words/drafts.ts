import { randomBytes } from 'node:crypto'
import { digestOf } from '@mithaq/domain/definition/digest'
import type { Words } from '@mithaq/domain/programme/words'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * Saves a person's words and answers what an act has to name: id and salted digest. Saving again under the same
 * id replaces them, until an event names them; then, or where they are another's, it answers null.
 */
export async function saveWords(
  db: Database,
  given: { id: string; author: string; kind: string; body: unknown },
): Promise<Words | null> {
  const salt = randomBytes(16).toString('hex')
  const digest = digestOf({ salt, body: given.body })
  const row = { ...given, body: JSON.stringify(given.body), salt, digest }
  const saved = await db
    .insertInto('words')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet({ body: row.body, salt, digest, savedAt: sql`legal_now()` })
        .where('words.author', '=', given.author)
        .where('words.namedAt', 'is', null),
    )
    .returning(['id', 'digest'])
    .executeTakeFirst()
  return saved ?? null
}

/** The body of named words; undefined where the row is missing or its digest differs. */
export async function readWords(db: Database, { id, digest }: Words): Promise<unknown> {
  const row = await db
    .selectFrom('words')
    .select('body')
    .where('id', '=', id)
    .where('digest', '=', digest)
    .executeTakeFirst()
  return row?.body
}
