import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { ArchiveTable } from './archive/table.ts'
import type { ComparisonTable } from './completeness/table.ts'
import type { ReadingTable } from './access/table.ts'
import type { DefinitionTable } from './definition/table.ts'
import type { DossierTable, DossierDraftTable, DossierVersionTable, FileTable } from './dossier/table.ts'
import type {
  LedgerCheckTable,
  LedgerCheckpointTable,
  LedgerKeyTable,
  LedgerLeafTable,
  LedgerTileTable,
  LedgerTreeTable,
} from './ledger/table.ts'
import type { LetterTable } from './letter/table.ts'
import type { NoticeSeenTable } from './notice/table.ts'
import type { OfficeTable } from './office/table.ts'
import type { OutboxTable } from './outbox/table.ts'
import type { IssuedPageTable } from './issued/table.ts'
import type { AssociationTable, CouncillorTable, PersonTable } from './person/table.ts'
import type { ProgrammeTable } from './programme/table.ts'
import type { EventTable, RefusalTable } from './record/table.ts'
import type { RehearsalTable } from './rehearsal/table.ts'
import type { ErasedFileTable } from './retention/table.ts'
import type {
  AccountTable,
  AttemptTable,
  SessionTable,
  UserTable,
  VerificationTable,
} from './session/table.ts'
import { prepareAnnounced } from './prepared.ts'
import { breakSilence } from './silence.ts'
import type { WordsTable } from './words/table.ts'

export interface Tables {
  archive: ArchiveTable
  association: AssociationTable
  'auth.account': AccountTable
  'auth.attempt': AttemptTable
  'auth.session': SessionTable
  'auth.user': UserTable
  'auth.verification': VerificationTable
  comparison: ComparisonTable
  councillor: CouncillorTable
  definition: DefinitionTable
  dossier: DossierTable
  dossierDraft: DossierDraftTable
  dossierVersion: DossierVersionTable
  erasedFile: ErasedFileTable
  event: EventTable
  file: FileTable
  issuedPage: IssuedPageTable
  ledgerCheck: LedgerCheckTable
  ledgerCheckpoint: LedgerCheckpointTable
  ledgerKey: LedgerKeyTable
  ledgerLeaf: LedgerLeafTable
  ledgerTile: LedgerTileTable
  ledgerTree: LedgerTreeTable
  letter: LetterTable
  noticeSeen: NoticeSeenTable
  office: OfficeTable
  outbox: OutboxTable
  person: PersonTable
  programme: ProgrammeTable
  reading: ReadingTable
  refusal: RefusalTable
  rehearsal: RehearsalTable
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
  /** For an owner's work, a migration or a clone, where one statement may take minutes: silence is then no sign. */
  isPatient?: boolean
}

const types: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
    // PostgreSQL's session runs in UTC; instants leave as the one form of the domain.
    if (oid === pg.types.builtins.TIMESTAMPTZ) return (text) => new Date(text).toISOString()
    if (oid === pg.types.builtins.INT8) return Number
    return pg.types.getTypeParser(oid, format) as (value: string) => unknown
  },
}

/**
 * Seconds after which PostgreSQL itself gives up a session whose other end has gone without a word, and with it what
 * that session holds. In a transaction, that is a call's lock: the outbox is the slowest, which waits up to 5 s for
 * the engine in one. Outside of one, a pool closes what has been idle for 10 s.
 */
const givenUpAfter = '-c idle_in_transaction_session_timeout=15s -c idle_session_timeout=60s'

/** Opens a pool. The caller destroys it. */
export function openDatabase(opened: DatabaseOptions): OpenDatabase {
  const { url, connections = 10, onIdleError = () => {}, isPatient = false } = opened
  const pool = new pg.Pool({
    // What is sent without waiting goes out at once; whoever awaits each answer notices nothing.
    pipeline: true,
    connectionString: url,
    max: connections,
    // Half of what an answer may take: time for one more try.
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 10_000,
    keepAlive: true,
    options: `-c timezone=UTC -c application_name=mithaq ${givenUpAfter}`,
    types,
  })
  // Without a listener, a connection that breaks while idle would end the process;
  pool.on('error', onIdleError)
  // and so would one that breaks while it is lent out, which the pool listens to no more: its query fails too.
  pool.on('connect', (client) => {
    client.on('error', () => {})
    if (!isPatient) breakSilence(client)
    prepareAnnounced(client)
  })
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  return Object.assign(db, { pool })
}
