import { latestCheckpoint, ledgerKeys } from '@mithaq/db/ledger/reads'
import type { Database } from '@mithaq/db/database'
import { recordSpan } from '@mithaq/db/record/past-reads'
import type { Instant } from '@mithaq/domain/clock/instant'
import { id } from '@mithaq/domain/programme/schema'
import type { Opened } from '@mithaq/ledger/checkpoint/open-checkpoint'
import { openWithKeys } from '@mithaq/ledger/checkpoint/open-with-keys'
import { keysText, readKeysText } from '@mithaq/ledger/note/keys-text'
import { readNote } from '@mithaq/ledger/note/note'
import { z } from 'zod'
import { signedInProcedure } from '../trpc.ts'
import { readInRoom } from './read-in-room.ts'

export interface LedgerHead {
  origin: string
  size: number
  /** Base64. */
  root: string
  signedAt: Instant
  /** Names of whoever signed below it, the log first; the witnesses' signatures are for who knows their keys. */
  signers: string[]
  note: string
}

/** The head of the ledger as the newest of its keys has signed it; null before the first, or where no key opens it. */
export async function signedHead(db: Database): Promise<{ told: LedgerHead; opened: Opened } | null> {
  const [latest, keys] = [await latestCheckpoint(db), await ledgerKeys(db)]
  if (!latest) return null
  const { note, signedAt } = latest
  const opened = openWithKeys(note, readKeysText(keysText(keys)) || [])
  if ('fault' in opened) return null
  const { origin, size, root } = opened
  const signers = readNote(note)?.signatures.map(({ name }) => name) ?? []
  return { opened, told: { origin, size, root: root.toString('base64'), signedAt, signers, note } }
}

/** Where the ledger stands, by which key it is verified, and how far the programme's own record goes. */
export const readLedger = signedInProcedure
  .input(z.strictObject({ programme: id }))
  .query(async ({ ctx, input: { programme } }) => {
    const { db } = ctx
    await readInRoom(ctx, programme, 'proof')
    const [head, keys, span] = [await signedHead(db), await ledgerKeys(db), await recordSpan(db, programme)]
    return { head: head?.told ?? null, vkey: keys.at(-1)?.vkey ?? null, versions: span.versions }
  })
