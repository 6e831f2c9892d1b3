import type { Words } from '@mithaq/domain/programme/words'
import type { Database } from '../database.ts'

export interface WrittenWords {
  id: string
  /** Written by whoever asks. */
  isOwn: boolean
  kind: string
  body: unknown
  /** Their term has ended: the body is null. */
  isErased: boolean
}

/** Words by id: those named with their digest, and a person's own whether or not anything names them yet. */
export async function writtenWords(
  db: Database,
  { named, ids, author }: { named: readonly Words[]; ids: readonly string[]; author: string },
): Promise<WrittenWords[]> {
  const digests = new Map(named.map(({ id, digest }) => [id, digest]))
  const rows = await db
    .selectFrom('words')
    .select(['id', 'kind', 'body', 'digest', 'author', 'erasedAt'])
    .where('id', 'in', ids)
    .execute()
  return rows
    .filter((row) => row.author === author || digests.get(row.id) === row.digest)
    .map(({ id, kind, body, erasedAt, ...row }) => ({
      id,
      isOwn: row.author === author,
      kind,
      body,
      isErased: erasedAt !== null,
    }))
}

/** Words that an event names by their digest alone, with the salt it was taken with; undefined where they are gone. */
export function saltedWords(
  db: Database,
  digest: string,
): Promise<{ body: unknown; salt: string } | undefined> {
  return db.selectFrom('words').select(['body', 'salt']).where('digest', '=', digest).executeTakeFirst()
}
