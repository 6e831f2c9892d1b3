import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { latestCheckpoint, ledgerKeys, readTree } from '@mithaq/db/ledger/reads'
import { openWithKeys } from '@mithaq/ledger/checkpoint/open-with-keys'
import { keysText, readKeysText } from '@mithaq/ledger/note/keys-text'
import { newSigningKey, signerOf } from '@mithaq/ledger/note/signer'
import { ledgerKeysOf } from '@mithaq/worker/ledger/key-file'
import { sequenceAndSign } from '@mithaq/worker/ledger/sequencer'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, expect, inject, test } from 'vitest'
import { openCouncil, type Council } from '../council.ts'
import { ledgerOf, recordEvents } from '../ledger-steps.ts'

// What stands beside the database is lost, old, or of another machine: nothing is signed that could be a fork.
const councils: Council[] = []
const folders: string[] = []
let council: Council
beforeEach(async () => {
  council = await openCouncil(inject('addresses'))
  councils.push(council)
})
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })))
afterAll(() => Promise.all(councils.map((each) => each.close())))

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mithaq-lost-'))
  folders.push(folder)
  return folder
}

const heads = () =>
  council.db.selectFrom('ledgerCheckpoint').select(['size', 'note']).orderBy('size').execute()
const sized = async (ledger: ReturnType<typeof ledgerOf>, count: number) => {
  await recordEvents(council.db, count)
  await sequenceAndSign(ledger.options, 'all')
  return ledger.kept.read()?.size ?? 0
}
/** Takes the ledger back to what it was at that size, as a database restored from a backup is. */
const restore = (size: number) =>
  sql
    .raw(
      `begin; set local session_replication_role = replica;
       delete from ledger_checkpoint where size > ${size}; delete from ledger_leaf where index >= ${size};
       update ledger_tile set hashes = substr(hashes, 1, ${size} * 32) where level = 0;
       delete from event where not exists (
         select from ledger_leaf leaf where leaf.stream = event.stream and leaf.version = event.version);
       update ledger_tree set size = ${size}; commit`,
    )
    .execute(council.owner)

test('the file of the keys is gone: no key is made in its place, and a stranger’s signs nothing', async () => {
  const folder = newFolder()
  const ledger = ledgerOf(council.db, { folder })
  await sized(ledger, 5)
  const known = [await heads(), await ledgerKeys(council.db)]
  const file = path.join(folder, 'another-key')
  expect(() => ledgerKeysOf(file, ledger.options.signer.name, true)).toThrow(`${file}, is gone`)
  const signer = signerOf(newSigningKey(ledger.options.signer.name))
  await recordEvents(council.db, 5)
  const { kept } = ledger
  const stranger = { ...ledgerOf(council.db, { signer }).options, kept }
  await expect(sequenceAndSign(stranger, 'recent')).rejects.toThrow('not those of the key file')
  await expect(sequenceAndSign(stranger, 'all')).rejects.toThrow('not those of the key file')
  expect([await heads(), await ledgerKeys(council.db)]).toEqual(known)
})

test('an old file of the keys, from before one handed over, signs nothing', async () => {
  const first = ledgerOf(council.db, { folder: newFolder() })
  await sized(first, 5)
  const old = first.options.signer
  const signer = signerOf(newSigningKey(old.name))
  await sized(ledgerOf(council.db, { folder: first.folder, signer, earlier: [old] }), 5)
  const known = await heads()
  await recordEvents(council.db, 5)
  const { kept } = ledgerOf(council.db, { folder: first.folder, signer, earlier: [old] })
  await expect(sequenceAndSign({ ...first.options, kept }, 'recent')).rejects.toThrow(
    'not those of the key file',
  )
  expect(await heads()).toEqual(known)
})

