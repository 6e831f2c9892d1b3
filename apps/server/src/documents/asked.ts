import type { ProvedEntry } from '@mithaq/documents/entry/proved-entry'
import type { Database } from '@mithaq/db/database'
import { proveEvent } from '@mithaq/db/ledger/prove'
import type { Definition } from '@mithaq/domain/definition/schema'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { Language } from '@mithaq/i18n/language'
import { Refused } from '../refused.ts'

export interface Asked {
  actor: Actor
  programme: string
  language: Language
  /** False where headers alone are asked for: nothing leaves, and nothing is issued. */
  isHandedOut: boolean
}

export interface Given {
  pdf: Buffer
  /** Of the file, without its ending. */
  name: string
}

/** What proves an event to others; refused while no signed checkpoint covers it, which takes about a second. */
export async function provedEntry(db: Database, stream: string, version: number): Promise<ProvedEntry> {
  const proved = await proveEvent(db, stream, version)
  if (!proved) throw new Refused({ word: 'not-yet-signed' })
  const { index: _index, ...entry } = proved
  return entry
}

/** Whose paper it is. */
export function letterheadOf({ council }: Definition) {
  const { name, province, registryMark } = council
  return { name, province, registryMark }
}
