import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Database } from './database.ts'
import * as record from './migrations/0001-record.ts'
import * as dossierSample from './migrations/0002-dossier-sample.ts'
import * as accounts from './migrations/0004-accounts.ts'
import * as board from './migrations/0005-board.ts'
import * as rehearsal from './migrations/0006-rehearsal.ts'
import * as officeScope from './migrations/0008-office-scope.ts'
import * as searchNotices from './migrations/0009-search-notices.ts'
import * as ledger from './migrations/0011-ledger.ts'
import * as archives from './migrations/0012-archives.ts'
import * as accessAndErasure from './migrations/0013-access-and-erasure.ts'
import * as sealedLeaves from './migrations/0015-sealed-leaves.ts'
import * as cosignedAnew from './migrations/0016-cosigned-anew.ts'
import * as papersBeside from './migrations/0017-papers-beside.ts'
import * as ledgerGuarded from './migrations/0018-ledger-guarded.ts'
import * as sealedWords from './migrations/0020-sealed-words.ts'
import * as issuedPages from './migrations/0021-issued-pages.ts'
import * as triedLast from './migrations/0022-tried-last.ts'
import * as idleAccounts from './migrations/0023-idle-accounts.ts'
import * as sealedOffices from './migrations/0024-sealed-offices.ts'
import { rebuildAll } from './record/rebuild-all.ts'

/** In order of name, each once and for ever: a later change is a later migration. */
const migrations = {
  '0001-record': record,
  '0002-dossier-sample': dossierSample,
  '0004-accounts': accounts,
  '0005-board': board,
  '0006-rehearsal': rehearsal,
  '0008-office-scope': officeScope,
  '0009-search-notices': searchNotices,
  '0011-ledger': ledger,
  '0012-archives': archives,
  '0013-access-and-erasure': accessAndErasure,
  '0015-sealed-leaves': sealedLeaves,
  '0016-cosigned-anew': cosignedAnew,
  '0017-papers-beside': papersBeside,
  '0018-ledger-guarded': ledgerGuarded,
  '0020-sealed-words': sealedWords,
  '0021-issued-pages': issuedPages,
  '0022-tried-last': triedLast,
  '0023-idle-accounts': idleAccounts,
  '0024-sealed-offices': sealedOffices,
}

/**
 * Brings the database to today's tables; new columns of read models are folded from the events that are there. Runs as
 * the owner, not as the application's role.
 */
export async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error) throw new Error('the database could not be migrated', { cause: error })
  if (results.length > 0) await rebuildAll(db)
}

/** Lets the application's role sign in: the role that may insert events and never change them. */
export async function setApplicationPassword(db: Database, password: string): Promise<void> {
  await sql`alter role mithaq_app with login password ${sql.lit(password)}`.execute(db)
}

/** The same address for the application's role. */
export function applicationUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl)
  url.username = 'mithaq_app'
  return url.href
}