test('the kept checkpoint is gone: nothing is signed, whatever the database holds', async () => {
  const ledger = ledgerOf(council.db, { folder: newFolder() })
  const size = await sized(ledger, 5)
  rmSync(path.join(ledger.folder, 'ledger-checkpoint'))
  await recordEvents(council.db, 5)
  for (const horizon of ['recent', 'all'] as const)
    await expect(sequenceAndSign(ledger.options, horizon)).rejects.toThrow(`${size} leaves were published`)
  expect(await readTree(council.db)).toMatchObject({ size })
})

test('a worker that was idle keeps what the other one published, and a database restored behind it is not signed', async () => {
  const { signer } = ledgerOf(council.db).options
  const mine = ledgerOf(council.db, { signer, folder: newFolder() })
  const early = await sized(mine, 5)
  const theirs = ledgerOf(council.db, { signer, folder: newFolder() })
  writeFileSync(path.join(theirs.folder, 'ledger-checkpoint'), mine.kept.read()?.note ?? '')
  const late = await sized(theirs, 10)
  expect(await sequenceAndSign(mine.options, 'recent')).toEqual({ added: 0 })
  expect(mine.kept.read()).toEqual(theirs.kept.read())
  await restore(early)
  await recordEvents(council.db, 20)
  await expect(sequenceAndSign(mine.options, 'all')).rejects.toThrow(
    `${late} leaves were published, and the database has ${early}`,
  )
})

test('a worker that was late does not set the kept checkpoint back', async () => {
  const ledger = ledgerOf(council.db, { folder: newFolder() })
  await sized(ledger, 5)
  const early = ledger.kept.read()?.note ?? ''
  await sized(ledger, 5)
  const late = ledger.kept.read()
  ledger.kept.keep(early)
  expect(ledger.kept.read()).toEqual(late)
})

test('a head of the record that is not ours is not signed on: neither a larger one, nor another of the same size', async () => {
  const ledger = ledgerOf(council.db, { folder: newFolder() })
  await sized(ledger, 5)
  const size = ledger.kept.read()?.size ?? 0
  const forger = ledgerOf(council.db, { folder: newFolder() }).options.signer
  const { note } = (await latestCheckpoint(council.db)) ?? { note: '' }
  const forge = (statement: string) =>
    sql
      .raw(`begin; set local session_replication_role = replica; ${statement}; commit`)
      .execute(council.owner)
  await forge(`update ledger_checkpoint set note = replace(note, E'\\n${size}\\n', E'\\n${size + 1}\\n')`)
  await expect(sequenceAndSign(ledger.options, 'recent')).rejects.toThrow('another than the kept one')
  await forge(`update ledger_checkpoint set note = '${note.replace(/— .*/, forger.vkey)}', size = size + 9`)
  await expect(sequenceAndSign(ledger.options, 'recent')).rejects.toThrow('signed by none of the keys')
})

test('two keys that came between two leaves are told in their order, and the chain leads from the first to the last', async () => {
  const folder = newFolder()
  const first = ledgerOf(council.db, { folder })
  await sized(first, 3)
  const earlier = [first.options.signer]
  for (let round = 0; round < 6; round += 1) {
    const next = Array.from({ length: 2 }, () => signerOf(newSigningKey(first.options.signer.name)))
    const [skipped, signer] = next
    if (!skipped || !signer) throw new Error('two keys')
    await sized(ledgerOf(council.db, { folder, signer, earlier: [...earlier, skipped] }), 3)
    earlier.push(skipped, signer)
  }
  const chain = readKeysText(keysText(await ledgerKeys(council.db)))
  expect(chain && chain.map(({ verifier }) => verifier.vkey)).toEqual(earlier.map(({ vkey }) => vkey))
  const { note } = (await latestCheckpoint(council.db)) ?? { note: '' }
  expect(openWithKeys(note, chain || [])).toMatchObject({ size: (await readTree(council.db))?.size })
  expect(await (await fetch(`${council.url}/ledger/vkey`)).text()).toBe(`${earlier.at(-1)?.vkey}\n`)
})
