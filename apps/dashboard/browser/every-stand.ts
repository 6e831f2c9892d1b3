import { plusDays } from '@mithaq/domain/calendar/day'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import { draft } from '@mithaq/testing/call-steps'
import type { Council } from '@mithaq/testing/council'
import { signLedger } from '@mithaq/testing/ledger-steps'
import { peopleWithPasswords } from '@mithaq/testing/people'
import { play } from '@mithaq/testing/rehearsal/play'
import { playUntil } from '@mithaq/testing/rehearsal/play-until'
import { sefrouDefinition } from '@mithaq/testing/sefrou'
import { beforeAll, inject } from 'vitest'
import { councilInBrowser } from './council-in-browser.ts'
import { bySwitch, lookThrough } from './look-at.ts'
import { openDesk } from './open-desk.ts'
import { addressOf, type Screen, type Stand } from './screens.ts'

/** A council with a programme at every stand, for a file that looks at many screens. */
export function everyStand() {
  const opened = councilInBrowser({ withLedger: true })
  const programmes = {} as Record<Stand, string>
  beforeAll(async () => {
    await peopleWithPasswords(opened.council)
    await playAll(opened.council, programmes)
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
    const { council, browser } = opened
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

  return { opened, programmes, lookAll }
}

// The later a programme stands, the earlier it is played: the council's clock goes forward only.
async function playAll(council: Council, programmes: Record<Stand, string>): Promise<void> {
  const { namespace } = inject('addresses')
  const until = async (stopsBefore: (act: PersonalAct) => boolean) =>
    (await playUntil(council, await sefrouDefinition(), { namespace, stopsBefore })).programme
  const publishedOn = plusDays(wallTimeOf(await council.now(), 'Africa/Casablanca').date, 1)
  programmes.closed = (await play(council, await sefrouDefinition(), { namespace, publishedOn })).programme
  programmes.contract = await until((act) => act === 'acceptReport')
  programmes.selection = await until((act) => act === 'handInScores')
  programmes.call = await until((act) => act === 'answerQuestion')
  programmes.draft = await draft(council, await sefrouDefinition())
  await signLedger(council)
}
