import { plusMs } from '@mithaq/domain/clock/instant'
import { accountWords } from '@mithaq/i18n/desk/accounts'
import { frameWords } from '@mithaq/i18n/desk/frame'
import { officeWords } from '@mithaq/i18n/desk/offices'
import { refusalMessages } from '@mithaq/i18n/refusals/messages'
import { officeId } from '@mithaq/testing/accounts'
import { draft } from '@mithaq/testing/call-steps'
import {
  auditor,
  beneficiary,
  director,
  member,
  officer,
  president,
  representative,
} from '@mithaq/testing/cast'
import { newId, type Council } from '@mithaq/testing/council'
import { givePassword, introduce } from '@mithaq/testing/known-people'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { axe } from './look-at.ts'
import { openDesk } from './open-desk.ts'
import { freshContext, signInByHand } from './reach.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser
let programme: string

beforeAll(async () => {
  ;({ council, browser } = opened)
  await introduce(council, [
    {
      person: director.person,
      name: { ar: 'مليكة بناني', fr: 'Malika Bennani' },
      email: 'd@council.example',
    },
    { person: 'both', name: { ar: 'سعيد الإدريسي', fr: 'Saïd El Idrissi' }, email: 'both@council.example' },
    { person: 'member-1', name: { ar: 'نادية الصقلي', fr: 'Nadia Skalli' }, email: 'm@council.example' },
  ])
  await council.manyCredentials([director, officer, president, member(1), representative(1)])
  programme = await draft(council)
})

const { ar } = officeWords
const deskOf = async (who: Parameters<Council['credentials']>[0]): Promise<Page> =>
  openDesk(browser, council.url, await council.credentials(who))
const receipt = (page: Page) => page.locator('main section[role=status]').waitFor()
const submit = (page: Page) => page.locator('main form button[type=submit]').click()

test('an office is given to somebody known, seen in the list and in what happened, and ended with its reason', async () => {
  const page = await deskOf(director)
  await page.goto(`${council.url}/desk/offices`)
  await page.getByRole('link', { name: ar.give }).click()
  await submit(page)
  // Nothing is chosen beforehand: the form says what is missing.
  expect(await page.locator('main [role=alert] li').count()).toBe(2)
  await page.locator('#field-who').check()
  await page.locator('#field-holder').selectOption({ label: 'نادية الصقلي' })
  await page.locator('#field-office').selectOption('auditor/court')
  await page.locator('#field-scope-named').check()
  await page.locator('#field-programmes').check()
  await submit(page)
  await page.locator('#field-lastDay-fault').getByText(ar.missionLastDay).waitFor()
  await page.locator('#field-lastDay').fill('٣١/٠٣/٢٠٣٠')
  expect(await page.locator('#field-lastDay').inputValue()).toBe('31/03/2030')
  await submit(page)
  await receipt(page)
  await page.getByRole('link', { name: ar.back }).click()
  const row = page
    .locator('main li', { hasText: 'قاض بالمجلس الجهوي للحسابات' })
    .filter({ hasText: 'نادية' })
    .first()
  await row.waitFor()
  expect(await row.innerText()).toContain('31\u00A0مارس 2030')
  await page
    .getByText(/أُسندت مهمة «قاض بالمجلس الجهوي للحسابات» من .* إلى غاية .*31\u00A0?\s?مارس 2030/)
    .waitFor()

  await row.getByRole('link').click()
  await page.locator('#field-reason').fill('انتهت المهمة قبل أجلها')
  await submit(page)
  await receipt(page)
  await page.getByRole('link', { name: ar.back }).click()
  await page.getByText('أُنهيت مهمة «قاض بالمجلس الجهوي للحسابات».').waitFor()
  await page.getByText('انتهت المهمة قبل أجلها').first().waitFor()
  await page.getByText(ar.overCount(1)).click()
  await page.locator('details li', { hasText: 'نادية الصقلي' }).waitFor()
})

