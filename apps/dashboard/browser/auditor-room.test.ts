import { recordWords } from '@mithaq/i18n/desk/record'
import { deskWords } from '@mithaq/i18n/desk/words'
import type { Language } from '@mithaq/i18n/language'
import { draft, publish, words } from '@mithaq/testing/call-steps'
import { auditor, president } from '@mithaq/testing/cast'
import { newId, type Council } from '@mithaq/testing/council'
import { signLedger } from '@mithaq/testing/ledger-steps'
import { sefrouDefinition } from '@mithaq/testing/sefrou'
import type { Browser, Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { openDesk } from './open-desk.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser
let programme: string

beforeAll(async () => {
  ;({ council, browser } = opened)
  const { title, council: named } = await sefrouDefinition()
  programme = await draft(council, { title, council: named })
  const byPresident = await council.as(president)
  const early = { programme, requestId: newId(), input: {} }
  await byPresident.act.approveTerms.mutate(early).catch(() => {})
  await publish(council, programme)
  for (let n = 0; n < 30; n += 1) {
    const deadline = { date: `2027-${n < 15 ? '03' : '04'}-${10 + (n % 15)}`, time: '16:30' }
    const input = { words: await words(byPresident, 'ملحق تصحيحي للإعلان'), deadline }
    await byPresident.act.issueAddendum.mutate({ programme, requestId: newId(), input })
  }
  await signLedger(council)
  const name = JSON.stringify({ ar: 'فاطمة الزهراء العلوي', fr: 'Fatima Zahra Alaoui' })
  await council.credentials(auditor)
  await council.owner.updateTable('person').set({ name }).execute()
}, 120_000)

const pageOf = async (language: Language): Promise<Page> => {
  const desk = await openDesk(browser, council.url, await council.credentials(auditor))
  await desk.addInitScript((chosen) => localStorage.setItem('mithaq.language', chosen), language)
  return desk
}

test.for(['ar', 'fr'] as const)(
  'from a programme to the proof that nothing is missing in it, in under ten clicks, in %s',
  async (language) => {
    const desk = await pageOf(language)
    const said = recordWords[language]
    let clicks = 0
    const click = async (what: Locator) => {
      clicks += 1
      await what.click()
    }
    // No sequencer runs here: what the other language read would otherwise wait for its leaf, and be named for it.
    await signLedger(council)
    await desk.goto(`${council.url}/desk/programmes/${programme}`)
    const rooms = desk.getByRole('navigation', { name: deskWords[language].programme.sections })
    await click(rooms.getByRole('link', { name: deskWords[language].programme.recordRoom }))
    const newest = desk.locator('main ol > li').first()
    await click(newest.getByRole('link', { name: said.provesIt }))
    await desk.getByRole('heading', { name: said.proofOf(66) }).waitFor()
    await desk.getByText('c2sp.org/tlog-proof@v1').waitFor()
    await click(desk.getByRole('button', { name: said.check }))
    await desk.getByRole('heading', { name: said.whole }).waitFor()
    // That the timeline and the proof were read are two more, in a stream of their own.
    await desk.getByText(said.wholeLead(68, 2)).waitFor()
    expect(clicks).toBeLessThan(10)
  },
)

test('the timeline is told in three registers, and narrowed; only lines in sight are there', async () => {
  const desk = await pageOf('ar')
  const said = recordWords.ar
  await desk.goto(`${council.url}/desk/programmes/${programme}/record`)
  const lines = desk.locator('main ol > li')
  await desk.getByText(said.event(0).split(' ').slice(0, 2).join(' ')).first().waitFor()
  expect(await lines.count()).toBeLessThan(30)
  expect(await lines.first().getAttribute('aria-setsize')).toBe('67')
  await desk.getByRole('radio', { name: said.registers.citizen }).check()
  await desk.getByText(said.lines(66)).waitFor()
  expect(await desk.getByRole('link', { name: said.provesIt }).count()).toBe(0)
  await desk.getByRole('radio', { name: said.registers.staff }).check()
  await desk.getByText(said.filters).click()
  await desk.locator('#only-refused').check()
  await desk.getByText(said.lines(1)).waitFor()
  await desk.reload()
  await desk.getByText(said.lines(1)).waitFor()
  await desk.getByRole('button', { name: said.all }).click()
  await desk.locator('#record-act').selectOption('issueAddendum')
  await desk.getByText(said.lines(30)).waitFor()
  await desk.locator('#record-from').fill('01/01/2020')
  await desk.locator('#record-to').fill('02/01/2020')
  await desk.getByText(said.noLines).waitFor()
})

test('the programme is led to any instant by the keyboard, and two instants are compared', async () => {
  const desk = await pageOf('fr')
  const said = recordWords.fr
  await desk.goto(`${council.url}/desk/programmes/${programme}/record/past`)
  const slider = desk.getByRole('slider', { name: said.slider })
  await desk.getByText(said.step(66, 66)).waitFor()
  await slider.focus()
  await desk.keyboard.press('Home')
  await desk.getByText(said.step(1, 66)).waitFor()
  await desk.getByText(said.topics.draft).first().waitFor()
  await desk.getByRole('button', { name: said.compareNow }).click()
  await desk.getByRole('heading', { name: said.between(1, 66) }).waitFor()
  await desk.getByRole('row', { name: said.factNames.addenda }).getByText('30').waitFor()
  await desk.locator('#past-day').fill('01/01/2099')
  await desk.getByRole('button', { name: said.go }).click()
  await desk.getByText(said.step(66, 66)).waitFor()
  expect(await desk.locator('#past-wrong').count()).toBe(0)
})

test('the history is replayed from its page, and its result read there', async () => {
  const desk = await pageOf('ar')
  const said = recordWords.ar
  await desk.goto(`${council.url}/desk/programmes/${programme}/record/replay`)
  await desk.getByRole('button', { name: said.startReplay }).click()
  await desk.getByRole('heading', { name: said.agreesWhole }).waitFor({ timeout: 60_000 })
  expect(await desk.getByText(said.verdicts.agrees, { exact: true }).count()).toBe(1)
}, 90_000)
