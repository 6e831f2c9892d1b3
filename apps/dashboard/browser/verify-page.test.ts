import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { sampleLedger } from '@mithaq/documents/entry/sample-ledger'
import { receiptPdf } from '@mithaq/documents/receipt/receipt'
import { sampleFiling, sampleNames } from '@mithaq/documents/receipt/sample-receipt'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskBundle } from '../bundle/desk-bundle.ts'
import { openBrowser } from './open-browser.ts'

const ledger = sampleLedger([{ n: 0 }, sampleFiling, { ...sampleFiling, version: 3 }])
const entry = await ledger.prove(1)
const issuedAs = { document: 'receipt', language: 'ar', names: sampleNames } as const
const receipt = receiptPdf({ ...issuedAs, entry, issued: await ledger.issue(1, issuedAs) })

let browser: Browser
let folder: string
let fromDisk: string
beforeAll(async () => {
  browser = await openBrowser()
  folder = mkdtempSync(path.join(tmpdir(), 'mithaq-verify-page-'))
  const file = path.join(folder, 'verify.html')
  writeFileSync(file, readFileSync(path.join(await deskBundle(), 'verify.html')))
  fromDisk = pathToFileURL(file).href
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The page as saved on a disk, on a machine without a network; whatever it asks for is noted. */
async function opened(
  lang: 'ar' | 'fr',
  width = 1280,
): Promise<{ page: Page; asked: string[]; said: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, offline: true })
  const page = await context.newPage()
  const [asked, said]: [string[], string[]] = [[], []]
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) asked.push(request.url())
  })
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  await page.goto(`${fromDisk}?lang=${lang}`)
  await page.locator('#key').fill(ledger.vkey)
  await page.locator('#key').blur()
  return { page, asked, said }
}

async function verdictOf(page: Page, buffer: Buffer, name = 'recepisse.pdf'): Promise<string> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer })
  await page.locator('.verdict').waitFor()
  return page.locator('.verdict').innerText()
}

test('from disk and without a network it says in Arabic what the record says of a receipt', async () => {
  const { page, asked, said } = await opened('ar')
  const verdict = await verdictOf(page, receipt)
  expect(verdict).toContain('القيد صحيح، والصفحة لم يُتحقق منها')
  expect(verdict).toContain('أودعت جمعية ملفها.')
  expect(verdict).toContain('16:29')
  expect(verdict).toContain('sefrou-2024')
  expect(verdict).toContain(sampleFiling.data.digest)
  expect(verdict).toContain('القيد رقم 1 من سجل يضم 3 قيدا')
  expect(verdict).toContain('ledger.example/sefrou')
  expect([asked, said]).toEqual([[], []])
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
})

test('it says exactly what is wrong with an altered, a foreign, a forged and a swapped document', async () => {
  const { page } = await opened('fr')
  const altered = Buffer.from(receipt)
  altered.write('/Type /Page ', altered.indexOf('/Type /Page\n'), 'latin1')
  expect(await verdictOf(page, altered, 'a.pdf')).toContain('le fichier a changé depuis son émission')
  const drawn = async (of: ReturnType<typeof sampleLedger>) =>
    receiptPdf({ language: 'fr', entry: await of.prove(1), names: sampleNames })
  const foreign = await drawn(sampleLedger([{}, sampleFiling], 'ledger.example/fes'))
  const ofForeign = await verdictOf(page, foreign, 'b.pdf')
  expect(ofForeign).toContain('un autre registre')
  expect(ofForeign).toContain('ledger.example/fes')
  const forged = await drawn(sampleLedger([{}, sampleFiling]))
  expect(await verdictOf(page, forged, 'c.pdf')).toContain('La signature du registre est fausse')
  // Under the name and the number of the true key, a signature of something else.
  const proof = entry.proof.replace('\n3\n', '\n4\n')
  const resigned = receiptPdf({ language: 'fr', entry: { ...entry, proof }, names: sampleNames })
  expect(await verdictOf(page, resigned, 'g.pdf')).toContain('La signature du registre est fausse')
  const another = await ledger.prove(2)
  const swapped = receiptPdf({
    language: 'fr',
    entry: { ...another, proof: entry.proof },
    names: sampleNames,
  })
  expect(await verdictOf(page, swapped, 'd.pdf')).toContain('la preuve est celle d’une autre')
  const association = { ...sampleNames.association, fr: 'Association d’ailleurs' }
  const named = receiptPdf({ language: 'fr', entry, names: { ...sampleNames, association } })
  expect(await verdictOf(page, named, 'f.pdf')).toContain('le nom est forgé')
  const programme = { ...sampleNames.programme, fr: 'Un autre programme' }
  const elsewhere = receiptPdf({ language: 'fr', entry, names: { ...sampleNames, programme } })
  expect(await verdictOf(page, elsewhere, 'i.pdf')).toContain('aucune ne dit que le conseil a délivré')
  const bare = Buffer.from(
    receipt.toString('latin1').replaceAll('disclosure.json', 'disclosure_json'),
    'latin1',
  )
  expect(await verdictOf(page, bare, 'h.pdf')).toContain('ce qui l’ouvre n’y est pas joint')
  expect(await verdictOf(page, Buffer.from('nothing'), 'e.pdf')).toContain('ce n’est pas un PDF')
})

test('without a key, and with a text that is none, it says so', async () => {
  const { page } = await opened('fr')
  expect(await verdictOf(page, receipt)).toContain('Inscription valable, page non vérifiée')
  await page.locator('#key').fill('ledger.example/sefrou+00000000+AAAA')
  await page.locator('#key').blur()
  await page.getByText('Ce n’est pas la clé d’un registre.').waitFor()
  await page.locator('#key').fill('')
  await page.locator('#key').blur()
  await page.getByText('Donnez d’abord la clé du registre').waitFor()
  expect(await page.locator('.verdict').count()).toBe(0)
})

test.each([
  ['ar', 360],
  ['fr', 360],
  ['ar', 1280],
  ['fr', 1280],
] as const)('it stands in %s at %i px without a fault', async (lang, width) => {
  const { page, said } = await opened(lang, width)
  await verdictOf(page, receipt)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  expect(said).toEqual([])
})
