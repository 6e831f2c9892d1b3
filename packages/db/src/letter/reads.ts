import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { TextInLanguages } from '../person/table.ts'
import type { LetterTable } from './table.ts'

export interface LetterToSend {
  kind: LetterTable['kind']
  secret: string
  name: TextInLanguages
  email: string
}

/** Undefined where there is nothing to send: it was sent, or its link has expired. */
export async function letterToSend(db: Database, id: string): Promise<LetterToSend | undefined> {
  const row = await db
    .selectFrom('letter')
    .innerJoin('person', 'person.id', 'letter.person')
    .innerJoin('auth.user', 'auth.user.id', 'letter.person')
    .select(['letter.kind', 'letter.secret', 'person.name', 'auth.user.email'])
    .where('letter.id', '=', id)
    .where('letter.expiresAt', '>', sql<never>`clock_timestamp()`)
    .executeTakeFirst()
  return row && row.secret !== null ? { ...row, secret: row.secret } : undefined
}
