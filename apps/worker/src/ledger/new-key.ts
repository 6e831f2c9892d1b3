import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { newSigningKey, signerOf } from '@mithaq/ledger/note/signer'
import { ledgerKeysOf } from './key-file.ts'

/**
 * Puts a new key behind those of the file. The worker that starts next hands over to it.
 * @returns its verifier key
 */
export function renewKey(file: string): string {
  const { signer } = ledgerKeysOf(file, '')
  return putKey(file, signer.name, readFileSync(file, 'utf8').trimEnd().split('\n'))
}

/**
 * Begins the file anew where it is lost: with the verifier keys that were told, and a new key behind them.
 * @param lost oldest first
 * @returns the new one's verifier key
 */
export function takeUpKey(file: string, origin: string, lost: readonly string[]): string {
  return putKey(file, origin, lost)
}

/** Whole or not at all: half a key file is a lost one. */
function putKey(file: string, origin: string, before: readonly string[]): string {
  const key = newSigningKey(origin)
  const next = `${file}.next`
  writeFileSync(next, `${[...before, key].join('\n')}\n`, { mode: 0o600, flush: true })
  renameSync(next, file)
  const folder = openSync(path.dirname(file), 'r')
  fsyncSync(folder)
  closeSync(folder)
  return signerOf(key).vkey
}
