import type { Database } from '@mithaq/db/database'

/** Whom the public ledger names: of these ids, those that stand in a leaf of the record that is not sealed. */
export async function namedInLedger(db: Database, ids: readonly string[]): Promise<string[]> {
  const rows = await db.selectFrom('event').select('leaf').where('salt', 'is', null).execute()
  return ids.filter((id) => rows.some(({ leaf }) => leaf.includes(`"${id}"`)))
}

/** Every person and association that the council knows. */
export async function everybody(db: Database): Promise<string[]> {
  const people = await db.selectFrom('person').select('id').execute()
  const associations = await db.selectFrom('association').select('id').execute()
  return [...people, ...associations].map(({ id }) => id)
}
