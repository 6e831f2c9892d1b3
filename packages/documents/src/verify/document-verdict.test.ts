import { PDFDocument } from '@cantoo/pdf-lib'
import { ofEverySize, type LogKey } from '@mithaq/ledger/note/log-key'
import { verifierOf } from '@mithaq/ledger/note/verifier'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attached } from '../draw/attached.ts'
import { seal, unsealed } from '../draw/seal.ts'
import { sampleLedger } from '../entry/sample-ledger.ts'
import { minutesPdf } from '../minutes/minutes.ts'
import { sampleAdoption, sampleMinutesNames } from '../minutes/sample-minutes.ts'
import { receiptPdf } from '../receipt/receipt.ts'
import { sampleFiling, sampleNames } from '../receipt/sample-receipt.ts'
import { attachmentsOf, type Carried } from './attachments.ts'
import { documentVerdict, entryVerdict } from './document-verdict.ts'
import { redraw } from './redraw.ts'

const entries = [{ n: 0 }, sampleFiling, sampleAdoption, { ...sampleFiling, version: 3 }]
const ledger = sampleLedger(entries)
const log = [ofEverySize(verifierOf(ledger.vkey))]
type Language = 'ar' | 'fr'
type Names = typeof sampleNames
type MinutesNames = typeof sampleMinutesNames
const saidOf = (language: Language, names: Names) => ({ document: 'receipt', language, names }) as const
/** A receipt that the council has issued. */
async function receiptOf(language: Language = 'ar', names: Names = sampleNames, of = ledger, index = 1) {
  const issued = await of.issue(index, saidOf(language, names))
  return receiptPdf({ language, entry: await of.prove(index), names, issued })
}
async function minutesOf(language: Language, names: MinutesNames = sampleMinutesNames) {
  const issued = await ledger.issue(2, { document: 'minutes', language, names })
  return minutesPdf({ language, entry: await ledger.prove(2), names, issued })
}
const receipt = await receiptOf()
/** As anybody makes it with a tool of their own: a page of theirs, a true proof beside it, and a seal over all of it. */
async function withPage({ leaf, disclosure = '', proof }: Carried, page: string): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  const files = {
    [attached.leaf]: leaf,
    [attached.disclosure]: disclosure,
    [attached.proof]: proof,
    [attached.page]: page,
  }
  for (const [name, text] of Object.entries(files)) await pdf.attach(Buffer.from(text), name)
  return seal(Buffer.concat([await pdf.save(), Buffer.from(`\n% ${unsealed}\n`)]))
}
const verdict = (document: Buffer, keys = log) => documentVerdict(document, keys, redraw)

test('a receipt and minutes prove themselves, in both languages', async () => {
  for (const language of ['ar', 'fr'] as const) {
    const filed = await receiptOf(language)
    const place = { kind: 'valid', size: 4, origin: 'ledger.example/sefrou', page: 'drawn-again' }
    expect(await verdict(filed)).toMatchObject({ ...place, index: 1, told: { type: 'dossierFiled' } })
    const minutes = await minutesOf(language)
    expect(await verdict(minutes)).toMatchObject({ ...place, index: 2, told: { type: 'minutesAdopted' } })
  }
})

test('no flipped byte leaves a receipt valid', async () => {
  const flipped = fc.asyncProperty(
    fc.nat(receipt.length - 1),
    fc.integer({ min: 1, max: 255 }),
    async (at, by) => {
      const document = Buffer.from(receipt)
      document[at] = (document[at] ?? 0) ^ by
      return (await verdict(document)).kind === 'wrong'
    },
  )
  expect(await fc.check(flipped, { numRuns: 300 })).toMatchObject({ failed: false })
})

test('a byte of the page that changed is named, and so is a page that was sealed anew', async () => {
  const at = receipt.indexOf('/Type /Page\n')
  expect(at).toBeGreaterThan(0)
  const altered = Buffer.from(receipt)
  altered.write('/Type /Page ', at, 'latin1')
  expect(await verdict(altered)).toEqual({ kind: 'wrong', fault: 'bytes-altered' })
  expect(await verdict(seal(altered))).toEqual({ kind: 'wrong', fault: 'page-forged' })
  expect((await documentVerdict(seal(altered), log)).kind).toBe('valid')
})

test('a page that is none of such an entry is forged, drawn again or not', async () => {
  // Minutes printed over the true proof of a filing, and a page that says nothing.
  const carried = (await attachmentsOf(receipt)) as Carried
  const minutes = minutesPdf({ language: 'ar', entry: await ledger.prove(2), names: sampleMinutesNames })
  const page = ((await attachmentsOf(minutes)) as Carried).page
  for (const foreign of [page, '{}', 'x', '[['.repeat(50_000)]) {
    const over = await withPage(carried, foreign)
    for (const given of [redraw, undefined])
      expect(await documentVerdict(over, log, given)).toEqual({ kind: 'wrong', fault: 'page-forged' })
    expect(redraw({ ...carried, page: foreign })).toHaveLength(0)
  }
})

