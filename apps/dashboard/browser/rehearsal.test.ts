import { rehearsalFailures } from '@mithaq/i18n/rehearsal/failures'
import { rehearsalWords } from '@mithaq/i18n/desk/rehearsal'
import { draft } from '@mithaq/testing/call-steps'
import { auditor, officer } from '@mithaq/testing/cast'
import { newId, type Council } from '@mithaq/testing/council'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { openDesk } from './open-desk.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser
const words = rehearsalWords.ar
const second = { person: 'officer-2', role: 'officer' } as const

beforeAll(() => {
  ;({ council, browser } = opened)
})

const open = async (who: Parameters<Council['credentials']>[0], path: string): Promise<Page> => {
  const page = await openDesk(browser, council.url, await council.credentials(who))
  await page.goto(`${council.url}/desk/programmes/${path}`)
  return page
}
const button = (page: Page, name: string) => page.getByRole('button', { name })
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test(
  'a draft is rehearsed from its page: progress without a load, one at a time, and the calendar stays',
  { timeout: 300_000 },
  async () => {
    const [programme, other] = [await draft(council), await draft(council)]
    const [desk, elsewhere] = [await open(officer, programme), await open(second, other)]
    let loads = 0
    desk.on('load', () => (loads += 1))
    await button(elsewhere, words.start).waitFor()
    await button(desk, words.start).click()
    await button(desk, words.cancel).waitFor()

    // At the other officer's desk the button is shut, with whose rehearsal it is.
    await elsewhere.getByText(words.other).waitFor({ timeout: 15_000 })
    expect(await elsewhere.getByText(words.other).innerText()).toContain('officer-1')
    expect(await button(elsewhere, words.start).getAttribute('aria-disabled')).toBe('true')

    await desk.getByText(words.rehearsedDay).waitFor({ timeout: 120_000 })
    await desk.getByText(words.whole).waitFor({ timeout: 200_000 })
    expect(loads).toBe(0)
    await expect.poll(() => button(elsewhere, words.start).getAttribute('aria-disabled')).toBeNull()

    await desk.getByRole('link', { name: words.result }).click()
    await desk.locator('h4').first().waitFor()
    await desk.reload()
    await desk.getByText(words.whole).waitFor()
    expect(await desk.locator('h4 time').count()).toBeGreaterThan(30)
    expect(await desk.locator('h4 time').first().innerText()).toMatch(/\d{4}$/)
    // What was refused is told with its reason, and shut until somebody asks for it.
    expect(await desk.locator('details[open]').count()).toBe(0)
    await desk.locator('#rehearsal-refused').check()
    expect(await desk.locator('details[open]').count()).toBeGreaterThan(3)
    await desk.setViewportSize({ width: 360, height: 800 })
    expect(await overflow(desk)).toBeLessThanOrEqual(0)

    const reader = await open(auditor, `${programme}/rehearsal`)
    await reader.getByText(words.whole).waitFor()
    expect(await button(reader, words.startAgain).count()).toBe(0)
  },
)

test('a rehearsal is stopped from its page, and says so', { timeout: 120_000 }, async () => {
  const programme = await draft(council)
  const desk = await open(officer, programme)
  await button(desk, words.start).click()
  await button(desk, words.cancel).click()
  await desk.getByText(words.cancelled).waitFor({ timeout: 60_000 })
  await button(desk, words.startAgain).waitFor()
  expect(await button(desk, words.cancel).count()).toBe(0)
})

test('a rehearsal without a result names why, and one of a former draft says that it is', async () => {
  const programme = await draft(council)
  await council.owner
    .insertInto('rehearsal')
    .values({
      id: newId(),
      programmeId: programme,
      askedBy: officer.person,
      outcome: 'failed',
      failure: 'too-long',
    })
    .execute()
  const desk = await open(officer, programme)
  await desk.getByText(rehearsalFailures['too-long'].ar).waitFor()
  expect(await desk.getByText(words.former).count()).toBe(0)
  const api = await council.as(officer)
  const { definition } = await api.programme.page.query({ programme })
  await api.act.reviseDraft.mutate({
    programme,
    requestId: newId(),
    input: { definition: { ...definition, title: { ar: 'عنوان', fr: 'titre' } } },
  })
  await desk.getByText(words.former).waitFor()
})
