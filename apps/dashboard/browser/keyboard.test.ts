import { actName, actTitle } from '@mithaq/i18n/acts/names'
import { deskWords } from '@mithaq/i18n/desk/words'
import { callForms } from '@mithaq/i18n/forms/call'
import { draft } from '@mithaq/testing/call-steps'
import { officer } from '@mithaq/testing/cast'
import type { Council } from '@mithaq/testing/council'
import { emailOf, password, peopleWithPasswords } from '@mithaq/testing/people'
import type { Browser, Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'

const title = { ar: 'برنامج بلوحة المفاتيح', fr: 'Un programme au clavier' }
const opened = councilInBrowser()
let council: Council
let browser: Browser

beforeAll(async () => {
  ;({ council, browser } = opened)
  await peopleWithPasswords(council)
})

test('by the keyboard alone one signs in, opens a programme, fills in a form, checks it and sends it', async () => {
  const drafted = await draft(council, { title })
  const { session, programme, form } = deskWords.ar
  const words = callForms.recordGroundingDeliberation
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${council.url}/desk/`)
  await write(page, page.getByLabel(session.email), emailOf(officer))
  await write(page, page.getByLabel(session.password), password)
  await page.keyboard.press('Enter')

  await page.getByRole('heading', { name: programme.mine }).waitFor()
  await press(page, page.getByRole('link', { name: title.ar }), 'Enter')
  await page.getByRole('heading', { level: 1, name: title.ar }).waitFor()
  await press(
    page,
    page.getByRole('button', { name: actName('recordGroundingDeliberation').ar, exact: true }),
    'Enter',
  )

  await page.getByRole('heading', { level: 1, name: actTitle('recordGroundingDeliberation').ar }).waitFor()
  await write(page, page.getByLabel(words.fields.number.label.ar), '12/2026')
  await press(page, page.getByLabel(words.fields.session.choices.ordinary.ar), 'Space')
  await write(page, page.getByLabel(words.fields.heldOn.label.ar), '14/09/2026')
  await write(page, page.getByLabel(words.fields.credit.label.ar), '1.000.000,00')
  await press(page, page.getByRole('button', { name: form.check }), 'Enter')
  await page.getByRole('heading', { level: 1, name: form.checkTitle }).waitFor()
  await press(page, page.getByRole('button', { name: words.button.ar, exact: true }), 'Space')
  await page.getByText(form.doneLead).waitFor()
  const { entries } = await (
    await council.as(officer)
  ).programme.timeline.query({ programme: drafted, limit: 1 })
  expect(entries).toMatchObject([{ type: 'groundingDeliberationRecorded' }])
})

async function write(page: Page, box: Locator, text: string): Promise<void> {
  await tabTo(page, box)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

async function press(page: Page, thing: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, thing)
  await page.keyboard.press(key)
}

/** Forward through the page; wherever one is, one sees that one is there. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor()
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    if ((await focused.count()) === 0) continue
    expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none')
    if ((await wanted.and(focused).count()) > 0) return
  }
  throw new Error(`no way by Tab to ${String(wanted)}`)
}
