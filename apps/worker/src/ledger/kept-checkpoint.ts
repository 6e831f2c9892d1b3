import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { LedgerHalted } from '@mithaq/db/ledger/writes'
import { openWithKeys } from '@mithaq/ledger/checkpoint/open-with-keys'
import type { Checkpoint } from '@mithaq/ledger/checkpoint/checkpoint'
import { ofEverySize } from '@mithaq/ledger/note/log-key'
import type { Verifier } from '@mithaq/ledger/note/verifier'

/** The last checkpoint that anybody may have seen, kept outside of the database: a restored database cannot know it. */
export interface KeptCheckpoint {
  read: () => (Checkpoint & { note: string }) | undefined
  /** On disk when it comes back; one that is smaller than what is kept already changes nothing. */
  keep: (note: string) => void
}

/** @param verifiers of the log's keys, today's and earlier ones. Reading throws LedgerHalted where the file was signed by none. */
export function keptCheckpoint(file: string, verifiers: readonly Verifier[]): KeptCheckpoint {
  const keys = verifiers.map(ofEverySize)
  const read = () => {
    if (!existsSync(file)) return undefined
    const note = readFileSync(file, 'utf8')
    const opened = openWithKeys(note, keys)
    if (!('fault' in opened)) return { ...opened, note }
    throw new LedgerHalted('the kept checkpoint of the ledger is signed by none of its keys')
  }
  return {
    read,
    keep: (note) => {
      const opened = openWithKeys(note, keys)
      if ('fault' in opened || opened.size < (read()?.size ?? 0)) return
      mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
      const next = `${file}.next`
      writeFileSync(next, note, { flush: true })
      renameSync(next, file)
      const folder = openSync(path.dirname(file), 'r')
      fsyncSync(folder)
      closeSync(folder)
    },
  }
}
