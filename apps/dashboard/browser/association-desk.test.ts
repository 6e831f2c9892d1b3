import { fictitiousRib } from '@mithaq/domain/bank/fictitious-rib'
import { formatRib } from '@mithaq/domain/bank/rib'
import { deskWords } from '@mithaq/i18n/desk/words'
import { contractWords } from '@mithaq/i18n/desk/contract'
import { moneyWords } from '@mithaq/i18n/desk/money'
import { noticeWords } from '@mithaq/i18n/desk/notices'
import { paperWords } from '@mithaq/i18n/desk/papers'
import { officer, representative } from '@mithaq/testing/cast'
import { newId, type Council } from '@mithaq/testing/council'
import { playUntil } from '@mithaq/testing/rehearsal/play-until'
import { smallDefinition } from '@mithaq/testing/small-definition'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { openDesk } from './open-desk.ts'

// A programme in its first contract year: the first tranche is paid, the first report is handed in and not accepted.
const winner = representative(1)
const programme = `association-desk-${Date.now()}`
const at = (room = '') => `${council.url}/desk/programmes/${programme}${room}`

const opened = councilInBrowser()
let council: Council
let browser: Browser

beforeAll(async () => {
  ;({ council, browser } = opened)
  await playUntil(council, smallDefinition(programme), {
    namespace: inject('addresses').namespace,
    stopsBefore: (act) => act === 'acceptReport',
  })
})

const deskOf = async (who: Parameters<Council['credentials']>[0]): Promise<Page> =>
  openDesk(browser, council.url, await council.credentials(who))

const arabic = (text: string) => text.replaceAll(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '')

test('the winner reads what blocks the next tranche, whose turn each is, and goes to the act that lifts its own', async () => {
  const desk = await deskOf(winner)
  await desk.goto(at())
  await desk.getByRole('link', { name: deskWords.ar.programme.contractRoom, exact: true }).click()
  const part = desk.locator('section', { has: desk.getByRole('heading', { name: '600.000,00' }) })
  const steps = part.getByRole('listitem')
  await steps.first().waitFor()
  expect(await steps.count()).toBe(4)
  expect(await steps.first().textContent()).toContain(moneyWords.ar.yours)
  expect(await steps.nth(1).textContent()).toContain(moneyWords.ar.turns.officer)
  // Only its own has a way to an act.
  expect(await steps.getByRole('link').count()).toBe(1)
  await steps.first().getByRole('link').click()
  await desk.waitForURL(/acts\/submitJustification\?target=tranche-1/)
  await desk.locator('main form').waitFor()
  await desk.context().close()
})

test('what the officer accepts lifts it at the winner’s desk by itself', async () => {
  const desk = await deskOf(winner)
  await desk.goto(at('/contract'))
  const blocked = desk.getByText('لم يقبل المجلس تقرير')
  await blocked.waitFor()
  let loads = 0
  desk.on('load', () => (loads += 1))
  const api = await council.as(officer)
  await api.act.acceptReport.mutate({ programme, requestId: newId(), input: { milestone: 'report-1' } })
  await blocked.waitFor({ state: 'detached', timeout: 5_000 })
  await desk.locator('main').getByText(contractWords.ar.statuses.accepted).first().waitFor()
  expect(loads).toBe(0)
  await desk.context().close()
})

test('the header counts what is new, by itself, and no more once it was read', async () => {
  const desk = await deskOf(winner)
  await desk.goto(`${council.url}/desk/board`)
  const link = desk.getByRole('link', { name: deskWords.ar.frame.notices })
  await link.click()
  await desk.getByRole('heading', { name: noticeWords.ar.title }).waitFor()
  await desk.getByRole('link', { name: deskWords.ar.frame.unread(0, false) }).waitFor()
  expect(await desk.locator('main li[data-new]').count()).toBeGreaterThan(0)
  await desk.goto(`${council.url}/desk/board`)
  await desk.getByRole('link', { name: deskWords.ar.frame.unread(0, false) }).waitFor()
  const api = await council.as(officer)
  const submit = await council.as(winner)
  const papers = await submit.words.save.mutate({ id: newId(), kind: 'supporting-papers', body: 'فواتير' })
  await submit.act.submitJustification.mutate({
    programme,
    requestId: newId(),
    input: { tranche: 'tranche-1', amount: 100_00, papers },
  })
  await api.act.acceptJustification.mutate({
    programme,
    requestId: newId(),
    input: { tranche: 'tranche-1', amount: 100_00 },
  })
  await desk.getByRole('link', { name: deskWords.ar.frame.unread(1, false) }).waitFor({ timeout: 5_000 })
  await desk.context().close()
})

