import { file } from '@mithaq/db/dossier/filing'
import { sequence } from '@mithaq/db/ledger/writes'
import { issuing } from '@mithaq/documents/issue/issuing'
import { attachmentsOf } from '@mithaq/documents/verify/attachments'
import { documentVerdict } from '@mithaq/documents/verify/document-verdict'
import { letters, printedText } from '@mithaq/documents/verify/printed-text'
import { redraw } from '@mithaq/documents/verify/redraw'
import type { Actor } from '@mithaq/domain/programme/actor'
import { sentencesOf } from '@mithaq/i18n/refusals/sentence'
import { readProof } from '@mithaq/ledger/proof/proof'
import { sequenceAndSign } from '@mithaq/worker/ledger/sequencer'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { draft, publish } from '../call-steps.ts'
import { auditor, beneficiary, director, member, officer, president, representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { firstFiling } from '../filing-steps.ts'
import { ledgerOf, whileSigning } from '../ledger-steps.ts'

let council: Council
let ledger: ReturnType<typeof ledgerOf>
let programme: string
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  ledger = ledgerOf(council.db)
  programme = await draft(council)
  await publish(council, programme)
  await council.credentials(representative(1))
})
afterAll(() => council.close())

const get = async (at: string, who: Actor | null) =>
  fetch(`${council.url}${at}`, who ? { headers: await council.credentials(who) } : {})
const receiptOf = (who: Actor | null, lang = 'ar', of = programme) =>
  whileSigning(ledger.options, () => unsigned(who, lang, of))
const unsigned = (who: Actor | null, lang = 'ar', of = programme) =>
  get(`/documents/${of}/receipt?lang=${lang}`, who)
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())
const verdict = (pdf: Buffer) => documentVerdict(pdf, ledger.keys, redraw)

