import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { latestCheckpoint } from '@mithaq/db/ledger/reads'
import { openWithKeys } from '@mithaq/ledger/checkpoint/open-with-keys'
import { newSigningKey, signerOf } from '@mithaq/ledger/note/signer'
import { ofEverySize } from '@mithaq/ledger/note/log-key'
import { verifierOf } from '@mithaq/ledger/note/verifier'
import { ledgerKeysOf } from '@mithaq/worker/ledger/key-file'
import { sequenceAndSign, startSequencer } from '@mithaq/worker/ledger/sequencer'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openCouncil, type Council } from '../council.ts'
import { ledgerOf, recordEvents } from '../ledger-steps.ts'

// The council has moved: it was at one address, and is at another.
const [before, after] = ['old.example/ledger', 'new.example/ledger']
let council: Council
let folder: string
let keys: string

beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  folder = await mkdtemp(path.join(tmpdir(), 'mithaq-origin-'))
  keys = path.join(folder, 'key')
  await recordEvents(council.db, 20)
  const { signer } = ledgerKeysOf(keys, before)
  await sequenceAndSign(ledgerOf(council.db, { signer, folder }).options, 'all')
})
afterAll(async () => {
  await council.close()
  await rm(folder, { recursive: true })
})

const trees = () => council.db.selectFrom('ledgerTree').select(['origin', 'size']).execute()

test('a ledger keeps the name that it began with, wherever the council is found', async () => {
  const { signer } = ledgerKeysOf(keys, after)
  expect(signer.name).toBe(before)
  const [tree] = await trees()
  await recordEvents(council.db, 10)
  await sequenceAndSign(ledgerOf(council.db, { signer, folder }).options, 'all')
  expect(await trees()).toEqual([{ origin: before, size: (tree?.size ?? 0) + 10 }])
  const head = await latestCheckpoint(council.db)
  expect(openWithKeys(head?.note ?? '', [ofEverySize(verifierOf(signer.vkey))])).toMatchObject({
    origin: before,
  })
})

test('keys of another name sign nothing: the sequencer halts, and says whose keys have to come back', async () => {
  const known = await trees()
  const head = await latestCheckpoint(council.db)
  await recordEvents(council.db, 10)
  const signer = signerOf(newSigningKey(after))
  const { options, folder: other } = ledgerOf(council.db, { signer })
  const { promise: halted, resolve: onHalt } = Promise.withResolvers<Error>()
  const sequencer = startSequencer({ ...options, onHalt })
  const { message } = await halted
  await sequencer.stop()
  for (const name of [before, after]) expect(message).toContain(name)
  expect(await trees()).toEqual(known)
  expect(await latestCheckpoint(council.db)).toEqual(head)
  await rm(other, { recursive: true })
})
