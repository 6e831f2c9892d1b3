import { frameWords } from '@mithaq/i18n/desk/frame'
import { sessionWords } from '@mithaq/i18n/desk/session'
import { draft } from '@mithaq/testing/call-steps'
import type { Council } from '@mithaq/testing/council'
import { givePassword } from '@mithaq/testing/known-people'
import type { Browser, Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { deliberatedBy, fileGrave, fillDeliberation, formOf, receipt } from './deliberation-form.ts'
import { openDesk } from './open-desk.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser

/** Their sessions are ended: nobody else signs in as them. */
const patient = { person: 'patient', role: 'officer' } as const
const hasty = { person: 'hasty', role: 'officer' } as const
const typist = { person: 'typist', role: 'officer' } as const
const patientToo = { person: 'patient-too', role: 'officer' } as const
const neighbour = { person: 'neighbour', role: 'officer' } as const
const { another } = sessionWords.ar

beforeAll(async () => {
  ;({ council, browser } = opened)
  for (const who of [patient, hasty, typist, neighbour]) {
    await council.credentials(who)
    await givePassword(council, who.person, 'une phrase de passe')
  }
})

const deskOf = async (who: Parameters<Council['credentials']>[0]): Promise<Page> =>
  openDesk(browser, council.url, await council.credentials(who))

/** By their date, of which nobody tells: what is sent meets it. */
const expireSessionsOf = (person: string) =>
  council.owner
    .updateTable('auth.session')
    .set({ expiresAt: '2020-01-01T00:00:00.000Z' as never })
    .where('userId', '=', person)
    .execute()

async function signIn(form: Locator, person: string): Promise<void> {
  await form.locator('input[type=email]').fill(`${person}@council.example`)
  await form.locator('input[type=password]').fill('une phrase de passe')
  await form.locator('button[type=submit]').click()
}

test('a session that runs out in the middle of a form: a sign-in over the page, nothing lost, the act goes on', async () => {
  const programme = await draft(council)
  const page = await deskOf(patient)
  await page.goto(formOf(council, programme))
  await fillDeliberation(page)
  await expireSessionsOf(patient.person)
  await fileGrave(page)
  const over = page.locator('dialog[open]')
  await over.waitFor()
  expect(await over.locator('input[type=email]').inputValue()).toBe(`${patient.person}@council.example`)
  await over.locator('input[type=password]').fill('une phrase de passe')
  await over.locator('button[type=submit]').click()
  await receipt(page)
  expect(await page.locator('main').innerText()).toContain('12/2026')
  expect(await deliberatedBy(council, programme)).toHaveLength(1)
})

test('a session that is taken is asked for at once; who puts it off reads on, and keeps what was typed, also over a reload', async () => {
  const programme = await draft(council)
  const page = await deskOf(hasty)
  await page.goto(formOf(council, programme))
  await fillDeliberation(page, '13/2026')
  await council.owner.deleteFrom('auth.session').where('userId', '=', hasty.person).execute()
  const over = page.locator('dialog[open]')
  await over.waitFor()
  await page.keyboard.press('Escape')
  await over.waitFor({ state: 'hidden' })
  // The page does not ask again by itself; what is sent does.
  await fileGrave(page)
  await over.waitFor()
  await page.keyboard.press('Escape')
  await over.waitFor({ state: 'hidden' })
  await page.locator('main form').getByRole('alert').waitFor()
  // What the page reads anew after an answer asks for nothing, and takes nothing away.
  await page.waitForLoadState('networkidle')
  expect(await over.count()).toBe(0)
  expect(await page.locator('main form').innerText()).toContain('13/2026')
  await page.reload()
  await page.waitForURL(/sign-in/)
  await page.locator('input[type=email]').fill(`${hasty.person}@council.example`)
  await page.locator('input[type=password]').fill('une phrase de passe')
  await page.locator('form button[type=submit]').click()
  await page.waitForURL(({ pathname }) => pathname.includes('/acts/'))
  await page.goto(formOf(council, programme))
  expect(await page.locator('#field-number').inputValue()).toBe('13/2026')
})

test('whoever signs in over another’s page sends nothing of it: it is kept for whoever typed it', async () => {
  const programme = await draft(council)
  const page = await deskOf(typist)
  await page.goto(formOf(council, programme))
  await fillDeliberation(page, '16/2026')
  await expireSessionsOf(typist.person)
  await fileGrave(page)
  const over = page.locator('dialog[open]')
  await over.waitFor()
  expect(await over.innerText()).toContain(typist.person)
  await signIn(over, hasty.person)
  await page.getByRole('heading', { name: another }).waitFor()
  // Both are named: whose page it is, and who is there now.
  expect(await over.innerText()).toContain(typist.person)
  await over.getByText(hasty.person).waitFor()
  await over.getByRole('button').click()
  await page.waitForURL(({ pathname }) => pathname === '/desk/')
  expect(await deliberatedBy(council, programme)).toEqual([])
  await page.goto(formOf(council, programme))
  expect(await page.locator('#field-number').inputValue()).toBe('')
  // Whoever typed it finds it, and sends it under their own name.
  await page.goto(`${council.url}/desk/sign-in`)
  await signIn(page.locator('main'), typist.person)
  await page.waitForURL(({ pathname }) => pathname === '/desk/')
  await page.goto(formOf(council, programme))
  expect(await page.locator('#field-number').inputValue()).toBe('16/2026')
  await fileGrave(page)
  await receipt(page)
  expect(await deliberatedBy(council, programme)).toEqual([typist.person])
})

test('somebody signs in in another tab: the page of before says so and sends nothing under their name', async () => {
  const programme = await draft(council)
  const page = await deskOf(neighbour)
  await page.goto(formOf(council, programme))
  await fillDeliberation(page, '17/2026')
  const second = await page.context().newPage()
  await second.goto(`${council.url}/desk/sign-in`)
  await signIn(second.locator('main'), hasty.person)
  await second.waitForURL(({ pathname }) => pathname === '/desk/')
  await fileGrave(page)
  await page.getByRole('heading', { name: another }).waitFor()
  expect(await deliberatedBy(council, programme)).toEqual([])
  await page.locator('dialog[open]').getByRole('button').click()
  await page.waitForURL(({ pathname }) => pathname === '/desk/')
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('17/2026')
})

test('a sign-out that nobody answered says that one is still in, and leaves the page', async () => {
  const page = await deskOf(patientToo)
  await page.route('**/auth/sign-out', (route) => route.abort())
  await page.goto(`${council.url}/desk/account`)
  await page.getByRole('button', { name: frameWords.ar.signOut }).click()
  await page.getByText(sessionWords.ar.stillIn).waitFor()
  expect(new URL(page.url()).pathname).toBe('/desk/account')
  await page.unroute('**/auth/sign-out')
  await page.getByRole('button', { name: frameWords.ar.signOut }).click()
  await page.waitForURL(/sign-in/)
})
