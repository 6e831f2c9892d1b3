import type { Definition } from '@mithaq/domain/definition/schema'
import type { Database } from '../database.ts'

/** Keeps a definition under its digest; the same one again is the same row. */
export async function saveDefinition(db: Database, digest: string, body: Definition): Promise<void> {
  await db
    .insertInto('definition')
    .values({ digest, body: JSON.stringify(body) })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute()
}
