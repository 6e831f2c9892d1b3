import type { Checkpoint } from '@mithaq/ledger/checkpoint/checkpoint'
import { openWithKeys } from '@mithaq/ledger/checkpoint/open-with-keys'
import { readKeysText } from '@mithaq/ledger/note/keys-text'
import { readKey, type LogKey } from '@mithaq/ledger/note/log-key'
import type { Verifier } from '@mithaq/ledger/note/verifier'
import { ledgerFolder } from './format.ts'
import type { BundleFault } from './faults.ts'

/** Whom the reader of a bundle believes. Without a key, what is in the bundle is held against itself alone. */
export interface Trust {
  /** The log's verifier key, from elsewhere than the bundle. */
  vkey?: string | undefined
  /** A signed checkpoint that was kept from before: the log must begin with its tree. */
  checkpoint?: string | undefined
}

export interface SignedHeads {
  /** What the bundle is held against; undefined where nobody signed it. */
  head: Checkpoint | undefined
  /** Heads that the reader kept, at most as large. */
  kept: Checkpoint[]
  faults: BundleFault[]
}

const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString()

/** The signed tree heads, followed from the key that is trusted. */
export function openHeads(files: ReadonlyMap<string, Uint8Array>, trust: Trust): SignedHeads {
  const keys = readKeysText(textOf(files.get(`${ledgerFolder}keys`)))
  const trusted = trust.vkey === undefined ? undefined : readKey(trust.vkey)
  const isTrusted = trust.vkey === undefined || (trusted && isAmong(keys || [], trusted))
  if (!keys || !isTrusted) return { head: undefined, kept: [], faults: [{ kind: 'keys-broken' }] }
  const faults: BundleFault[] = []
  const open = (note: string) => {
    const opened = openWithKeys(note, keys)
    if (!('fault' in opened)) return opened
    faults.push({ kind: 'checkpoint-unsigned', ...opened })
    return undefined
  }
  const head = open(textOf(files.get(`${ledgerFolder}checkpoint`)))
  const kept = trust.checkpoint === undefined ? undefined : open(trust.checkpoint)
  return { head, kept: kept ? [kept] : [], faults }
}

/** The newest or an older one: each handed over to the next, and both signed it. */
const isAmong = (keys: readonly LogKey[], trusted: Verifier): boolean =>
  keys.some(({ verifier }) => verifier.vkey === trusted.vkey)
