import { sql } from 'kysely'
import type { Council } from './council.ts'

/** What only the holder of the database can do: no trigger sees it, and nothing is told. */
export const forge = ({ owner }: Council, ...statements: string[]) =>
  sql
    .raw(`begin; set local session_replication_role = replica; ${statements.join('; ')}; commit`)
    .execute(owner)
