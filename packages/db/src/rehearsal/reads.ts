import type { Definition } from '@mithaq/domain/definition/schema'
import { sql, type Selectable } from 'kysely'
import type { Database } from '../database.ts'
import type { RehearsalTable } from './table.ts'

export type RehearsalRow = Selectable<RehearsalTable> & {
  /** Beyond its bound and every grace: nobody will come and say how it ended. */
  isForsaken: boolean
}

/** The last rehearsal of a programme. */
export function lastRehearsal(db: Database, programme: string): Promise<RehearsalRow | undefined> {
  return db
    .selectFrom('rehearsal')
    .selectAll()
    .select(
      sql<boolean>`outcome = 'running' and started_at < legal_now() - interval '15 minutes'`.as('isForsaken'),
    )
    .where('programmeId', '=', programme)
    .orderBy('startedAt', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

export async function definitionOf(db: Database, programme: string): Promise<Definition | undefined> {
  const row = await db
    .selectFrom('programme')
    .innerJoin('definition', 'definition.digest', 'programme.definition')
    .select('definition.body')
    .where('programme.id', '=', programme)
    .executeTakeFirst()
  return row?.body
}
