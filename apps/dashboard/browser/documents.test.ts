import { readFileSync } from 'node:fs'
import { documentVerdict } from '@mithaq/documents/verify/document-verdict'
import { redraw } from '@mithaq/documents/verify/redraw'
import { file } from '@mithaq/db/dossier/filing'
import { draft, publish } from '@mithaq/testing/call-steps'
import { representative } from '@mithaq/testing/cast'
import type { Council } from '@mithaq/testing/council'
import { firstFiling } from '@mithaq/testing/filing-steps'
import { ledgerOf, whileSigning } from '@mithaq/testing/ledger-steps'
import type { Browser } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { openDesk } from './open-desk.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser
let ledger: ReturnType<typeof ledgerOf>
let programme: string
beforeAll(async () => {
  ;({ council, browser } = opened)
  ledger = ledgerOf(council.db)
  programme = await draft(council)
  await publish(council, programme)
})

test('an association takes its receipt home: what the ledger has yet to sign comes by itself, and proves itself', async () => {
  const desk = await openDesk(browser, council.url, await council.credentials(representative(1)))
  await file(council.db, firstFiling(programme, 1))
  await desk.goto(`${council.url}/desk/programmes/${programme}/dossier`)
  const downloading = desk.waitForEvent('download')
  await desk.getByRole('button', { name: 'تنزيل الوصل' }).click()
  await desk.getByText('لم يوقع السجل بعد على هذا القيد.').waitFor()
  const download = await whileSigning(ledger.options, () => downloading)
  expect(download.suggestedFilename()).toBe(`recepisse-${programme}-1-ar.pdf`)
  const pdf = readFileSync(await download.path())
  const { keys } = ledger
  expect(await documentVerdict(pdf, keys, redraw)).toMatchObject({ kind: 'valid', page: 'drawn-again' })
  await desk.getByText('نُزل الملف').waitFor()

  // The page that verifies has the key of this ledger in it, and knows the same file.
  await desk.goto(`${council.url}/ledger/verify.html?lang=fr`)
  expect(await desk.locator('#key').inputValue()).toBe(ledger.options.signer.vkey)
  await desk
    .locator('input[type=file]')
    .setInputFiles({ name: 'r.pdf', mimeType: 'application/pdf', buffer: pdf })
  await desk.getByText('Une association a déposé son dossier.').waitFor()
})
