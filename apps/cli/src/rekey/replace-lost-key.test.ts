import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkLedger } from '@mithaq/db/ledger/check'
import { latestCheckpoint, ledgerKeys } from '@mithaq/db/ledger/reads'
import { openWithKeys } from '@mithaq/ledger/checkpoint/open-with-keys'
import { keysBelieved, keysText, readKeysText } from '@mithaq/ledger/note/keys-text'
import { ofEverySize } from '@mithaq/ledger/note/log-key'
import { verifierOf } from '@mithaq/ledger/note/verifier'
import { draft } from '@mithaq/testing/call-steps'
import { openCouncil, type Council } from '@mithaq/testing/council'
import { checkOwnLedger } from '@mithaq/worker/ledger/check-own-ledger'
import { keptCheckpoint } from '@mithaq/worker/ledger/kept-checkpoint'
import { ledgerKeysOf } from '@mithaq/worker/ledger/key-file'
import { renewKey } from '@mithaq/worker/ledger/new-key'
import { sequenceAndSign } from '@mithaq/worker/ledger/sequencer'
import { witnessesOf } from '@mithaq/worker/ledger/witnesses'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { replaceLostKey } from './replace-lost-key.ts'

let council: Council
let files: { keys: string; checkpoint: string }
beforeEach(async () => {
  council = await openCouncil(inject('addresses'))
  const folder = path.join(council.services.files, 'ledger')
  files = { keys: path.join(folder, 'key'), checkpoint: path.join(folder, 'checkpoint') }
})
afterEach(() => council.close())

/** What the worker does after it was started again. */
async function goOn(isActing = true): Promise<{ vkey: string; size: number }> {
  if (isActing) await draft(council)
  const { signer, earlier } = ledgerKeysOf(files.keys, 'ledger.example/sefrou')
  const verifiers = [...earlier, signer].map(({ vkey }) => verifierOf(vkey))
  const kept = keptCheckpoint(files.checkpoint, verifiers)
  const witnesses = witnessesOf({ witnesses: [] })
  await sequenceAndSign({ db: council.db, signer, earlier, kept, witnesses }, 'all')
  return { vkey: signer.vkey, size: kept.read()?.size ?? 0 }
}
const trusting = (vkey: string) => [ofEverySize(verifierOf(vkey))]
/** Whether whoever trusts a key is led to today's head. */
const opens = async (vkey: string): Promise<boolean> => {
  const keys = keysBelieved(trusting(vkey), keysText(await ledgerKeys(council.db)))
  return !('fault' in openWithKeys((await latestCheckpoint(council.db))?.note ?? '', keys))
}

test('a key is renewed, and again before anybody signed by it: whoever trusts the first is led on', async () => {
  const first = await goOn()
  const [second, third] = [renewKey(files.keys), renewKey(files.keys)]
  expect(readFileSync(files.keys, 'utf8').trim().split('\n')).toHaveLength(3)
  // Though nothing happens meanwhile.
  expect(await goOn(false)).toEqual({ vkey: third, size: first.size })
  expect((await ledgerKeys(council.db)).map(({ vkey }) => vkey)).toEqual([first.vkey, second, third])
  expect((await checkOwnLedger(council.db, files)).faults).toEqual([])
  await goOn()
  for (const vkey of [first.vkey, second, third]) expect(await opens(vkey)).toBe(true)
  expect((await checkOwnLedger(council.db, files)).faults).toEqual([])
})

test('a lost key is replaced: the same leaves go on, the new key opens all of them, the lost one what it signed', async () => {
  const lost = await goOn()
  rmSync(files.keys)
  await expect(goOn()).rejects.toThrow('signed by none of its keys')
  rmSync(files.keys)
  const vkey = await replaceLostKey(council.db, files, { lost: lost.vkey })
  const next = await goOn()
  expect(next).toMatchObject({ vkey })
  expect(next.size).toBeGreaterThan(lost.size)
  expect([await opens(vkey), await opens(lost.vkey)]).toEqual([true, false])
  const log = readKeysText(keysText(await ledgerKeys(council.db))) || []
  expect(log.map(({ verifier }) => verifier.vkey)).toEqual([lost.vkey, vkey])
  expect((await checkLedger(council.db, { log })).faults).toEqual([])
  expect((await checkOwnLedger(council.db, files)).faults).toEqual([])
  // And it is renewed as any other.
  const after = renewKey(files.keys)
  await goOn()
  expect([await opens(vkey), await opens(after), await opens(lost.vkey)]).toEqual([true, true, false])
})

test('nothing is replaced that was not lost, or is another’s, or whose last head is not at hand', async () => {
  const { vkey: lost } = await goOn()
  await expect(replaceLostKey(council.db, files, { lost })).rejects.toThrow('is there')
  const other = path.join(council.services.files, 'other')
  const { vkey: stranger } = ledgerKeysOf(other, 'ledger.example/sefrou').signer
  rmSync(files.keys)
  for (const given of [stranger, 'no key'])
    await expect(replaceLostKey(council.db, files, { lost: given })).rejects.toThrow(lost)
  renameSync(files.checkpoint, `${files.checkpoint}.away`)
  await expect(replaceLostKey(council.db, files, { lost })).rejects.toThrow('is gone')
  const note = readFileSync(`${files.checkpoint}.away`, 'utf8')
  await expect(
    replaceLostKey(council.db, files, { lost, given: note.replace('ledger.example', 'ledger.other') }),
  ).rejects.toThrow('none of this ledger')
  writeFileSync(files.checkpoint, note.replace('ledger.example', 'ledger.other'))
  await expect(replaceLostKey(council.db, files, { lost })).rejects.toThrow('signed by none of this ledger')
  rmSync(files.checkpoint)
  expect(existsSync(files.keys)).toBe(false)
  await replaceLostKey(council.db, files, { lost, given: note })
  expect(readFileSync(files.checkpoint, 'utf8')).toBe(note)
  await goOn()
  expect(await opens(lost)).toBe(false)
})
