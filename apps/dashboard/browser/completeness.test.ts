import { differenceSentence } from '@mithaq/i18n/completeness/sentence'
import { completenessWords } from '@mithaq/i18n/desk/completeness'
import { draft } from '@mithaq/testing/call-steps'
import { auditor, representative } from '@mithaq/testing/cast'
import type { Council } from '@mithaq/testing/council'
import type { Browser } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { openDesk } from './open-desk.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser

beforeAll(() => {
  ;({ council, browser } = opened)
})

const words = completenessWords.ar

test('the auditor compares at the programme: alike at first, and a red badge names the first difference', async () => {
  const programme = await draft(council)
  const desk = await openDesk(browser, council.url, await council.credentials(auditor))
  await desk.goto(`${council.url}/desk/programmes/${programme}`)
  await desk.getByText(words.none).waitFor()
  await desk.getByRole('button', { name: words.compare }).click()
  await desk.getByText(words.alike).waitFor()
  const planted = { ground: 'contract' }
  await council.owner
    .updateTable('event')
    .set(planted)
    .where('stream', '=', `programme/${programme}`)
    .execute()
  await desk.getByRole('button', { name: words.compare }).click()
  const badge = desk.getByRole('alert')
  await badge.waitFor()
  const first = differenceSentence({ word: 'event-differs', version: 1, type: 'programmeDrafted' })
  expect(await badge.innerText()).toContain(first.ar)
  const shots = process.env['MITHAQ_SHOTS']
  if (shots) {
    for (const language of ['ar', 'fr']) {
      await desk.evaluate((chosen) => localStorage.setItem('mithaq.language', chosen), language)
      await desk.addInitScript((chosen) => localStorage.setItem('mithaq.language', chosen), language)
      await desk.reload()
      await badge.waitFor()
      for (const width of [1280, 360]) {
        await desk.setViewportSize({ width, height: 900 })
        await desk.screenshot({ path: `${shots}/differs-${language}-${width}.png`, fullPage: true })
      }
    }
  }
})

test('an association is shown nothing of it', async () => {
  const desk = await openDesk(browser, council.url, await council.credentials(representative(1)))
  const asked: string[] = []
  desk.on('request', (request) => asked.push(request.url()))
  await desk.goto(`${council.url}/desk/programmes/nobody-knows-this`)
  await desk.getByRole('heading', { level: 1 }).waitFor()
  expect(asked.filter((url) => url.includes('/trpc/record.'))).toEqual([])
})
