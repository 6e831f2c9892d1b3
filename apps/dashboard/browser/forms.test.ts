import { plusDays } from '@mithaq/domain/calendar/day'
import { instantOf } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { member } from '@mithaq/testing/cast'
import { inputs, type PersonalAct } from '@mithaq/domain/programme/inputs'
import { openCouncil, type Council } from '@mithaq/testing/council'
import { perform } from '@mithaq/testing/rehearsal/play'
import { smallDefinition } from '@mithaq/testing/small-definition'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { deskBundle } from '../bundle/desk-bundle.ts'
import { openBrowser } from './open-browser.ts'
import { openDesk } from './open-desk.ts'
import type { Definition } from '@mithaq/domain/definition/schema'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { Words } from '@mithaq/domain/programme/words'
import { Rehearsal } from '@mithaq/testing/rehearsal/rehearsal'
import type { Browser, Page } from 'playwright-core'
import { fillForm } from './fill-form.ts'

type Given<N extends PersonalAct> = Parameters<typeof Rehearsal.prototype.act<N>>[2]

/** What an act is about, as its address names it. */
const targets = ['dossier', 'milestone', 'tranche', 'amendment', 'channel', 'question', 'seat']

/**
 * A rehearsal whose acts are done in a browser, each person at a desk of their own: the first of each act by its form, in
 * Arabic, the later ones through the API. What must be refused is other tests' matter.
 */
class PlayedByHand extends Rehearsal {
  readonly byHand = new Set<PersonalAct>()
  readonly #written = new Map<string, unknown>()
  readonly #desks = new Map<string, Promise<Page>>()
  readonly #browser: Browser

  constructor(council: Council, definition: Definition, browser: Browser, namespace: string) {
    super(council, definition, namespace)
    this.#browser = browser
  }

  override async words(who: Actor, body: unknown, kind?: string): Promise<Words> {
    const saved = await super.words(who, body, kind)
    this.#written.set(saved.digest, body)
    return saved
  }

  override async act<N extends PersonalAct>(who: Actor, name: N, input: Given<N>): Promise<void> {
    if (this.byHand.has(name)) return super.act(who, name, await this.#asDrawnUp(name, input))
    this.byHand.add(name)
    const page = await this.#desk(who)
    const given = new Map<string, unknown>(Object.entries(input))
    const about = targets.find((field) => given.has(field))
    const target =
      about === undefined || name === 'recordCouncilDeliberation' ? '' : `?target=${String(given.get(about))}`
    await page.goto(`${this.council.url}/desk/programmes/${this.programme}/acts/${name}${target}`)
    await page.locator('main form').waitFor()
    await fillForm(page, input, this.#written)
    await page.locator('main form button[type=submit]').click()
    const check = page.waitForURL(/step=check/, { timeout: 3_000 }).catch(() => null)
    await Promise.race([check, this.#answered(page)])
    if (page.url().includes('step=check')) await page.locator('main form button[type=submit]').click()
    await this.#answered(page)
    const wrong = await page.locator('main [role=alert]').allInnerTexts()
    if (wrong.length > 0) throw new Error(`${name}: ${wrong.join(' ')}`)
  }

  override async refused(): Promise<void> {}

  override async expectRefusal(): Promise<void> {}

  /** Minutes that were drawn up by hand are a row of their own: whoever signs by the API signs those. */
  async #asDrawnUp<N extends PersonalAct>(name: N, input: Given<N>): Promise<Given<N>> {
    if (name !== 'signMinutes') return input
    return { ...input, minutes: (await this.state()).committee.minutes }
  }

  #answered(page: Page) {
    return page
      .locator('main section[role=status] svg, main [role=alert]')
      .first()
      .waitFor({ timeout: 30_000 })
  }

  #desk(who: Actor): Promise<Page> {
    const key = `${who.person}/${who.role}`
    const desk = this.#desks.get(key) ?? this.#opened(who)
    this.#desks.set(key, desk)
    return desk
  }

  async #opened(who: Actor): Promise<Page> {
    return openDesk(this.#browser, this.council.url, await this.council.credentials(who))
  }
}

/** What a road without opposition, loss or change of clocks has no occasion for. */
const notPlayed: readonly PersonalAct[] = [
  'extendDeadline',
  'cancelCall',
  'replaceMember',
  'recordOpposition',
  'recordVisa',
  'recordBureau',
  'rereadDates',
  'terminateContract',
  'fileYearlyAccount',
  'orderRecovery',
  'recordRecovery',
  'recordDayOff',
]

let council: Council
let browser: Browser

beforeAll(async () => {
  council = await openCouncil(inject('addresses'), {}, { desk: await deskBundle() })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await council?.close()
})

test(
  'a programme is played from its draft to its archive by the forms of its acts',
  { timeout: 600_000 },
  async () => {
    const definition = smallDefinition(`by-hand-${Date.now()}`)
    const play = new PlayedByHand(council, definition, browser, inject('addresses').namespace)
    const today = wallTimeOf(instantOf(Date.now()), definition.council.zone).date
    // Nobody is appointed who does not hold the office yet.
    await council.manyCredentials(definition.committee.seats.map((_, index) => member(index + 1)))
    await perform(play, plusDays(today, 1))
    expect((await play.state()).stage).toBe('closed')
    const left = Object.keys(inputs).filter((act) => !play.byHand.has(act as PersonalAct))
    expect(left).toEqual(notPlayed)
  },
)
