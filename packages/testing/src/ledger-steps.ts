import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '@mithaq/db/database'
import { legalNow } from '@mithaq/db/programme/call-lock'
import { leafOf, newSalt } from '@mithaq/db/record/leaf'
import type { Instant } from '@mithaq/domain/clock/instant'
import { ofEverySize } from '@mithaq/ledger/note/log-key'
import { verifierOf } from '@mithaq/ledger/note/verifier'
import type { LedgerFiles } from '@mithaq/worker/ledger/check-own-ledger'
import { keptCheckpoint } from '@mithaq/worker/ledger/kept-checkpoint'
import { ledgerKeysOf } from '@mithaq/worker/ledger/key-file'
import { sequenceAndSign, type SequencerOptions } from '@mithaq/worker/ledger/sequencer'
import { witnessesOf } from '@mithaq/worker/ledger/witnesses'
import type { Council } from './council.ts'

/** A row of `event` as the record would hold it, with its leaf. */
export function eventRow(stream: string, version: number, at: Instant, recordedAt: Instant = at) {
  const row = {
    stream,
    version,
    type: 'questionAsked',
    at,
    recordedAt,
    person: `person-${version % 7}`,
    role: 'association',
    association: `association-${version % 7}`,
    ground: 'terms-of-reference',
    requestId: randomUUID(),
    ordinal: 0,
    inputDigest: 'digest',
    data: { question: `q${version}`, addendum: version },
    salt: version % 3 === 0 ? newSalt() : null,
  }
  return { ...row, leaf: leafOf({ ...row, by: row }) }
}

/** Records events in streams of ten, as of now. @returns their streams */
export async function recordEvents(db: Database, count: number, at?: Instant): Promise<string[]> {
  const now = at ?? (await legalNow(db))
  const streams = Array.from({ length: Math.ceil(count / 10) }, () => `programme/${randomUUID()}`)
  const rows = Array.from({ length: count }, (_, n) =>
    eventRow(streams[Math.floor(n / 10)] ?? '', (n % 10) + 1, now),
  )
  const stored = rows.map((row) => ({ ...row, data: JSON.stringify(row.data) }))
  await db.insertInto('event').values(stored).execute()
  return streams
}

/** Where the worker of a council keeps what stands beside its database. */
export const ledgerFilesIn = (folder: string): LedgerFiles => ({
  keys: path.join(folder, 'ledger-key'),
  checkpoint: path.join(folder, 'ledger-checkpoint'),
})

/**
 * A log of this database with a key and a kept checkpoint in a folder of its own, or those that are there; nobody witnesses
 * it unless told.
 */
export function ledgerOf(db: Database, given: Partial<SequencerOptions> & { folder?: string } = {}) {
  const folder = given.folder ?? mkdtempSync(path.join(tmpdir(), 'mithaq-ledger-'))
  const files = ledgerFilesIn(folder)
  const signer = given.signer ?? ledgerKeysOf(files.keys, 'ledger.example/sefrou').signer
  const verifiers = [...(given.earlier ?? []), signer].map(({ vkey }) => verifierOf(vkey))
  const kept = keptCheckpoint(files.checkpoint, verifiers)
  const options: SequencerOptions = { db, signer, kept, witnesses: witnessesOf({ witnesses: [] }), ...given }
  return { options, folder, keys: verifiers.map(ofEverySize), kept }
}

/** Gives every event of a council its leaf, and signs the tree with the council's own key. */
export async function signLedger({ db, services }: Pick<Council, 'db' | 'services'>): Promise<void> {
  await sequenceAndSign(ledgerOf(db, { folder: services.files }).options, 'all')
}

/** Signs again and again, as the worker does, for as long as something is awaited. */
export async function whileSigning<T>(options: SequencerOptions, awaited: () => Promise<T>): Promise<T> {
  let isOver = false
  const answer = awaited().finally(() => {
    isOver = true
  })
  while (!isOver) {
    await sequenceAndSign(options, 'all')
    await sleep(50)
  }
  return answer
}