test('whatever the templates cannot draw is no document, and no stack', async () => {
  const carried = (await attachmentsOf(receipt)) as Carried
  for (const leaf of ['', '[]', '{}', 'null', '{"at":7}', '{"data":{"papers":null},"type":"dossierFiled"}'])
    expect(redraw({ ...carried, leaf })).toHaveLength(0)
  // A letter that no font has, in a name that anybody wrote.
  for (const programme of ['\uE000', '\u{1F9FF}', '\\ud800'])
    expect(
      redraw({ ...carried, page: carried.page.replace(sampleNames.programme.ar, programme) }),
    ).toHaveLength(0)
})

test('a receipt of another log, of another key, or over another entry is named', async () => {
  const other = sampleLedger(entries, 'ledger.example/fes')
  const foreign = receiptPdf({ language: 'ar', entry: await other.prove(1), names: sampleNames })
  expect(await verdict(foreign)).toEqual({
    kind: 'wrong',
    fault: 'another-origin',
    origin: 'ledger.example/fes',
  })
  const forger = sampleLedger(entries)
  const forged = receiptPdf({ language: 'ar', entry: await forger.prove(1), names: sampleNames })
  expect(await verdict(forged)).toMatchObject({ kind: 'wrong', fault: 'not-signed-by-the-log' })
  // Under the name and the number of the true key, a signature of something else.
  const entry = await ledger.prove(1)
  const proof = entry.proof.replace('\n4\n', '\n5\n')
  const resigned = receiptPdf({ language: 'ar', entry: { ...entry, proof }, names: sampleNames })
  expect(await verdict(resigned)).toMatchObject({ kind: 'wrong', fault: 'not-signed-by-the-log' })
  const swapped = receiptPdf({
    language: 'ar',
    entry: { ...(await ledger.prove(3)), proof: entry.proof },
    names: sampleNames,
  })
  expect(await verdict(swapped)).toMatchObject({ kind: 'wrong', fault: 'not-in-the-log' })
})

test('a filing that is re-dated by a second is another entry', async () => {
  const { leaf, proof } = await ledger.prove(1)
  const earlier = leaf.replaceAll('15:29:58.412Z', '15:29:57.412Z')
  expect(entryVerdict({ leaf: earlier, proof }, log)).toMatchObject({
    kind: 'wrong',
    fault: 'not-in-the-log',
  })
})

test('an entry that is sealed says when; with what discloses it, everything; with anything else, nothing', async () => {
  const { leaf, proof, disclosure = '' } = await ledger.prove(1)
  const { at } = sampleFiling
  const sealed = entryVerdict({ leaf, proof }, log)
  expect(sealed).toMatchObject({ kind: 'valid', told: { at, recordedAt: at } })
  expect(JSON.stringify(sealed)).not.toContain('association')
  const told = entryVerdict({ leaf, proof, disclosure }, log)
  expect(told).toMatchObject({ kind: 'valid', told: { at, type: 'dossierFiled', data: sampleFiling.data } })
  const other = disclosure.replace('association-1', 'association-2')
  expect(other).not.toBe(disclosure)
  for (const given of [other, '', '{}', (await ledger.prove(3)).disclosure ?? ''])
    expect(entryVerdict({ leaf, proof, disclosure: given }, log)).toEqual({
      kind: 'wrong',
      fault: 'another-disclosure',
    })
})

test('a true filing under another association’s name is found, whoever sealed and drew the page', async () => {
  const entry = await ledger.prove(1)
  const association = { ...sampleNames.association, ar: 'جمعية أخرى' }
  const forged = receiptPdf({ language: 'ar', entry, names: { ...sampleNames, association } })
  for (const given of [redraw, undefined])
    expect(await documentVerdict(forged, log, given)).toEqual({ kind: 'wrong', fault: 'name-forged' })
  // A filing of before names were held by it.
  const { named: _named, ...data } = sampleFiling.data
  const earlier = sampleLedger([{ ...sampleFiling, data }])
  const unheld = await receiptOf('ar', { ...sampleNames, association }, earlier, 0)
  expect(await verdict(unheld, [ofEverySize(verifierOf(earlier.vkey))])).toMatchObject({ kind: 'valid' })
})

