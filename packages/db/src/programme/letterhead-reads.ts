import type { Definition } from '@mithaq/domain/definition/schema'
import type { Database } from '../database.ts'

export type Letterhead = Pick<Definition['council'], 'name' | 'province'>

/**
 * The council whose programmes are kept here, as the last published definition names it, else a draft's: its name is no
 * secret of a draft. Null before there is one.
 */
export async function letterheadOf(db: Database): Promise<Letterhead | null> {
  const councils = db
    .selectFrom('programme')
    .innerJoin('definition', 'definition.digest', 'programme.definition')
    .select('definition.council')
    .limit(1)
  const row =
    (await councils.where('publishedAt', 'is not', null).orderBy('publishedAt', 'desc').executeTakeFirst()) ??
    (await councils.executeTakeFirst())
  return row ? { name: row.council.name, province: row.council.province } : null
}