test('a receipt asked for before a checkpoint covers its filing says so, and comes once one does', async () => {
  expect(await file(council.db, firstFiling(programme, 1))).toMatchObject({ kind: 'done' })
  const early = await unsigned(representative(1))
  expect(early.status).toBe(503)
  expect(await early.json()).toEqual({
    refusal: { word: 'not-yet-signed' },
    sentences: sentencesOf({ word: 'not-yet-signed' }),
  })
  await sequenceAndSign(ledger.options, 'all')
  const answer = await receiptOf(representative(1))
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="recepisse-${programme}-1-ar.pdf"`,
  )
  expect(await verdict(await bytesOf(answer))).toMatchObject({
    kind: 'valid',
    page: 'drawn-again',
    told: { type: 'dossierFiled', data: { by: 'association-1', programme } },
  })
})

test('the page that is handed out is issued once, in an entry of its own; a row that was changed is passed over', async () => {
  const issued = () =>
    council.db
      .selectFrom('event')
      .select(['version', 'data', 'leaf'])
      .where('stream', '=', `access/${programme}`)
      .where('type', '=', 'documentIssued')
      .orderBy('version')
      .execute()
  const [first, ...none] = await issued()
  expect(none).toEqual([])
  expect(Object.keys(JSON.parse(first?.leaf ?? '') as object)).toEqual(['at', 'recordedAt', 'sealed'])
  const again = await attachmentsOf(await bytesOf(await receiptOf(representative(1))))
  expect(await issued()).toHaveLength(1)
  if ('fault' in again) throw new Error(again.fault)
  expect(first?.data).toEqual(issuing('receipt', again.leaf, again.page))
  await council.owner
    .updateTable('issuedPage')
    .set({ nonce: '0'.repeat(32) })
    .execute()
  expect(await verdict(await bytesOf(await receiptOf(representative(1))))).toMatchObject({ kind: 'valid' })
  expect(await issued()).toHaveLength(2)
})

test('it names the association and its papers, in the language that is asked for', async () => {
  const [ar, fr] = await Promise.all(
    (['ar', 'fr'] as const).map(async (lang) =>
      letters(await printedText(await bytesOf(await receiptOf(representative(1), lang)), lang)),
    ),
  )
  expect(ar).toContain(letters('وصل إيداع ملف الترشيح'))
  expect(ar).toContain(letters('المملكة المغربية'))
  expect(fr).toContain(letters('Accusé de réception d’un dossier de candidature'))
  expect(fr).toContain(letters('n° 1'))
})

test('an association gets its own receipt alone, and nobody else gets any', async () => {
  const nothing = await (await receiptOf(representative(1), 'ar', 'nobody-knows-this')).text()
  const of2 = await receiptOf(representative(2))
  expect([of2.status, await of2.text()]).toEqual([404, nothing])
  for (const who of [officer, director, president, auditor, member(1), beneficiary]) {
    const answer = await receiptOf(who)
    expect([answer.status, await answer.text()], who.role).toEqual([404, nothing])
  }
  expect((await receiptOf(null)).status).toBe(401)
})

test('the page that its code leads to says when, and that the rest is sealed, and no name', async () => {
  const carried = await attachmentsOf(await bytesOf(await receiptOf(representative(1))))
  if ('fault' in carried) throw new Error(carried.fault)
  const index = readProof(carried.proof)?.index
  const page = await get(`/receipts/${index}`, null)
  expect(page.status).toBe(200)
  const text = await page.text()
  expect(text).toContain('قيد مغلق: لا يقول السجل العمومي ماذا وقع.')
  expect(text).not.toContain('أودعت')
  expect(text).toContain(`القيد رقم ${index}`)
  expect(text).not.toContain('الجمعية رقم')
  expect(text).not.toContain(representative(1).person)
  expect(text).not.toContain(representative(1).association)
  expect(text).not.toContain(programme)
  const french = await (await get(`/receipts/${index}?lang=fr`, null)).text()
  expect(french).toContain('Inscription scellée : le registre public ne dit pas ce qui a eu lieu.')
})

test('an entry of a draft, and one that nobody wrote, are no page', async () => {
  const hidden = await draft(council)
  await sequenceAndSign(ledger.options, 'all')
  const { index } = await council.db
    .selectFrom('ledgerLeaf')
    .select('index')
    .where('stream', '=', `programme/${hidden}`)
    .executeTakeFirstOrThrow()
  const nothing = await (await get('/receipts/999999', null)).text()
  for (const at of [`${index}`, '-1', '01', '1e3', 'x', '9'.repeat(40), '0%2f0']) {
    const answer = await get(`/receipts/${at}`, null)
    expect([answer.status, await answer.text()], at).toEqual([404, nothing])
  }
})

test('the page of an entry that no checkpoint covers yet says so', async () => {
  await file(council.db, firstFiling(programme, 3))
  const origin = ledger.options.signer.name
  const { size } = await sequence(council.db, { origin, limit: 100, horizon: 'all', published: [] })
  const page = await (await get(`/receipts/${size - 1}`, null)).text()
  expect(page).toContain('لم يوقع السجل بعد على حالة تشمل هذا القيد')
})

test('a receipt of a dossier that was replaced is of what stands; of one withdrawn there is none', async () => {
  await file(council.db, firstFiling(programme, 4))
  const again = firstFiling(programme, 4)
  const event = { ...again.event, type: 'dossierReplaced' } as typeof again.event
  expect(await file(council.db, { ...again, version: 2, event })).toMatchObject({ kind: 'done' })
  await sequenceAndSign(ledger.options, 'all')
  const pdf = await bytesOf(await receiptOf(representative(4)))
  expect(await verdict(pdf)).toMatchObject({ kind: 'valid', told: { type: 'dossierReplaced', version: 2 } })
  expect(letters(await printedText(pdf, 'ar'))).toContain(letters('وصل تعويض ملف الترشيح'))
  const api = await council.as(representative(4))
  await api.dossier.withdraw.mutate({ programme, requestId: newId() })
  expect(await (await receiptOf(representative(4))).json()).toMatchObject({
    refusal: { word: 'dossier-withdrawn' },
  })
})