test('the desk carries the council’s names, also before anybody has signed in', async () => {
  for (const page of [await deskOf(director), await (await freshContext(browser)).newPage()]) {
    await page.goto(`${council.url}/desk/`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.locator('header', { hasText: 'نص council' }).waitFor()
    expect(await page.locator('header').innerText()).toContain('المملكة المغربية · نص province')
  }
})

test('the president delegates by an order; the delegation stands under the office, and is taken back', async () => {
  const page = await deskOf(president)
  await page.goto(`${council.url}/desk/offices`)
  await page.getByRole('link', { name: ar.delegate }).click()
  await page.locator('#field-holder').selectOption({ label: 'نادية الصقلي' })
  await page.locator('#field-order').fill('17/2026')
  await page.locator('#field-firstDay').fill('01/11/2026')
  await page.locator('#field-lastDay').fill('30/06/2031')
  await submit(page)
  await receipt(page)
  await page.getByRole('link', { name: ar.back }).click()
  const row = page.locator('main li', { hasText: 'مفوض من رئيس المجلس' }).first()
  expect(await row.innerText()).toContain('30\u00A0يونيو 2031')
  await page.getByText('17/2026').waitFor()
  // Of the council's offices the president ends only what they delegated.
  expect(await page.locator('main li').getByRole('link', { name: /إنهاء/ }).count()).toBe(1)
  await row.getByRole('link').click()
  await submit(page)
  await receipt(page)
})

test('what may not be done is said in its sentence: the last director, a second president', async () => {
  const page = await deskOf(director)
  await page.goto(`${council.url}/desk/offices/${officeId(director)}/end`)
  await submit(page)
  await page.getByText(refusalMessages.ar['last-director']).waitFor()
  await page.goto(`${council.url}/desk/offices/give`)
  await page.locator('main form').waitFor()
  const anew = page.getByRole('button', { name: /إجراء جديد/ })
  if (await anew.count()) await anew.click()
  await page.locator('#field-who').check()
  await page.locator('#field-holder').selectOption({ label: 'نادية الصقلي' })
  await page.locator('#field-office').selectOption('president')
  await submit(page)
  await page.getByText(/يزاول هذه المهمة شخص آخر/).waitFor()
  const { offices } = await (
    await council.as(director)
  ).office.list.query({ roles: ['director', 'president'] })
  expect(offices.filter(({ standing, capacity }) => standing === 'held' && capacity === null)).toHaveLength(2)
})

test('an association gives a writer of its own and sees no office of others', async () => {
  const page = await deskOf(representative(1))
  await page.goto(`${council.url}/desk/offices`)
  await page.getByText(ar.ownAssociation).waitFor()
  expect(await page.locator('main').innerText()).not.toContain('مليكة')
  await page.getByRole('link', { name: ar.give }).click()
  expect(await page.locator('#field-office').count()).toBe(0)
  await page.locator('#field-who-new').check()
  await page.locator('#field-email').fill('writer@association.example')
  await page.locator('#field-nameAr').fill('محرر')
  await page.locator('#field-nameFr').fill('Rédacteur')
  await submit(page)
  await receipt(page)
  await page.getByRole('link', { name: ar.back }).click()
  await page.getByText('محرر ملف الجمعية').first().waitFor()
})

test('members, bodies and writers have no such room: the address answers as one that nobody knows', async () => {
  for (const who of [
    member(1),
    beneficiary,
    { ...representative(1), person: 'w', capacity: 'writer' as const },
  ]) {
    const page = await deskOf(who)
    await page.goto(`${council.url}/desk/board`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByRole('link', { name: frameWords.ar.offices, exact: true }).count()).toBe(0)
    for (const path of ['offices', 'offices/give', 'offices/delegate', `offices/${officeId(director)}/end`]) {
      await page.goto(`${council.url}/desk/${path}`)
      await page.getByRole('heading', { name: frameWords.ar.notFound }).waitFor()
    }
  }
  const page = await deskOf({ ...auditor, programmes: [programme] })
  await page.goto(`${council.url}/desk/offices`)
  await page.getByText('مليكة بناني').first().waitFor()
  expect(await page.getByRole('link', { name: ar.give }).count()).toBe(0)
})

test('an office taken while the page is open is named within five seconds, what was typed stays, another office goes on', async () => {
  const both = { person: 'both', role: 'officer' } as const
  const other = { person: 'both', role: 'member' } as const
  await council.manyCredentials([both, other])
  const page = await deskOf(both)
  await page.goto(`${council.url}/desk/programmes/${programme}/acts/recordGroundingDeliberation`)
  await page.locator('#field-number').fill('12/2026')
  const api = await council.as(director)
  await api.office.revoke.mutate({ requestId: newId(), office: officeId(both), reason: null })
  await page.getByText(ar.lost('مكلف بالشراكات')).waitFor({ timeout: 5_000 })
  expect(await page.locator('header').innerText()).toContain('عضو لجنة الانتقاء')
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('12/2026')
  // A draft is nothing to a member.
  await page.getByRole('heading', { name: frameWords.ar.notFound }).waitFor()
  await page.getByRole('link', { name: frameWords.ar.board, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: frameWords.ar.board }).waitFor()
  await api.office.grant.mutate({
    requestId: newId(),
    holder: 'both',
    office: { role: 'officer' },
    lastDay: null,
  })
  await page.reload()
  await page.locator('header select').selectOption({ label: 'مكلف بالشراكات' })
  await page.goto(`${council.url}/desk/programmes/${programme}/acts/recordGroundingDeliberation`)
  expect(await page.locator('#field-number').inputValue()).toBe('12/2026')
})

test('whoever signs in after another in the same browser acts in an office of their own', async () => {
  await council.manyCredentials([member(1), { person: 'member-1', role: 'officer' }])
  await givePassword(council, 'member-1', 'une phrase de passe')
  await givePassword(council, director.person, 'une phrase de passe')
  const page = await (await freshContext(browser)).newPage()
  await page.goto(`${council.url}/desk/sign-in`)
  await signInByHand(page, 'm@council.example', 'une phrase de passe')
  const choose = page.locator('header select')
  await choose.waitFor()
  // Two offices: the second one is acted in from here on.
  await choose.selectOption({ index: 1 })
  await page.goto(`${council.url}/desk/account`)
  await page.getByRole('button', { name: frameWords.ar.signOut }).click()
  await page.waitForURL(/sign-in/)
  await signInByHand(page, 'd@council.example', 'une phrase de passe')
  await page.getByText('مدير المصالح').first().waitFor()
  await page.goto(`${council.url}/desk/board`)
  await page.locator('main li').first().waitFor()
  expect(await page.locator('main [role=alert]').count()).toBe(0)
})

const faces = (['ar', 'fr'] as const).flatMap((lang) =>
  ([360, 1280] as const).map((width) => ({ lang, width })),
)

test.each(faces)(
  'the pages of offices stand in $lang at $width px without a fault',
  async ({ lang, width }) => {
    const page = await deskOf(director)
    await page.setViewportSize({ width, height: 900 })
    for (const path of ['offices', 'offices/give', `offices/${officeId(president)}/end`]) {
      await page.goto(`${council.url}/desk/${path}?lang=${lang}`)
      await page.locator('main :is(li, form, dl)').first().waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(width)
      expect(await axe(page), path).toEqual([])
    }
  },
)

test('two years after the last office ended the director erases the account: never unawares, and the page says what was done', async () => {
  const gone = member(5)
  await introduce(council, [
    { person: gone.person, name: { ar: 'زهرة العلمي', fr: 'Zahra Alami' }, email: 'z@council.example' },
  ])
  await council.manyCredentials([gone])
  await (
    await council.as(director)
  ).office.revoke.mutate({ requestId: newId(), office: officeId(gone), reason: null })
  const words = accountWords.ar
  const page = await deskOf(director)
  await page.goto(`${council.url}/desk/offices`)
  await page.getByText(words.idle(0)).waitFor()
  const erase = page.getByRole('button', { name: words.erasing })
  // Nothing to erase: the button says why, and there is nothing to be sure of.
  expect(await page.getByRole('checkbox', { name: words.sure }).count()).toBe(0)
  await council.holdLegalClock(plusMs(await council.now(), 800 * 86_400_000))
  await page.reload()
  await page.getByText(words.idle(1)).waitFor()
  expect(await erase.getAttribute('aria-disabled')).toBe('true')
  await page.getByText(words.notSure).waitFor()
  await page.getByRole('checkbox', { name: words.sure }).check()
  await erase.click()
  await page.getByText(/محيت حسابات أشخاص.*حساب واحد/).waitFor()
  await page.getByText(words.idle(0)).waitFor()
  expect(await page.locator('main').innerText()).not.toContain('زهرة')
})
