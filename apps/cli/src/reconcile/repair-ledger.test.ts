import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { verifierOf } from '@mithaq/ledger/note/verifier'
import { draft } from '@mithaq/testing/call-steps'
import { openCouncil, type Council } from '@mithaq/testing/council'
import { keptCheckpoint } from '@mithaq/worker/ledger/kept-checkpoint'
import { ledgerKeysOf } from '@mithaq/worker/ledger/key-file'
import { sequenceAndSign } from '@mithaq/worker/ledger/sequencer'
import { witnessesOf } from '@mithaq/worker/ledger/witnesses'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { repairLedger } from './repair-ledger.ts'

let council: Council
let programme: string
let files: { keys: string; checkpoint: string }
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  programme = await draft(council)
  const folder = path.join(council.services.files, 'ledger')
  files = { keys: path.join(folder, 'key'), checkpoint: path.join(folder, 'checkpoint') }
})
afterAll(() => council.close())

const publish = async () => {
  const { signer } = ledgerKeysOf(files.keys, 'ledger.example/sefrou')
  const kept = keptCheckpoint(files.checkpoint, [verifierOf(signer.vkey)])
  await sequenceAndSign({ db: council.db, signer, kept, witnesses: witnessesOf({ witnesses: [] }) }, 'all')
  return kept.read()?.size ?? 0
}
const lose = (statements: string) =>
  sql.raw(`begin; set local session_replication_role = replica; ${statements}; commit`).execute(council.owner)

test('where nothing was published from here, nothing is said; then how many leaves are there, and what was given anew', async () => {
  expect(await repairLedger(council.db, files)).toBeNull()
  const size = await publish()
  expect(size).toBeGreaterThan(1)
  const whole = `ledger: the ${size} leaves that were published are there`
  expect(await repairLedger(council.db, files)).toEqual({ line: `${whole}; none was lost`, isWhole: true })
  await lose('delete from ledger_leaf; delete from ledger_tile; update ledger_tree set size = 0')
  expect(await repairLedger(council.db, files)).toEqual({
    line: `${whole}; ${size} given anew, the worker may be started again`,
    isWhole: true,
  })
})

test('where the checkpoint beside the database is lost, one that somebody else kept takes its place, and no other does', async () => {
  const size = await publish()
  const note = readFileSync(files.checkpoint, 'utf8')
  rmSync(files.checkpoint)
  const lost = await repairLedger(council.db, files)
  expect(lost?.isWhole).toBe(false)
  expect(lost?.line).toContain(`ledger: ${size} leaves were published, and ${files.checkpoint} is gone`)
  await expect(publish()).rejects.toThrow('is gone')
  await expect(
    repairLedger(council.db, files, note.replace(`\n${size}\n`, `\n${size + 1}\n`)),
  ).rejects.toThrow('is none of this ledger (not-signed-by-the-log)')
  expect(existsSync(files.checkpoint)).toBe(false)
  expect(await repairLedger(council.db, files, note)).toMatchObject({ isWhole: true })
  expect(readFileSync(files.checkpoint, 'utf8')).toBe(note)
  expect(await publish()).toBe(size)
  renameSync(files.keys, `${files.keys}.away`)
  expect((await repairLedger(council.db, files))?.line).toContain(
    `${files.keys}, the file of its keys, is gone`,
  )
  renameSync(`${files.keys}.away`, files.keys)
})

test('what cannot be made again is said with its number, and what an operator does', async () => {
  const size = await publish()
  await lose(`delete from ledger_leaf; delete from ledger_tile; update ledger_tree set size = 0;
              delete from event where stream = 'programme/${programme}'`)
  const short = await repairLedger(council.db, files)
  expect(short?.isWhole).toBe(false)
  expect(short?.line).toContain(`ledger: ${size} leaves were published, and this record makes ${size - 1}.`)
  expect(short?.line).toContain('Restore a backup, or its log, from after the published checkpoint')
  await draft(council)
  expect((await repairLedger(council.db, files))?.line).toContain('and this record makes others.')
})
