import { refusalMessages } from '@mithaq/i18n/refusals/messages'
import { sessionWords } from '@mithaq/i18n/desk/session'
import { officeWords } from '@mithaq/i18n/desk/offices'
import { director } from '@mithaq/testing/cast'
import { newId, type Council } from '@mithaq/testing/council'
import { openPost, type Post } from '@mithaq/testing/post'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { openDesk } from './open-desk.ts'
import { freshContext, signInByHand } from './reach.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser
let post: Post

beforeAll(async () => {
  ;({ council, browser } = opened)
  post = await openPost(council, inject('addresses'), council.url)
})

afterAll(async () => {
  await post?.close()
})

const { ar, fr } = sessionWords
const email = 'hind@council.example'
const [first, second] = ['une phrase de passe', 'une autre phrase de passe']
const spent = refusalMessages.ar['link-spent']

const chooses = async (page: Page, password: string) => {
  await page.locator('input[type=password]').fill(password)
  await page.locator('form button[type=submit]').click()
}

test('an invitation given at a desk: the letter, its link, a password, the desk of the office', async () => {
  const desk = await openDesk(browser, council.url, await council.credentials(director))
  await desk.goto(`${council.url}/desk/offices/give`)
  await desk.locator('#field-who-new').check()
  await desk.locator('#field-email').fill(email)
  await desk.locator('#field-nameAr').fill('هند الفاسي')
  await desk.locator('#field-nameFr').fill('Hind El Fassi')
  await desk.locator('#field-office').selectOption('officer')
  await desk.locator('form button[type=submit]').click()
  await desk.locator('main section[role=status]').waitFor()
  expect(await desk.locator('main').innerText()).toContain('هند الفاسي')

  const { subject, text, link } = await post.letterTo(email)
  expect(subject).toBe('دعوة إلى منصة المجلس · Invitation à la plateforme du conseil')
  expect(text).toMatch(/إلى هند الفاسي[^]*À Hind El Fassi/)
  const page = await (await freshContext(browser)).newPage()
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  await page.goto(link)
  await page.getByText(ar.invitationLead).waitFor()
  await chooses(page, 'short')
  await page.getByText(ar.passwordTooShort).waitFor()
  await chooses(page, first)
  await page.getByText(ar.accepted).waitFor()
  // The secret behind the # goes to nobody in an address.
  expect(addresses.filter((address) => address.includes('token'))).toEqual([])
  await page.getByText(ar.backToSignIn).click()
  await signInByHand(page, email, first)
  await page.getByText('مكلف بالشراكات').first().waitFor()
  expect(await page.locator('header').innerText()).toContain('هند الفاسي')
  await desk.goto(`${council.url}/desk/offices`)
  await desk.getByText('هند الفاسي').first().waitFor()
  await desk.getByRole('heading', { name: officeWords.ar.history, exact: true }).waitFor()
})

test('a link that was used, is made up, or is cut off says so in one sentence, and nothing else happens', async () => {
  const { link } = await post.letterTo(email)
  const page = await (await freshContext(browser)).newPage()
  for (const address of [link, `${council.url}/desk/reset-password#token=made-up`]) {
    await page.goto('about:blank')
    await page.goto(address)
    await chooses(page, second)
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').allInnerTexts()).toEqual([spent])
  }
  for (const path of ['invitation', 'reset-password', 'verify-email', 'reset-password#token=']) {
    await page.goto('about:blank')
    await page.goto(`${council.url}/desk/${path}`)
    await page.getByText(ar.linkDead).waitFor()
    expect(await page.locator('input').count(), path).toBe(0)
  }
  await page.goto(`${council.url}/desk/verify-email#token=a.b.c`)
  await page.getByRole('button', { name: ar.verifyNow }).click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').allInnerTexts()).toEqual([spent])
})

test('a forgotten password: asked for, sent, chosen anew; other desks are asked to sign in, and go on', async () => {
  const open = await (await freshContext(browser, 'fr')).newPage()
  await open.goto(`${council.url}/desk/sign-in`)
  await signInByHand(open, email, first)
  await open.getByRole('link', { name: 'Hind El Fassi' }).waitFor()

  const page = await (await freshContext(browser, 'fr')).newPage()
  await page.goto(`${council.url}/desk/sign-in`)
  await page.getByText(fr.forgot).click()
  await page.locator('input[type=email]').fill('nobody@council.example')
  await page.locator('form button[type=submit]').click()
  await page.getByText(fr.linkSent).waitFor()
  const said = await page.locator('main').innerText()
  await page.reload()
  await page.locator('input[type=email]').fill(email)
  await page.locator('form button[type=submit]').click()
  await page.getByText(fr.linkSent).waitFor()
  expect(await page.locator('main').innerText()).toBe(said)
  const { link, text } = await post.letterTo(email, 1)
  expect(text).toContain('valable une heure')
  await page.goto(link)
  await chooses(page, second)
  await page.getByText(fr.passwordSet).waitFor()

  // What is open elsewhere asks for the new password over the page, and stays where it was.
  const over = open.locator('dialog[open]')
  await over.waitFor()
  await over.locator('input[type=password]').fill(first)
  await over.locator('button[type=submit]').click()
  await over.getByRole('alert').waitFor()
  await over.locator('input[type=password]').fill(second)
  await over.locator('button[type=submit]').click()
  await over.waitFor({ state: 'hidden' })
  await open.getByRole('link', { name: 'Programmes', exact: true }).click()
  await open.getByRole('heading', { level: 1, name: 'Programmes' }).waitFor()
})

test('an expired link says so in the reader’s language', async () => {
  await council.anyone.session.me.query()
  const asked = await fetch(`${council.url}/auth/request-password-reset`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  })
  expect(asked.status).toBe(200)
  const { link } = await post.letterTo(email, 2)
  await council.owner
    .updateTable('auth.verification')
    .set({ expiresAt: '2020-01-01T00:00:00.000Z' as never })
    .execute()
  const page = await (await freshContext(browser, 'fr')).newPage()
  await page.goto(link)
  await chooses(page, 'a third phrase of ours')
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').allInnerTexts()).toEqual([refusalMessages.fr['link-spent']])
})

test('an address is proved by the letter’s link and one button', async () => {
  const address = 'rachid@council.example'
  const api = await council.as(director)
  const name = { ar: 'رشيد', fr: 'Rachid' }
  const office = { role: 'member' } as const
  await api.office.invite.mutate({ requestId: newId(), email: address, name, office, lastDay: null })
  // Two letters on their way at once may come in either order.
  await post.letterTo(address)
  await fetch(`${council.url}/auth/send-verification-email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: address }),
  })
  const { link } = await post.letterTo(address, 1)
  expect(link).toContain('/desk/verify-email#token=')
  const page = await (await freshContext(browser)).newPage()
  await page.goto(link)
  await page.getByText(ar.verifyLead).waitFor()
  const isProved = async () =>
    (
      await council.db
        .selectFrom('auth.user')
        .select('emailVerified')
        .where('email', '=', address)
        .executeTakeFirst()
    )?.emailVerified
  // A mail program that looks behind links has proved nothing.
  expect(await isProved()).toBe(false)
  await page.getByRole('button', { name: ar.verifyNow }).click()
  await page.getByText(ar.verified).waitFor()
  expect(await isProved()).toBe(true)
})
