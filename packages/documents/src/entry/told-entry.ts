import { hash } from 'node:crypto'
import { instant } from '@mithaq/domain/clock/instant'
import { z } from 'zod'
import { parsed } from './parsed.ts'
import type { ProvedEntry } from './proved-entry.ts'

const moment = z.iso.datetime({ precision: 3 }).transform(instant)
const moments = { at: moment, recordedAt: moment }
const what = {
  stream: z.string(),
  version: z.int().positive(),
  type: z.string(),
  role: z.string(),
  ground: z.string(),
  by: z.string(),
  data: z.record(z.string(), z.unknown()),
}

/** What an entry of the ledger says, as `packages/db/src/record/leaf.ts` writes it. */
const told = z.strictObject({ ...what, ...moments })
/** An entry whose leaf says when, and holds the digest of the rest. */
const sealed = z.strictObject({ sealed: z.string(), ...moments })
const disclosed = z.strictObject({ ...what, salt: z.string() })

export type ToldEntry = z.infer<typeof told>
export type SealedEntry = z.infer<typeof sealed>

/** Reads an entry; undefined where it is not one of a record of this kind, or is sealed and not disclosed. */
export function toldEntry({
  leaf,
  disclosure,
}: Pick<ProvedEntry, 'leaf' | 'disclosure'>): ToldEntry | undefined {
  const closed = sealedEntry(leaf)
  if (!closed) return told.safeParse(parsed(leaf)).data
  if (disclosure === undefined || hash('sha256', disclosure, 'hex') !== closed.sealed) return undefined
  const opened = disclosed.safeParse(parsed(disclosure)).data
  if (!opened) return undefined
  const { salt: _salt, ...rest } = opened
  return { ...rest, at: closed.at, recordedAt: closed.recordedAt }
}

/** Reads an entry that is sealed; undefined where it is none. */
export function sealedEntry(leaf: string): SealedEntry | undefined {
  return sealed.safeParse(parsed(leaf)).data
}
