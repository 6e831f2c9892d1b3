import { plusDays } from '@mithaq/domain/calendar/day'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { Actor } from '@mithaq/domain/programme/actor'
import { actLine } from '@mithaq/domain/programme/acts'
import { inputs, type PersonalAct } from '@mithaq/domain/programme/inputs'
import { routeDoors } from '@mithaq/server/doors'
import {
  auditor,
  beneficiary,
  director,
  member,
  officer,
  president,
  representative,
} from '@mithaq/testing/cast'
import { draft } from '@mithaq/testing/call-steps'
import type { Council } from '@mithaq/testing/council'
import { signLedger } from '@mithaq/testing/ledger-steps'
import { peopleWithPasswords } from '@mithaq/testing/people'
import { play } from '@mithaq/testing/rehearsal/play'
import { playUntil } from '@mithaq/testing/rehearsal/play-until'
import { sefrouDefinition } from '@mithaq/testing/sefrou'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { bySwitch, lookThrough } from './look-at.ts'
import { openDesk } from './open-desk.ts'
import { addressOf, screens, stands, type Screen, type Stand } from './screens.ts'

const opened = councilInBrowser()
let council: Council
let browser: Browser
const programmes = {} as Record<Stand, string>

// The later a programme stands, the earlier it is played: the council's clock goes forward only.
beforeAll(async () => {
  ;({ council, browser } = opened)
  await peopleWithPasswords(council)
  const { namespace } = inject('addresses')
  const until = async (stopsBefore: (act: PersonalAct) => boolean) =>
    (await playUntil(council, await sefrouDefinition(), { namespace, stopsBefore })).programme
  const publishedOn = plusDays(wallTimeOf(await council.now(), 'Africa/Casablanca').date, 1)
  programmes.closed = (await play(council, await sefrouDefinition(), { namespace, publishedOn })).programme
  programmes.contract = await until((act) => act === 'acceptReport')
  programmes.selection = await until((act) => act === 'handInScores')
  programmes.call = await until((act) => act === 'answerQuestion')
  programmes.draft = await draft(council, await sefrouDefinition())
  await signLedger(council.db)
}, 300_000)

/** Looks at screens one after the other, at one desk after the other. */
async function lookAll(all: readonly [route: string, screen: Screen][]): Promise<string[]> {
  const desks = Object.groupBy(all, ([, { by }]) => by?.person ?? 'nobody')
  const wrong: string[] = []
  const waiting = Object.values(desks).flatMap((desk) => desk ?? [])
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      wrong.push(...(await lookAtScreen(...next)))
  }
  await Promise.all([lane(), lane(), lane()])
  return wrong
}

async function lookAtScreen(route: string, screen: Screen): Promise<string[]> {
  const { address, name } = addressOf(route, screen, programmes)
  const page = screen.by
    ? await openDesk(browser, council.url, await council.credentials(screen.by))
    : await (await browser.newContext()).newPage()
  const said: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy|Uncaught/.test(message.text())) said.push(`${name}: ${message.text()}`)
  })
  await page.goto(council.url + address)
  await page.locator('main h1').waitFor()
  await screen.before?.(page)
  const wrong = await lookThrough({ page, name, to: bySwitch(page) })
  await page.context().close()
  return [...wrong, ...said]
}

test('every route of the dashboard has a line here', async () => {
  const page = await browser.newPage()
  await page.goto(`${council.url}/desk/sign-in`)
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

const seats: Partial<Record<string, Actor[]>> = {
  officer: [officer],
  director: [director],
  president: [president],
  auditor: [auditor],
  beneficiary: [beneficiary],
  member: [1, 2, 3].map(member),
  association: [1, 3, 7].map(representative),
}

test(
  'the form of every act stands so as well, where it is open if it is anywhere',
  { timeout: 600_000 },
  async () => {
    const found = new Map<string, Screen & { route: string }>()
    for (const of of stands) {
      for (const by of Object.values(seats).flatMap((people) => people ?? [])) {
        const offers = await (
          await council.as(by)
        ).programme.offers
          .query({ programme: programmes[of] })
          .catch(() => [])
        for (const { act, target, refusal } of offers) {
          if (refusal || found.has(act)) continue
          found.set(act, {
            by,
            of,
            route: `/programmes/$programme/acts/${act}`,
            ending: target ? `?target=${target}` : '',
          })
        }
      }
    }
    for (const act of Object.keys(inputs) as PersonalAct[]) {
      const role = actLine(act).by[0]?.role ?? 'officer'
      const shut = { by: seats[role]?.[0] ?? officer, of: 'contract' as const }
      if (!found.has(act)) found.set(act, { ...shut, route: `/programmes/$programme/acts/${act}` })
    }
    expect(await lookAll([...found.values()].map(({ route, ...screen }) => [route, screen]))).toEqual([])
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
    const { ok } = await fetch(`${council.url}/receipts/${index}`)
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
  const page: Page = await (await browser.newContext()).newPage()
  const wrong: string[] = []
  const pages = await Promise.all(Object.values(publicPages).map((addresses) => addresses()))
  for (const [name, address] of pages.flatMap((each) => Object.entries(each))) {
    const to = async (language: string) => {
      await page.goto(`${council.url}${address}?lang=${language}`)
    }
    wrong.push(...(await lookThrough({ page, name: `public-${name}`, to })))
  }
  expect(wrong).toEqual([])
})
