import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
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
  const { faults, events } = checkBundle(unzipped(one), { keys: ledger.keys })
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

test('where the zip has nowhere to go, a sentence says so and nothing is on record', async () => {
  const taken = () =>
    council.db.selectFrom('event').select('version').where('stream', '=', `access/${unread}`).execute()
  const unread = await draft(council)
  await mkdir(path.join(folder, 'a-folder'))
  for (const out of ['no-such-folder/one.zip', 'one.zip/two.zip', 'a-folder']) {
    const { code, err } = await exported(`programme/${unread}`, out)
    expect([code, err.split('\n').length], err).toEqual([1, 3])
    expect(err).toMatch(/cannot be written; nothing was exported|is a folder/)
  }
  expect(await taken()).toEqual([])
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('`mithaq verify` checks the copy, zipped or opened, by the key and the checkpoint that are given', async () => {
  const zip = path.join(folder, 'verified.zip')
  expect(await exported(`programme/${programme}`, 'verified.zip')).toMatchObject({ code: 0 })
  const files = unzipped(await readFile(zip))
  const at = path.join(folder, 'opened')
  for (const [name, bytes] of files) {
    await mkdir(path.dirname(path.join(at, name)), { recursive: true })
    await writeFile(path.join(at, name), bytes)
  }
  const kept = path.join(folder, 'kept')
  await writeFile(kept, files.get('ledger/checkpoint') ?? '')
  const { vkey } = ledger.options.signer
  const verified = (what: string, ...args: string[]) =>
    mithaq(['verify', what, '--lang', 'fr', '--key', vkey, ...args])
  for (const what of [zip, at]) {
    const { code, out } = await verified(what, '--kept', kept)
    expect([code, out.split('\n')[0]]).toEqual([0, expect.stringMatching(/^Valide : les \d+ événements/)])
    expect(out).toContain('Pièces déposées : 0 jointes')
    expect(out).not.toMatch(/\p{Script=Arabic}/u)
  }
  await writeFile(path.join(at, 'words.jsonl'), 'another\n')
  const edited = await verified(at)
  expect([edited.code, edited.out]).toEqual([1, expect.stringContaining('Fichier modifié : words.jsonl')])
  await writeFile(kept, 'no checkpoint')
  expect((await verified(zip, '--kept', kept)).out).toContain('L’état gardé d’avant')
  expect((await verified(zip, '--kept', path.join(folder, 'nowhere'))).err).toContain('cannot be read')
  expect((await verified(zip, '--entry', kept)).err).toContain('the copy of a record was given')
})