test('a page that no entry says the council issued is none of its own, whatever it says and whoever drew it', async () => {
  const entry = await ledger.prove(1)
  const council = { ...sampleNames.council, name: { ...sampleNames.council.name, ar: 'المجلس الإقليمي لفاس' } }
  const names = { ...sampleNames, council, site: 'https://elsewhere.example' }
  const issued = await ledger.issue(1, saidOf('ar', sampleNames))
  const notIssued = { kind: 'wrong', fault: 'page-not-issued' }
  const other = sampleLedger(entries)
  const forgeries = {
    'other names and no entry': receiptPdf({ language: 'ar', entry, names }),
    'the true names and no entry': receiptPdf({ language: 'ar', entry, names: sampleNames }),
    'other names under the entry of a true page': receiptPdf({ language: 'ar', entry, names, issued }),
    'a true page in another language': receiptPdf({ language: 'fr', entry, names: sampleNames, issued }),
    'a true page over another filing': receiptPdf({
      language: 'ar',
      entry: await ledger.prove(3),
      names: sampleNames,
      issued,
    }),
    'issued in a log of the forger': receiptPdf({
      language: 'ar',
      entry,
      names,
      issued: await other.issue(1, saidOf('ar', names)),
    }),
    'issued as minutes': receiptPdf({
      language: 'ar',
      entry,
      names: sampleNames,
      issued: await ledger.issue(1, saidOf('ar', sampleNames), { data: { document: 'minutes' } }),
    }),
    'told by another event': receiptPdf({
      language: 'ar',
      entry,
      names: sampleNames,
      issued: await ledger.issue(1, saidOf('ar', sampleNames), { type: 'documentRead' }),
    }),
    'told in another stream': receiptPdf({
      language: 'ar',
      entry,
      names: sampleNames,
      issued: await ledger.issue(1, saidOf('ar', sampleNames), { stream: 'words/sefrou-2024' }),
    }),
    'an entry of something else': receiptPdf({
      language: 'ar',
      entry,
      names: sampleNames,
      issued: { nonce: issued.nonce, entry: await ledger.prove(3) },
    }),
  }
  for (const [how, forged] of Object.entries(forgeries))
    for (const given of [redraw, undefined])
      expect(await documentVerdict(forged, log, given), how).toEqual(notIssued)
  const bare = receipt.toString('latin1').replaceAll(attached.issuedDisclosure, 'issued-disclosure_json')
  expect(await verdict(Buffer.from(bare, 'latin1'))).toEqual({ kind: 'wrong', fault: 'bytes-altered' })
})

test('a receipt that no longer carries what discloses its entry is none', async () => {
  const bare = receipt.toString('latin1').replaceAll(attached.disclosure, 'disclosure_json')
  expect(await verdict(Buffer.from(bare, 'latin1'))).toEqual({ kind: 'wrong', fault: 'not-disclosed' })
})

test('minutes whose text is not the one that was signed are forged', async () => {
  const text = `${sampleMinutesNames.text} وقبلت كل الملفات.`
  const document = await minutesOf('ar', { ...sampleMinutesNames, text })
  expect(await verdict(document)).toEqual({ kind: 'wrong', fault: 'page-forged' })
})

test('a log that changed its key is verified by either', async () => {
  const later = ofEverySize(verifierOf(sampleLedger([]).vkey))
  expect((await verdict(receipt, [later, ...log])).kind).toBe('valid')
  expect(await verdict(receipt, [later])).toMatchObject({ fault: 'not-signed-by-the-log' })
})

test('a key that was handed over proves nothing of a larger tree, and the next one nothing of a smaller', async () => {
  // The receipt's heads are of four leaves, and of five with its page.
  const [key] = log.map((each) => (sizes: Partial<LogKey>) => verdict(receipt, [{ ...each, ...sizes }]))
  expect(await key?.({ toSize: 5 })).toMatchObject({ kind: 'valid' })
  expect(await key?.({ toSize: 4 })).toEqual({ kind: 'wrong', fault: 'page-not-issued' })
  expect(await key?.({ fromSize: 4 })).toMatchObject({ kind: 'valid' })
  expect(await key?.({ toSize: 3 })).toMatchObject({ kind: 'wrong', fault: 'not-its-key-then' })
  expect(await key?.({ fromSize: 5 })).toMatchObject({ kind: 'wrong', fault: 'not-its-key-then' })
})

test('a document of another edition is told as such, and not as forged', async () => {
  const carried = (await attachmentsOf(receipt)) as Carried
  const page = carried.page.replace(/"edition":"\w+"/, '"edition":"0000000000000000"')
  expect(redraw({ ...carried, page })).toBeNull()
})

test('what is no document of ours is named, whatever the bytes', async () => {
  expect(await verdict(Buffer.from('not a pdf'))).toEqual({ kind: 'wrong', fault: 'not-a-pdf' })
  const stripped = Buffer.from(receipt.toString('latin1').replaceAll(attached.leaf, 'leaf_json'), 'latin1')
  expect(await verdict(stripped)).toEqual({ kind: 'wrong', fault: 'nothing-attached' })
  const any = fc.asyncProperty(
    fc.uint8Array(),
    async (bytes) => (await verdict(Buffer.from(bytes))).kind === 'wrong',
  )
  expect(await fc.check(any)).toMatchObject({ failed: false })
})
