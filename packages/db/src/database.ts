import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { DefinitionTable } from './definition/table.ts'
import type { DossierTable, DossierDraftTable, DossierVersionTable, FileTable } from './dossier/table.ts'
import type { LetterTable } from './letter/table.ts'
import type { OfficeTable } from './office/table.ts'
import type { OutboxTable } from './outbox/table.ts'
import type { AssociationTable, CouncillorTable, PersonTable } from './person/table.ts'
import type { ProgrammeTable } from './programme/table.ts'
import type { EventTable, RefusalTable } from './record/table.ts'
import type {
  AccountTable,
  AttemptTable,
  SessionTable,
  UserTable,
  VerificationTable,
} from './session/table.ts'
import type { WordsTable } from './words/table.ts'

export interface Tables {
  association: AssociationTable
  'auth.account': AccountTable
  'auth.attempt': AttemptTable
  'auth.session': SessionTable
  'auth.user': UserTable
  'auth.verification': VerificationTable
  councillor: CouncillorTable
  definition: DefinitionTable
  dossier: DossierTable
  dossierDraft: DossierDraftTable
  dossierVersion: DossierVersionTable
  event: EventTable
  file: FileTable
  letter: LetterTable
  office: OfficeTable
  outbox: OutboxTable
  person: PersonTable
  programme: ProgrammeTable
  refusal: RefusalTable
  words: WordsTable
}

export type Database = Kysely<Tables>
/** The type says that one is inside a transaction: writes take it, so that nothing is written half. */
export type Trx = Transaction<Tables>

/** A database and the pool below it, for what is sent as it is written: prepared once, several statements in one turn. */
export interface OpenDatabase extends Kysely<Tables> {
  readonly pool: pg.Pool
}

export interface DatabaseOptions {
  url: string
  /** Connections at most. */
  connections?: number
  /** Told of a connection that broke while idle; the pool replaces it. */
  onIdleError?: (error: Error) => void
}

const types: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
    // PostgreSQL's session runs in UTC; instants leave as the one form of the domain.
    if (oid === pg.types.builtins.TIMESTAMPTZ) return (text) => new Date(text).toISOString()
    if (oid === pg.types.builtins.INT8) return Number
    return pg.types.getTypeParser(oid, format) as (value: string) => unknown
  },
}

/** Opens a pool. The caller destroys it. */
export function openDatabase({
  url,
  connections = 10,
  onIdleError = () => {},
}: DatabaseOptions): OpenDatabase {
  const pool = new pg.Pool({
    // What is sent without waiting goes out at once; whoever awaits each answer notices nothing.
    pipeline: true,
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    options: '-c timezone=UTC -c application_name=mithaq',
    types,
  })
  // Without a listener, a connection that breaks while idle would end the process;
  pool.on('error', onIdleError)
  // and so would one that breaks while it is lent out, which the pool listens to no more: its query fails too.
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  return Object.assign(db, { pool })
}
