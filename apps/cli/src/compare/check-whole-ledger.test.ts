import { draft } from '@mithaq/testing/call-steps'
import { openCouncil, type Council } from '@mithaq/testing/council'
import { ledgerKeysOf } from '@mithaq/worker/ledger/key-file'
import { keptCheckpoint } from '@mithaq/worker/ledger/kept-checkpoint'
import { sequenceAndSign } from '@mithaq/worker/ledger/sequencer'
import { witnessesOf } from '@mithaq/worker/ledger/witnesses'
import { verifierOf } from '@mithaq/ledger/note/verifier'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { checkWholeLedger } from './check-whole-ledger.ts'

let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

test('the whole ledger is told sound, and what was altered is told with its place', async () => {
  const programme = await draft(council)
  const folder = path.join(council.services.files, 'ledger')
  const files = { keys: path.join(folder, 'key'), checkpoint: path.join(folder, 'checkpoint') }
  const { signer } = ledgerKeysOf(files.keys, 'ledger.example/sefrou')
  const kept = keptCheckpoint(files.checkpoint, [verifierOf(signer.vkey)])
  await sequenceAndSign({ db: council.db, signer, kept, witnesses: witnessesOf({ witnesses: [] }) }, 'all')
  const size = kept.read()?.size
  expect(await checkWholeLedger(council.db, files)).toEqual([`ledger: ${size} leaves; 0 faults`])
  await council.owner
    .updateTable('event')
    .set({ person: 'somebody-else' })
    .where('stream', '=', `programme/${programme}`)
    .execute()
  const [said, fault] = await checkWholeLedger(council.db, files)
  expect(said).toBe(`ledger: ${size} leaves; 1 faults`)
  expect(fault).toContain(
    `event-altered {"index":${Number(size) - 1},"stream":"programme/${programme}","version":1}`,
  )
})
