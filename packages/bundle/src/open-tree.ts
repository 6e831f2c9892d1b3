import type { Checkpoint } from '@mithaq/ledger/checkpoint/checkpoint'
import { openWithKeys } from '@mithaq/ledger/checkpoint/open-with-keys'
import { keysBelieved, readKeysText } from '@mithaq/ledger/note/keys-text'
import type { LogKey } from '@mithaq/ledger/note/log-key'
import { ledgerFolder } from './format.ts'
import type { BundleFault } from './faults.ts'

/** Whom the reader of a bundle believes. Without a key, what is in the bundle is held against itself alone. */
export interface Trust {
  /** Keys of the log, from elsewhere than the bundle. */
  keys?: readonly LogKey[] | undefined
  /** Signed checkpoints that were kept from before: the log must begin with their trees. */
  kept?: readonly string[] | undefined
}

export interface SignedHeads {
  /** What the bundle is held against; undefined where nobody signed it. */
  head: Checkpoint | undefined
  /** Heads that the reader kept. */
  kept: Checkpoint[]
  faults: BundleFault[]
}

const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString()

/** The signed tree heads, followed from the keys that are trusted. */
export function openHeads(files: ReadonlyMap<string, Uint8Array>, trust: Trust): SignedHeads {
  const text = textOf(files.get(`${ledgerFolder}keys`))
  const told = readKeysText(text)
  if (!told || !isLed(told, trust.keys))
    return { head: undefined, kept: [], faults: [{ kind: 'keys-broken' }] }
  const keys = keysBelieved(trust.keys ?? told, text)
  const faults: BundleFault[] = []
  const open = (note: string, kind: 'checkpoint-unsigned' | 'kept-unsigned') => {
    const opened = openWithKeys(note, keys)
    if (!('fault' in opened)) return [opened]
    faults.push({ kind, ...opened })
    return []
  }
  const [head] = open(textOf(files.get(`${ledgerFolder}checkpoint`)), 'checkpoint-unsigned')
  const kept = (trust.kept ?? []).flatMap((note) => open(note, 'kept-unsigned'))
  return { head, kept, faults }
}

/** By the newest or an older one: each handed over to the next, and both signed it. */
const isLed = (told: readonly LogKey[], trusted: readonly LogKey[] | undefined): boolean =>
  trusted === undefined ||
  told.some(({ verifier: { vkey } }) => trusted.some((key) => key.verifier.vkey === vkey))
