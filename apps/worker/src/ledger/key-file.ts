import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { LedgerHalted } from '@mithaq/db/ledger/writes'
import { newSigningKey, signerOf, type Signer } from '@mithaq/ledger/note/signer'

/**
 * The keys that sign the ledger, from a file of the worker alone: one a line, oldest first, the last one signs. Made
 * at the first start, for `origin`; from then on the log's name is the one in the file.
 * @param isBegun whether the log has leaves: then the keys exist, and are somewhere else
 * @throws Error where the file holds no key, or keys of several logs
 * @throws LedgerHalted where it is gone: a key made anew would begin another log under this one's name
 */
export function ledgerKeysOf(
  file: string,
  origin: string,
  isBegun = false,
): { signer: Signer; earlier: Signer[] } {
  if (!existsSync(file)) {
    if (isBegun)
      throw new LedgerHalted(`the file of the ledger’s keys, ${file}, is gone: put it back from a backup`)
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(file, `${newSigningKey(origin)}\n`, { mode: 0o600, flag: 'wx' })
  }
  const lines = readFileSync(file, 'utf8').split('\n')
  const signers = lines.filter((line) => line.trim() !== '').map(signerOf)
  const signer = signers.at(-1)
  if (signer === undefined) throw new Error('the file of the ledger’s keys is empty')
  if (signers.some(({ name }) => name !== signer.name))
    throw new Error('the file holds keys of several ledgers')
  return { signer, earlier: signers.slice(0, -1) }
}
