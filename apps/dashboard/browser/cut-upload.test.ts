import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fillingWords } from '@mithaq/i18n/desk/filling'
import { representative } from '@mithaq/testing/cast'
import { draft, publish } from '@mithaq/testing/call-steps'
import type { Council } from '@mithaq/testing/council'
import { openCutProxy, type CutProxy } from '@mithaq/testing/cut-proxy'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { openDesk } from './open-desk.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser
let line: CutProxy
let folder: string
let programme: string
const ar = fillingWords.ar
const minutes = 60_000
const megabyte = 1024 * 1024
const size = 12 * megabyte

beforeAll(async () => {
  ;({ council, browser } = opened)
  line = await openCutProxy(new URL(council.url).host)
  folder = await mkdtemp(path.join(tmpdir(), 'mithaq-cut-upload-'))
  programme = await draft(council)
  await publish(council, programme)
})
afterAll(async () => {
  await line?.close()
  await rm(folder, { recursive: true, force: true })
})

/** The bytes of uploads that the page has sent, by requests that brought the server something. */
interface Sent {
  /** Where each part began. */
  offsets: number[]
}

/** A phone on a slow line, at the part of a dossier in which a paper is given. */
async function atThePaper(
  n: number,
): Promise<{ page: Page; sent: Sent; slow: (bytes: number) => Promise<void> }> {
  const page = await openDesk(browser, `http://${line.address}`, await council.credentials(representative(n)))
  await page.setViewportSize({ width: 360, height: 740 })
  return { page, ...(await onSlowLine(page)) }
}

async function onSlowLine(page: Page): Promise<{ sent: Sent; slow: (bytes: number) => Promise<void> }> {
  const session = await page.context().newCDPSession(page)
  const slow = async (bytesPerSecond: number) => {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: bytesPerSecond,
    })
  }
  const sent: Sent = { offsets: [] }
  page.on('request', (request) => {
    if (request.method() === 'PATCH') sent.offsets.push(Number(request.headers()['upload-offset']))
  })
  return { sent, slow }
}

const toPaper = (page: Page) =>
  page.goto(`http://${line.address}/desk/programmes/${programme}/dossier?step=administrative`)

async function choose(page: Page, file: string): Promise<void> {
  const button = page.getByRole('button', { name: new RegExp(ar.chooseFile) }).first()
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()])
  await chooser.setFiles(file)
}

async function scan(
  name: string,
  bytes: Buffer = randomBytes(size),
): Promise<{ file: string; digest: string }> {
  const file = path.join(folder, `${name}.pdf`)
  await writeFile(file, bytes)
  return { file, digest: createHash('sha256').update(bytes).digest('hex') }
}

/** Once a third of the file has come: what is on the disk says so. */
async function aThirdHasCome(page: Page): Promise<void> {
  await expect
    .poll(async () => page.locator('progress').evaluate((bar) => (bar as HTMLProgressElement).value), {
      timeout: 60_000,
    })
    .toBeGreaterThan(33)
}

async function isKept(digest: string): Promise<void> {
  const bytes = await readFile(path.join(council.services.files, digest))
  expect(bytes.length).toBe(size)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest)
}

test('an upload that is cut for thirty minutes goes on where it stopped, by itself, and ends with the same bytes', async () => {
  const { page, sent, slow } = await atThePaper(1)
  await page.clock.install()
  await toPaper(page)
  const { file, digest } = await scan('statuts')
  await slow(2 * megabyte)
  await choose(page, file)
  await aThirdHasCome(page)
  await line.cut()
  await page.getByText(ar.lineBroken).waitFor()
  // It tries all the while, and says that it waits.
  await page.clock.runFor(30 * minutes)
  await page.getByText(ar.lineBroken).waitFor()
  await line.mend()
  await slow(-1)
  await page.clock.runFor(10_000)
  await page
    .getByRole('button', { name: new RegExp(ar.replaceFile) })
    .first()
    .waitFor()
  const [first, ...later] = sent.offsets
  expect(first).toBe(0)
  expect(later.length).toBeGreaterThan(0)
  for (const offset of later) expect(offset).toBeGreaterThan(size / 4)
  await isKept(digest)
  await page.context().close()
})

test('a line that falls silent is given up after a while, and what had come is not sent again', async () => {
  const { page, sent, slow } = await atThePaper(4)
  await page.clock.install()
  await toPaper(page)
  const { file, digest } = await scan('proces-verbal')
  await slow(2 * megabyte)
  await choose(page, file)
  await aThirdHasCome(page)
  line.hang()
  await page.clock.runFor(30 * minutes)
  await page.getByText(ar.lineBroken).or(page.locator('progress')).first().waitFor()
  line.resume('lost')
  await slow(-1)
  // The try that is under way has no answer for twenty seconds; four later comes the next.
  await page.clock.runFor(25_000)
  await page
    .getByRole('button', { name: new RegExp(ar.replaceFile) })
    .first()
    .waitFor()
  expect(Math.min(...sent.offsets.slice(1))).toBeGreaterThan(size / 4)
  await isKept(digest)
  await page.context().close()
})

test('so does one whose tab was closed meanwhile, once the same file is given again', async () => {
  const { page, slow } = await atThePaper(2)
  await toPaper(page)
  const { file, digest } = await scan('rapport')
  await slow(2 * megabyte)
  await choose(page, file)
  await aThirdHasCome(page)
  await line.cut()
  await page.close()
  await line.mend()

  const next = await page.context().newPage()
  const { sent } = await onSlowLine(next)
  await next.clock.install({ time: Date.now() + 30 * minutes })
  await toPaper(next)
  await choose(next, file)
  await next
    .getByRole('button', { name: new RegExp(ar.replaceFile) })
    .first()
    .waitFor()
  expect(sent.offsets).toHaveLength(1)
  expect(sent.offsets[0]).toBeGreaterThan(size / 4)
  await isKept(digest)
  await next.context().close()
})

test('another file of the same name and size is sent from its beginning', async () => {
  const { page, sent, slow } = await atThePaper(3)
  await toPaper(page)
  const { file } = await scan('budget')
  await slow(2 * megabyte)
  await choose(page, file)
  await aThirdHasCome(page)
  await line.cut()
  await page.getByText(ar.lineBroken).waitFor()
  await page.reload().catch(() => {})
  await line.mend()
  await slow(-1)
  await toPaper(page)
  const other = await scan('budget')
  await choose(page, other.file)
  await page
    .getByRole('button', { name: new RegExp(ar.replaceFile) })
    .first()
    .waitFor()
  expect(sent.offsets).toEqual([0, 0])
  await isKept(other.digest)
  await page.context().close()
})
