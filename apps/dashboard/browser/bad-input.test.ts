import { formWords } from '@mithaq/i18n/desk/form'
import { frameWords } from '@mithaq/i18n/desk/frame'
import { draft, publish } from '@mithaq/testing/call-steps'
import { director, member, officer, president, representative } from '@mithaq/testing/cast'
import type { Council } from '@mithaq/testing/council'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { deliberatedBy, fileGrave, fillDeliberation, formOf, receipt, submit } from './deliberation-form.ts'
import { openDesk } from './open-desk.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser

beforeAll(() => {
  ;({ council, browser } = opened)
})

const { ar } = formWords
const deskOf = async (who: Parameters<Council['credentials']>[0]): Promise<Page> =>
  openDesk(browser, council.url, await council.credentials(who))

test('two tabs of one form: what is typed in one stands in the other, and the second says that it was done', async () => {
  const programme = await draft(council)
  const first = await deskOf(officer)
  const second = await first.context().newPage()
  await Promise.all([first, second].map((page) => page.goto(formOf(council, programme))))
  await fillDeliberation(first)
  await second.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#field-number')?.value === '12/2026',
  )
  await second.locator('#field-number').fill('14/2026')
  await first.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#field-number')?.value === '14/2026',
  )
  await submit(second)
  await second.waitForURL(/step=check/)
  await fileGrave(first)
  await receipt(first)
  // The second tab has nothing left to send: it shows that it was done, and when.
  await receipt(second)
  expect(await second.locator('main').innerText()).toContain('14/2026')
  expect(await deliberatedBy(council, programme)).toHaveLength(1)
})

test('another browser with the same form open learns that it was done, and keeps what was typed', async () => {
  const [one, other] = [await deskOf(officer), await deskOf(officer)]
  const programme = await draft(council)
  await Promise.all([one, other].map((page) => page.goto(formOf(council, programme))))
  await fillDeliberation(one)
  await fillDeliberation(other, '15/2026')
  await fileGrave(one)
  await receipt(one)
  await fileGrave(other)
  const told = other.locator('main [role=alert]')
  await told.waitFor()
  expect((await told.innerText()).length).toBeGreaterThan(20)
  expect(await deliberatedBy(council, programme)).toHaveLength(1)
  await other.goBack()
  expect(await other.evaluate(() => JSON.stringify(localStorage))).toContain('15/2026')
})

