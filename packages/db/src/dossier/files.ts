import type { Database } from '../database.ts'

export async function recordFile(
  db: Database,
  file: { digest: string; size: number; mediaType: string },
): Promise<void> {
  await db
    .insertInto('file')
    .values(file)
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute()
}

/** Those of the digests under which no file is stored. */
export async function missingFiles(db: Database, digests: readonly string[]): Promise<string[]> {
  if (digests.length === 0) return []
  const rows = await db.selectFrom('file').select('digest').where('digest', 'in', digests).execute()
  const stored = new Set(rows.map(({ digest }) => digest))
  return digests.filter((digest) => !stored.has(digest))
}
