import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { attachmentsOf } from '@mithaq/documents/verify/attachments'
import { documentVerdict } from '@mithaq/documents/verify/document-verdict'
import { letters, printedText } from '@mithaq/documents/verify/printed-text'
import { redraw } from '@mithaq/documents/verify/redraw'
import { plusDays } from '@mithaq/domain/calendar/day'
import { instantOf } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { Actor } from '@mithaq/domain/programme/actor'
import { findGo } from '@mithaq/local/go'
import { sequenceAndSign } from '@mithaq/worker/ledger/sequencer'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { auditor, director, member, officer, president, representative } from '../cast.ts'
import { openCouncil, type Council } from '../council.ts'
import { ledgerOf, whileSigning } from '../ledger-steps.ts'
import { associations } from '../rehearsal/associations.ts'
import { performUntilOpening } from '../rehearsal/play.ts'
import { playExamination } from '../rehearsal/play-selection.ts'
import { Rehearsal } from '../rehearsal/rehearsal.ts'
import { sefrouDefinition } from '../sefrou.ts'
import { builtVerifier } from '../tlog-verifier.ts'

const addresses = inject('addresses')
const publishedOn = plusDays(wallTimeOf(instantOf(Date.now()), 'Africa/Casablanca').date, 1)
let council: Council
let ledger: ReturnType<typeof ledgerOf>
let programme: string
let early: Response
beforeAll(async () => {
  council = await openCouncil(addresses)
  ledger = ledgerOf(council.db)
  const rehearsal = new Rehearsal(council, await sefrouDefinition(), addresses.namespace)
  programme = rehearsal.programme
  await performUntilOpening(rehearsal, publishedOn)
  early = await minutesOf(officer)
  await playExamination(rehearsal)
  await sequenceAndSign(ledger.options, 'all')
}, 240_000)
afterAll(() => council.close())

const get = async (at: string, who: Actor) =>
  fetch(`${council.url}/documents/${programme}/${at}`, { headers: await council.credentials(who) })
const signed = (at: string, who: Actor) => whileSigning(ledger.options, () => get(at, who))
const minutesOf = (who: Actor, lang = 'ar') => signed(`minutes?lang=${lang}`, who)
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())
const verdict = (pdf: Buffer) => documentVerdict(pdf, ledger.keys, redraw)

test('before the committee has drawn up minutes there are none', async () => {
  expect(early.status).toBe(409)
  expect(await early.json()).toMatchObject({ refusal: { word: 'minutes-not-drawn-up' } })
})

test('the minutes of Sefrou’s committee are adopted, prove themselves, and print its text', async () => {
  for (const lang of ['ar', 'fr'] as const) {
    const pdf = await bytesOf(await minutesOf(officer, lang))
    expect(await verdict(pdf)).toMatchObject({
      kind: 'valid',
      page: 'drawn-again',
      told: { type: 'minutesAdopted', stream: `programme/${programme}` },
    })
    const text = letters(await printedText(pdf, lang))
    expect(text).toContain(letters(lang === 'ar' ? 'المجلس الإقليمي لصفرو' : 'CONSEIL PROVINCIAL DE SÉFROU'))
    expect(text).toContain(letters(lang === 'ar' ? 'سجل تحفظ واحد' : 'Une réserve est consignée.'))
  }
})

test('the offices and the auditor may have them, and nobody else', async () => {
  for (const who of [officer, director, president, auditor]) expect((await minutesOf(who)).status).toBe(200)
  for (const who of [member(1), representative(1)]) expect((await minutesOf(who)).status, who.role).toBe(404)
})

test('a receipt that was filed in this call proves itself as well', async () => {
  const pdf = await bytesOf(await signed('receipt', representative(associations.winner)))
  expect(await verdict(pdf)).toMatchObject({ kind: 'valid', told: { type: 'dossierFiled' } })
})

test('Go opens the proof that was taken out of the minutes, and refuses it for another entry', async (context) => {
  const go = findGo()
  if (go === undefined) return context.skip('no Go 1.26 on PATH: nobody else verified the proof')
  const folder = mkdtempSync(path.join(tmpdir(), 'mithaq-minutes-'))
  const run = await builtVerifier(go, folder)
  const carried = await attachmentsOf(await bytesOf(await minutesOf(officer)))
  if ('fault' in carried) throw new Error(carried.fault)
  const [proof, entry, other] = ['proof', 'entry', 'other'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(proof, carried.proof)
  writeFileSync(entry, carried.leaf)
  writeFileSync(other, carried.leaf.replace('minutesAdopted', 'minutesDrawnUp'))
  const verify = (leaf: string) => run('proof', proof, ledger.options.signer.vkey, leaf)
  expect(await verify(entry)).toMatchObject({ origin: 'ledger.example/sefrou' })
  await expect(verify(other)).rejects.toThrow('invalid transparency proof')
  rmSync(folder, { recursive: true, force: true })
})
