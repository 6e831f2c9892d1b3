import { readFile } from 'node:fs/promises'
import { openDatabase } from '@mithaq/db/database'
import { ledgerKeys } from '@mithaq/db/ledger/reads'
import { verifierOf, type Verifier } from '@mithaq/ledger/note/verifier'
import { OperatorError } from '@mithaq/local/operator-error'
import { findRunning } from '../running.ts'

/** Whom to believe: the key that is given, in itself or as a file; else the keys of the installation. */
export async function trustedKeys({ key, dir }: { key?: string; dir: string }): Promise<Verifier[]> {
  const given = key === undefined ? await keysOf(dir) : await linesOf(key)
  try {
    const keys = given.map(verifierOf)
    if (keys.length > 0) return keys
  } catch (cause) {
    throw new OperatorError(
      'That is not the verifier key of a ledger.',
      'Give it whole, as /ledger/vkey shows it: name+id+key.',
      { cause },
    )
  }
  throw new OperatorError(
    'There is no verifier key to verify with.',
    'Give --key, as /ledger/vkey of the council shows it.',
  )
}

async function linesOf(key: string): Promise<string[]> {
  const text = key.includes('+') ? key : await readFile(key, 'utf8').catch(() => key)
  return text.split('\n').filter((line) => line.trim() !== '')
}

async function keysOf(dir: string): Promise<string[]> {
  const db = openDatabase({ url: findRunning(dir).database, connections: 1 })
  try {
    return (await ledgerKeys(db)).map(({ vkey }) => vkey)
  } finally {
    await db.destroy()
  }
}
