import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { file } from '@mithaq/db/dossier/filing'
import { entryWords } from '@mithaq/i18n/documents/entry'
import { draft, publish } from '@mithaq/testing/call-steps'
import { auditor } from '@mithaq/testing/cast'
import type { Council } from '@mithaq/testing/council'
import { firstFiling } from '@mithaq/testing/filing-steps'
import { signLedger } from '@mithaq/testing/ledger-steps'
import { sefrouDefinition } from '@mithaq/testing/sefrou'
import type { Browser } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { lookAt, twoFaces } from './look-at.ts'
import { openDesk } from './open-desk.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser
let programme: string
let dossier: string
let index: number
beforeAll(async () => {
  ;({ council, browser } = opened)
  const { title, council: named } = await sefrouDefinition()
  programme = await draft(council, { title, council: named })
  await publish(council, programme)
  const filing = firstFiling(programme, 1)
  dossier = filing.dossier
  await file(council.db, filing)
  await signLedger(council)
  const leaf = council.db.selectFrom('ledgerLeaf').select('index').where('stream', '=', `dossier/${dossier}`)
  index = (await leaf.executeTakeFirstOrThrow()).index
})

test.for(twoFaces)(
  'the public page of a sealed entry says when, and why no more, in $language at $width px',
  async ({ language, width }) => {
    const context = await browser.newContext({ viewport: { width, height: 740 } })
    const page = await context.newPage()
    await page.goto(`${council.url}/receipts/${index}?lang=${language}`)
    const text = await page.locator('main').innerText()
    expect(text).toContain(entryWords[language].sealed)
    expect(text).toContain(entryWords[language].sealedLead)
    expect(text).not.toContain(programme)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    const folder = path.join(import.meta.dirname, '..', 'build', 'photographs')
    await mkdir(folder, { recursive: true })
    await page.screenshot({
      path: path.join(folder, `sealed-entry-${language}-${width}.png`),
      fullPage: true,
    })
    await context.close()
  },
)

test('the auditor reads beside a sealed leaf what opens it', async () => {
  const desk = await openDesk(browser, council.url, await council.credentials(auditor))
  await desk.goto(`${council.url}/desk/programmes/${programme}/record/proof?version=1&dossier=${dossier}`)
  await desk.getByText('"dossierFiled"').waitFor()
  expect(await desk.locator('main').innerText()).toContain('"sealed"')
  expect(await lookAt(desk, 'audit-sealed-leaf')).toEqual([])
  await desk.context().close()
})
