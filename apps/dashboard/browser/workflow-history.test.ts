import { historyWords } from '@mithaq/i18n/desk/history'
import { historySentence } from '@mithaq/i18n/history/sentence'
import { draft, publish } from '@mithaq/testing/call-steps'
import { auditor, president } from '@mithaq/testing/cast'
import type { Council } from '@mithaq/testing/council'
import type { Browser } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { openDesk } from './open-desk.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser
const words = historyWords.ar

beforeAll(() => {
  ;({ council, browser } = opened)
})

test('the auditor reads what the engine has kept, as far as it is scrolled to, and opens an event as it is', async () => {
  const programme = await draft(council)
  await publish(council, programme)
  const desk = await openDesk(browser, council.url, await council.credentials(auditor))
  await desk.goto(`${council.url}/desk/programmes/${programme}`)
  await desk.getByRole('link', { name: words.open }).click()
  const done = historySentence({ kind: 'update-done', values: { act: 'publishCall', versions: [6] } }).ar
  await desk.getByText(done).waitFor()
  const line = desk.locator('li', { hasText: done })
  await line.locator('summary').click()
  expect(await line.locator('pre').innerText()).toContain('"callPublished"')

  await desk.locator('#history-whole').check()
  const step = historySentence({ kind: 'step-taken', values: {} }).ar
  await desk.getByText(step).first().waitFor()
  // What is in sight and some around it, not all that was read.
  expect(await desk.locator('main ol > li').count()).toBeLessThan(50)
  const first = historySentence({ kind: 'started', values: {} }).ar
  await desk.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await desk.getByText(first).waitFor()
  await desk.reload()
  await desk.getByText(step).first().waitFor()
  await desk.locator('#history-whole').uncheck()
  await desk.evaluate(() => scrollTo(0, 0))
  await desk.getByText(done).waitFor()
  await desk.setViewportSize({ width: 360, height: 800 })
  await desk.locator('main ol summary').first().click()
  const wide = await desk.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(wide).toBeLessThanOrEqual(0)
})

test('nobody is led there whose office does not open it', async () => {
  const programme = await draft(council)
  const desk = await openDesk(browser, council.url, await council.credentials(president))
  await desk.goto(`${council.url}/desk/programmes/${programme}`)
  await desk.locator('main h2').nth(2).waitFor()
  expect(await desk.getByRole('link', { name: words.open }).count()).toBe(0)
})
