import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { LedgerHalted } from '@mithaq/db/ledger/writes'
import { newSigningKey, signerOf, type Signer } from '@mithaq/ledger/note/signer'
import { verifierOf } from '@mithaq/ledger/note/verifier'

/** A key that signs no more: it is held still, or it was lost, and its verifier key is all there is. */
export type EarlierKey = Signer | { name: string; vkey: string }

/**
 * The keys that sign the ledger, from a file of the worker alone: one a line, oldest first, the last one signs; one that was lost
 * stands there as its verifier key. Made
 * at the first start, for `origin`; from then on the log's name is the one in the file.
 * @param isBegun whether the log has leaves: then the keys exist, and are somewhere else
 * @throws Error where the file holds no key, or keys of several logs
 * @throws LedgerHalted where it is gone: a key made anew would begin another log under this one's name
 */
export function ledgerKeysOf(
  file: string,
  origin: string,
  isBegun = false,
): { signer: Signer; earlier: EarlierKey[] } {
  if (!existsSync(file)) {
    if (isBegun)
      throw new LedgerHalted(`the file of the ledger’s keys, ${file}, is gone: put it back from a backup`)
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(file, `${newSigningKey(origin)}\n`, { mode: 0o600, flag: 'wx' })
  }
  const lines = readFileSync(file, 'utf8').split('\n')
  const keys = lines.filter((line) => line.trim() !== '').map(keyIn)
  const signer = keys.at(-1)
  if (signer === undefined) throw new Error('the file of the ledger’s keys is empty')
  if (!('sign' in signer)) throw new Error('the last key of the file is one that was lost: none can sign')
  if (keys.some(({ name }) => name !== signer.name)) throw new Error('the file holds keys of several ledgers')
  return { signer, earlier: keys.slice(0, -1) }
}

function keyIn(line: string): EarlierKey {
  if (line.startsWith('PRIVATE+')) return signerOf(line)
  const { name, vkey } = verifierOf(line)
  return { name, vkey }
}
