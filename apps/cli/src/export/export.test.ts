import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkBundle } from '@mithaq/bundle/check-bundle'
import { unzipped } from '@mithaq/bundle/zip'
import { draft } from '@mithaq/testing/call-steps'
import { mithaq } from '@mithaq/testing/command-line'
import { openCouncil, type Council } from '@mithaq/testing/council'
import { ledgerOf } from '@mithaq/testing/ledger-steps'
import { startSequencer, type Sequencer } from '@mithaq/worker/ledger/sequencer'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

const addresses = inject('addresses')
let council: Council
let ledger: ReturnType<typeof ledgerOf>
let sequencer: Sequencer
let folder: string
let programme: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mithaq-export-'))
  council = await openCouncil(addresses)
  ledger = ledgerOf(council.db)
  sequencer = startSequencer(ledger.options)
  programme = await draft(council)
  const { temporal, namespace } = addresses
  await writeFile(
    path.join(folder, 'running.json'),
    JSON.stringify({ database: council.databaseUrl, temporal, namespace, archives: council.archives }),
  )
})
afterAll(async () => {
  await sequencer.stop()
  await council.close()
  await rm(folder, { recursive: true })
})

const exported = (what: string, out: string) =>
  mithaq(['export', what, '--dir', folder, '--out', path.join(folder, out)])

test('a programme is exported as a zip that verifies, twice the same, and it is on record once', async () => {
  expect(await exported(`programme/${programme}`, 'one.zip')).toMatchObject({ code: 0 })
  expect(await exported(`programme/${programme}`, 'two.zip')).toMatchObject({ code: 0 })
  const [one, two] = await Promise.all(
    ['one.zip', 'two.zip'].map((name) => readFile(path.join(folder, name))),
  )
  if (!one || !two) throw new Error('nothing was written')
  expect(one.equals(two)).toBe(true)
  const { faults, events } = checkBundle(unzipped(one), { vkey: ledger.options.signer.vkey })
  expect(faults).toEqual([])
  expect(events).toBeGreaterThan(1)
  const taken = await council.db
    .selectFrom('event')
    .select(['person', 'type'])
    .where('stream', '=', `access/${programme}`)
    .execute()
  expect(taken).toEqual([{ person: 'installation', type: 'bundleTaken' }])
})

test('what is no programme, or none that is there, is refused in a sentence and leaves no file', async () => {
  const unknown = await exported('programme/nobody-knows-this', 'none.zip')
  expect(unknown.code).toBe(1)
  expect((await exported('dossier/x', 'none.zip')).code).toBe(1)
  await expect(readFile(path.join(folder, 'none.zip'))).rejects.toThrow('ENOENT')
})
