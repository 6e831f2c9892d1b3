import { readFile } from 'node:fs/promises'
import { openDatabase } from '@mithaq/db/database'
import { ledgerKeys } from '@mithaq/db/ledger/reads'
import { keysText, readGivenKeys } from '@mithaq/ledger/note/keys-text'
import type { LogKey } from '@mithaq/ledger/note/log-key'
import { OperatorError } from '@mithaq/local/operator-error'
import { findRunning } from '../running.ts'

/**
 * Whom to believe: what is given, a key or a file with keys a line each or as `/ledger/keys` tells them; else the keys of
 * the installation.
 */
export async function trustedKeys({ key, dir }: { key?: string; dir: string }): Promise<LogKey[]> {
  const keys = readGivenKeys(key === undefined ? await keysOf(dir) : await textOf(key))
  if (keys === false)
    throw new OperatorError(
      'That is not the verifier key of a ledger.',
      'Give it whole, as /ledger/vkey shows it: name+id+key.',
    )
  if (keys.length > 0) return keys
  throw new OperatorError(
    'There is no verifier key to verify with.',
    'Give --key, as /ledger/vkey of the council shows it.',
  )
}

const textOf = (key: string): Promise<string> | string =>
  key.includes('+') ? key : readFile(key, 'utf8').catch(() => key)

async function keysOf(dir: string): Promise<string> {
  const db = openDatabase({ url: findRunning(dir).database, connections: 1 })
  try {
    return keysText(await ledgerKeys(db))
  } finally {
    await db.destroy()
  }
}