test('a programme is found by the keyboard alone', async () => {
  const desk = await deskOf(officer)
  await desk.goto(`${council.url}/desk/board`)
  const box = desk.getByRole('searchbox')
  await box.focus()
  await desk.keyboard.type('association-desk')
  const found = desk.locator('search a')
  await found.first().waitFor()
  expect(await desk.locator('search [role=status]').textContent()).toBe(deskWords.ar.frame.found(1))
  await desk.keyboard.press('ArrowDown')
  expect(await found.first().evaluate((link) => link === document.activeElement)).toBe(true)
  await desk.keyboard.press('Escape')
  expect(await found.first().isVisible()).toBe(false)
  expect(await box.evaluate((input) => input === document.activeElement)).toBe(true)
  await desk.keyboard.type(' x')
  await desk.getByText(deskWords.ar.frame.found(0)).waitFor()
  await box.fill(programme)
  await found.first().waitFor()
  await desk.keyboard.press('ArrowDown')
  await desk.keyboard.press('Enter')
  await desk.waitForURL(at())
  await desk.context().close()
})

test('a paper of a dossier is opened from the papers, by the officer and by whose it is', async () => {
  for (const who of [officer, winner]) {
    const desk = await deskOf(who)
    await desk.goto(at('/papers'))
    const isOwn = who === winner
    const heading = isOwn ? paperWords.ar.ownDossier : paperWords.ar.dossiers
    const part = desk.locator('section', { has: desk.getByRole('heading', { name: heading }) })
    await part.waitFor()
    if (!isOwn) await part.locator('summary', { hasText: winner.association }).click()
    const link = part.getByRole('link').first()
    await link.waitFor()
    // As the browser that follows it sends it: with its cookie, and the office in the address.
    const paper = await desk
      .context()
      .request.get(new URL(String(await link.getAttribute('href')), at()).href)
    expect([paper.status(), await paper.text()]).toEqual([200, 'request / 1'])
    await desk.context().close()
  }
})

test('a RIB in Arabic digits, with spaces, is read as the number that it is', async () => {
  const words = deskWords.ar.form
  const desk = await deskOf(winner)
  await desk.goto(at('/acts/recordAccount'))
  const rib = fictitiousRib(12_345)
  const [box, submit] = [desk.locator('#field-account'), desk.locator('main form button[type=submit]')]
  await box.fill(arabic(formatRib(rib).slice(0, -1)))
  await desk.locator('#field-isCertified').check()
  await submit.click()
  await desk.locator('#field-account-fault').getByText(words.ribWrong).waitFor()
  // A slip in one digit is said; it may be what the bank gave out.
  await box.fill(arabic(formatRib(rib).replace('780', '781')))
  await desk.getByText(words.ribKeyOther).waitFor()
  await box.fill(`\u200F${arabic(formatRib(rib))}`)
  await desk.getByText(words.ribKeyOther).waitFor({ state: 'detached' })
  expect(await desk.locator('main form p bdi').innerText()).toBe(formatRib(rib))
  await submit.click()
  await desk.waitForURL(/step=check/)
  await submit.click()
  await desk.locator('main section[role=status] svg').waitFor()
  expect(await desk.locator('main').innerText()).toContain(formatRib(rib))
  const saved = await council.db
    .selectFrom('words')
    .select('body')
    .where('kind', '=', 'rib')
    .orderBy('savedAt', 'desc')
    .limit(1)
    .execute()
  expect(saved).toEqual([{ body: rib }])
  await desk.context().close()
})

test('an association’s own programme is marked on the board, and what it owes is told as its own', async () => {
  const desk = await deskOf(winner)
  await desk.goto(`${council.url}/desk/board`)
  await desk.getByText(deskWords.ar.programme.ownContract).waitFor()
  await desk.context().close()
  const other = await deskOf(representative(9))
  await other.goto(`${council.url}/desk/board`)
  await other.locator('main li h2').first().waitFor()
  expect(await other.getByText(deskWords.ar.programme.ownContract).count()).toBe(0)
  await other.context().close()
})
