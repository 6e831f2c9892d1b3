import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { latestCheckpoint } from '@mithaq/db/ledger/reads'
import { openCheckpoint } from '@mithaq/ledger/checkpoint/open-checkpoint'
import { readNote } from '@mithaq/ledger/note/note'
import { newSigningKey, signerOf } from '@mithaq/ledger/note/signer'
import { verifierOf } from '@mithaq/ledger/note/verifier'
import { findGo } from '@mithaq/local/go'
import { waitUntil } from '@mithaq/local/wait-until'
import { sequenceAndSign, startSequencer } from '@mithaq/worker/ledger/sequencer'
import { witnessesOf } from '@mithaq/worker/ledger/witnesses'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { openCouncil, type Council } from '../council.ts'
import { ledgerOf, recordEvents } from '../ledger-steps.ts'
import { hasSshAgent, startWitness, type WitnessProcess } from '../witness-process.ts'

const go = findGo()
const hasAgent = await hasSshAgent()
const signer = signerOf(newSigningKey('ledger.example/sefrou'))
const log = verifierOf(signer.vkey)
let council: Council
let folder: string
let witness: WitnessProcess
let troubles: unknown[]
let forks: unknown[]
beforeEach((context) => {
  if (go === undefined) context.skip('no Go 1.26 on PATH: nobody else witnessed the ledger')
  if (!hasAgent) context.skip('no ssh-agent: a witness keeps its key in one')
  troubles = []
  forks = []
})
beforeAll(async () => {
  if (go === undefined || !hasAgent) return
  folder = mkdtempSync(path.join(tmpdir(), 'mithaq-witness-'))
  witness = await startWitness(go, folder)
  witness.tellOf({ origin: signer.name, vkey: signer.vkey })
  council = await openCouncil(inject('addresses'))
}, 300_000)
afterAll(async () => {
  if (go === undefined || !hasAgent) return
  await witness.stop()
  await council.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The witness as a worker knows it that has just started. */
const witnesses = (given: { withinMs?: number; restMs?: number } = {}) =>
  witnessesOf({
    witnesses: [witness],
    onTrouble: (_, why) => troubles.push(why),
    onFork: (_, answer) => forks.push(answer),
    withinMs: 30_000,
    ...given,
  })

const ledger = (of: Council, name: string, given = witnesses()) =>
  ledgerOf(of.db, { signer, witnesses: given, folder: path.join(folder, name) }).options

/** What somebody believes who asks for a witness's signature beside the log's. */
async function believed(of: Council) {
  const note = (await latestCheckpoint(of.db))?.note ?? ''
  return openCheckpoint(note, { log, witnesses: [witness.verifier], quorum: 1 })
}

test('a witness cosigns the checkpoint, and each that grew from it; our own code verifies it', async () => {
  const options = ledger(council, 'first')
  for (const events of [30, 1, 300]) {
    await recordEvents(council.db, events)
    await sequenceAndSign(options, 'all')
    expect(await believed(council)).toMatchObject({ origin: signer.name, witnesses: ['witness.example/w'] })
  }
  const served = await (await fetch(`${council.url}/ledger/checkpoint`)).text()
  expect(openCheckpoint(served, { log, witnesses: [witness.verifier], quorum: 1 })).toMatchObject({
    size: options.kept.read()?.size,
  })
  expect(troubles).toEqual([])
})

test('a worker that starts anew learns from the witness what it saw, and goes on from there', async () => {
  await recordEvents(council.db, 12)
  await sequenceAndSign(ledger(council, 'first'), 'all')
  expect(await believed(council)).toMatchObject({ witnesses: ['witness.example/w'] })
  expect(troubles).toEqual([])
})

test('in an hour without an event the witness says anew that the head stands; what was signed cannot be changed by it', async () => {
  const options = ledger(council, 'first')
  await sequenceAndSign(options, 'all')
  const before = await latestCheckpoint(council.db)
  const cosignedAt = (note = '') => {
    const signature = readNote(note)?.signatures.find(({ name }) => name === witness.verifier.name)?.signature
    return signature?.readBigUInt64BE() ?? 0n
  }
  const sequencer = startSequencer({ ...options, pollMs: 20, witnessEveryMs: 100 })
  try {
    await waitUntil(
      async () => {
        const note = (await latestCheckpoint(council.db))?.note
        return cosignedAt(note) > cosignedAt(before?.note) ? true : undefined
      },
      { withinMs: 60_000, onTimeout: () => new Error('the witness was not asked anew') },
    )
  } finally {
    await sequencer.stop()
  }
  const after = await latestCheckpoint(council.db)
  expect(after).toMatchObject({ size: before?.size, signedAt: before?.signedAt })
  expect(await believed(council)).toMatchObject({ witnesses: ['witness.example/w'] })
  const rewritten = (after?.note ?? '').replace(/^\S+\n\d+/, `${signer.name}\n7`)
  const changed = council.db
    .updateTable('ledgerCheckpoint')
    .set({ note: rewritten })
    .where('size', '=', after?.size ?? 0)
  await expect(changed.execute()).rejects.toThrow('leaves was published')
  await expect(council.db.updateTable('ledgerCheckpoint').set({ size: 7 }).execute()).rejects.toThrow(
    'permission denied',
  )
  expect(await latestCheckpoint(council.db)).toEqual(after)
})

test('a witness that hangs is asked once and then left alone; leaves and checkpoints go on without it, and with it when it is back', async () => {
  const options = ledger(council, 'first', witnesses({ withinMs: 200 }))
  witness.hang()
  try {
    for (const round of [1, 2, 3]) {
      await recordEvents(council.db, 10)
      await sequenceAndSign(options, 'all')
      expect((await latestCheckpoint(council.db))?.size, `round ${round}`).toBe(options.kept.read()?.size)
    }
  } finally {
    witness.goOn()
  }
  expect(troubles).toMatchObject([{ name: 'TimeoutError' }])
  expect(forks).toEqual([])
  expect(await believed(council)).toEqual({ fault: 'too-few-witnesses' })
  await recordEvents(council.db, 10)
  await sequenceAndSign(ledger(council, 'first'), 'all')
  expect(await believed(council)).toMatchObject({ witnesses: ['witness.example/w'] })
})

test('a rewritten tree, smaller or larger than the one it saw, gets no cosignature, and the operator is told of a fork', async () => {
  const size = (await latestCheckpoint(council.db))?.size ?? 0
  const other = await openCouncil(inject('addresses'))
  try {
    const options = ledger(other, 'rewritten')
    await recordEvents(other.db, 40)
    await sequenceAndSign(options, 'all')
    expect(forks).toEqual([{ kind: 'seen', size }])
    expect(await believed(other)).toEqual({ fault: 'too-few-witnesses' })
    await recordEvents(other.db, size)
    await sequenceAndSign(options, 'all')
    expect(forks).toMatchObject([{ kind: 'seen' }, { kind: 'refused', status: 422 }])
    expect(await believed(other)).toEqual({ fault: 'too-few-witnesses' })
  } finally {
    await other.close()
  }
  // The tree that it saw is still the one that it knows.
  await recordEvents(council.db, 5)
  await sequenceAndSign(ledger(council, 'first'), 'all')
  expect(await believed(council)).toMatchObject({ witnesses: ['witness.example/w'] })
})
