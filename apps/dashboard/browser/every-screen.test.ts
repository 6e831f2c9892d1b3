import { routeDoors } from '@mithaq/server/doors'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { everyStand } from './every-stand.ts'
import { lookThrough } from './look-at.ts'
import { screens, stands } from './screens.ts'

const { opened, programmes, lookAll } = everyStand()

test('every route of the dashboard has a line here', async () => {
  const page = await opened.browser.newPage()
  await page.goto(`${opened.council.url}/desk/sign-in`)
  const routes = await page.evaluate<string[]>('Object.keys(__TSR_ROUTER__.routesByPath)')
  expect(routes.toSorted()).toEqual(Object.keys(screens).toSorted())
  await page.close()
})

test(
  'every screen of the dashboard stands in both languages, themes and widths',
  { timeout: 600_000 },
  async () => {
    const all = Object.entries(screens).flatMap(([route, each]) => each.map((one) => [route, one] as const))
    expect(await lookAll(all.map(([route, one]) => [route, one]))).toEqual([])
  },
)

/** What anybody may open and is no page: files, tiles, the ways of machines. */
const noPages = [
  '/desk',
  '/desk/*',
  '/desk/assets/:file',
  '/desk/star.svg',
  '/ledger/checkpoint',
  '/ledger/keys',
  '/ledger/tile/*',
  '/ledger/vkey',
]

/** Addresses of each public page, by the name of its picture. */
const publicPages: Record<string, () => Promise<Record<string, string>>> = {
  '/': async () => ({ first: '/' }),
  '/programmes/:id': async () => ({
    nothing: '/programmes/nowhere',
    ...Object.fromEntries(stands.map((of) => [of, `/programmes/${programmes[of]}`])),
  }),
  '/receipts/:index': async () => ({ entry: await someEntry(), 'no-entry': '/receipts/999999' }),
  '/ledger/verify.html': async () => ({ verify: '/ledger/verify.html' }),
}

/** The first entry of which the public may read. */
async function someEntry(): Promise<string> {
  for (let index = 0; index < 500; index += 1) {
    const { ok } = await fetch(`${opened.council.url}/receipts/${index}`)
    if (ok) return `/receipts/${index}`
  }
  throw new Error('no entry of the ledger is shown')
}

test('every public page stands so as well', { timeout: 300_000 }, async () => {
  const doors = [...routeDoors].filter(([door, who]) => door.startsWith('GET ') && who === 'anyone')
  const known = [...noPages, ...Object.keys(publicPages)]
  expect(
    doors
      .map(([door]) => door.slice(4))
      .filter((url) => !url.endsWith('.css'))
      .toSorted(),
  ).toEqual(known.toSorted())
  const page: Page = await (await opened.browser.newContext()).newPage()
  const wrong: string[] = []
  const pages = await Promise.all(Object.values(publicPages).map((addresses) => addresses()))
  for (const [name, address] of pages.flatMap((each) => Object.entries(each))) {
    const to = async (language: string) => {
      await page.goto(`${opened.council.url}${address}?lang=${language}`)
    }
    wrong.push(...(await lookThrough({ page, name: `public-${name}`, to })))
  }
  expect(wrong).toEqual([])
})