test('the back button after a filing shows the receipt, and sends nothing', async () => {
  const page = await deskOf(officer)
  const programme = await draft(council)
  await page.goto(`${council.url}/desk/programmes/${programme}`)
  await page.goto(formOf(council, programme))
  await fillDeliberation(page)
  await fileGrave(page)
  await receipt(page)
  await page.getByRole('link', { name: ar.back }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  let sent = 0
  page.on('request', (request) => (sent += request.url().includes('/trpc/act.') ? 1 : 0))
  for (let step = 0; step < 2; step += 1) {
    await page.goBack()
    await receipt(page)
    expect(await page.locator('main form').count()).toBe(0)
  }
  expect(sent).toBe(0)
  expect(await deliberatedBy(council, programme)).toHaveLength(1)
})

test('an id typed by hand: what is not there and what is not theirs are one page, at every address', async () => {
  const hidden = await draft(council)
  const shown = await draft(council)
  await publish(council, shown)
  for (const who of [member(3), representative(3)]) {
    const page = await deskOf(who)
    const pages = []
    for (const id of ['nobody-knows-this', hidden]) {
      for (const path of ['', '/acts/approveTerms', '/acts/nothing', '/dossier']) {
        await page.goto(`${council.url}/desk/programmes/${id}${path}`)
        await page.getByRole('heading', { name: frameWords.ar.notFound }).waitFor()
        pages.push(await page.locator('main').innerText())
      }
    }
    await page.goto(`${council.url}/desk/nowhere`)
    await page.getByRole('heading', { name: frameWords.ar.notFound }).waitFor()
    pages.push(await page.locator('main').innerText())
    expect(new Set(pages).size).toBe(1)
  }
  const page = await deskOf(president)
  await page.goto(`${council.url}/desk/programmes/${shown}/acts/nothing`)
  await page.getByText(ar.unknownAct).waitFor()
})

test('Arabic digits are read as the ones they are, typed or pasted', async () => {
  const page = await deskOf(officer)
  const programme = await draft(council)
  await page.goto(formOf(council, programme))
  await page.locator('#field-heldOn').fill('١٤/٠٩/٢٠٢٦')
  await page.locator('#field-credit').fill('١٬٢٥٠٬٠٠٠٫٥٠')
  expect(await page.locator('#field-heldOn').inputValue()).toBe('14/09/2026')
  expect(await page.locator('#field-credit').inputValue()).toBe('1.250.000,50')
  // Under the boxes stands how they were read.
  await page.getByText('الإثنين 14 شتنبر 2026').waitFor()
  await page.getByText('1.250.000,50', { exact: false }).first().waitFor()
  await page.locator('#field-heldOn').fill('۱۴/۰۹/۲۰۲۶')
  expect(await page.locator('#field-heldOn').inputValue()).toBe('14/09/2026')
  await page.locator('#field-credit').fill('١٢x')
  await submit(page)
  await page.locator('#field-credit-fault').getByText(ar.amountWrong).waitFor()
})

test('marks that nobody sees are taken out of a name under the writer’s eyes, with a sentence', async () => {
  const page = await deskOf(director)
  await page.goto(`${council.url}/desk/offices/give`)
  await page.locator('#field-who-new').check()
  await page.locator('#field-nameAr').fill('فاطمة\u202Eقاضي\u2067\u200F')
  expect(await page.locator('#field-nameAr').inputValue()).toBe('فاطمةقاضي')
  await page.getByText(ar.bidiStripped).waitFor()
})

test('a browser that is full says that it keeps nothing, loses nothing of the page, and drops receipts first', async () => {
  const page = await deskOf(officer)
  const programme = await draft(council)
  await page.goto(formOf(council, programme))
  await fillDeliberation(page, '18/2026')
  const fill = (from: number) =>
    page.evaluate((start) => {
      for (let size = start; size >= 1; size = Math.floor(size / 2)) {
        try {
          for (let n = 0; ; n += 1) localStorage.setItem(`full-${size}-${n}`, 'x'.repeat(size))
        } catch {
          // As full as it gets by pieces of this size.
        }
      }
    }, from)
  await fill(1_048_576)
  const number = page.locator('#field-number')
  await number.fill('18/2026 و'.repeat(40))
  await page.getByText(ar.cannotSave).waitFor()
  // What is sent is what stands in the page, not what was kept before.
  await number.fill('19/2026'.repeat(8))
  await fileGrave(page)
  await receipt(page)
  expect(await page.locator('main').innerText()).toContain('19/2026'.repeat(8))
  // The receipt of another act makes room for what is typed now.
  await page.evaluate(() => localStorage.removeItem('full-1048576-0'))
  await page.evaluate(() =>
    localStorage.setItem(
      'mithaq.form ["x","y","z",null]',
      JSON.stringify({ done: { at: '' }, text: 'x'.repeat(500_000) }),
    ),
  )
  await fill(1_048_576)
  const next = await draft(council)
  await page.goto(formOf(council, next))
  await fillDeliberation(page, '20/2026')
  await page.reload()
  expect(await number.inputValue()).toBe('20/2026')
})

test('ten megabytes pasted into a text are kept out at once, with a sentence; what was there stays', async () => {
  const page = await deskOf(officer)
  const programme = await draft(council)
  await page.goto(formOf(council, programme))
  await page.locator('#field-number').fill('12/2026')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: council.url })
  await page.evaluate(() => navigator.clipboard.writeText('ا'.repeat(10 * 1024 * 1024)))
  await page.locator('#field-number').focus()
  const start = performance.now()
  await page.keyboard.press('Control+V')
  await page.getByText(ar.pastedTooLong('100.000')).waitFor()
  // The page is not frozen: it answers at once.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  expect(performance.now() - start).toBeLessThan(5_000)
  expect(await page.locator('#field-number').inputValue()).toBe('12/2026')
  await page.locator('#field-session').check()
  expect(await page.locator('#field-session').isChecked()).toBe(true)
})

test('and out of every other box: an amount, a name, an address', async () => {
  const page = await deskOf(director)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: council.url })
  await page.goto(`${council.url}/desk/offices/give`)
  await page.locator('#field-who-new').check()
  await page.evaluate(() => {
    const told: string[] = []
    Object.assign(globalThis, { told })
    document.addEventListener(
      'invalid',
      ({ target }) => told.push((target as HTMLInputElement).validationMessage),
      true,
    )
    return navigator.clipboard.writeText('9'.repeat(1024 * 1024))
  })
  for (const box of ['#field-email', '#field-firstDay']) {
    await page.locator(box).focus()
    await page.keyboard.press('Control+V')
    expect(await page.locator(box).inputValue(), box).toBe('')
  }
  const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told)
  expect(new Set(told)).toEqual(new Set([ar.pastedTooLong('100.000')]))
})
