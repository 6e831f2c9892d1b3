import { programmeAt } from '@mithaq/db/programme/reads'
import { plusDays } from '@mithaq/domain/calendar/day'
import { instantOf } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { inputs, PersonalAct } from '@mithaq/domain/programme/inputs'
import { offersFor, type AnyOffer } from '@mithaq/domain/programme/offers'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { wordsIn } from '@mithaq/domain/programme/words'
import { askRule } from '@mithaq/server/command/ask-rule'
import { TRPCClientError } from '@trpc/client'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { z } from 'zod'
import { auditor, officer, president } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { perform } from '../rehearsal/play.ts'
import { Rehearsal } from '../rehearsal/rehearsal.ts'
import { smallDefinition } from '../small-definition.ts'

const addresses = inject('addresses')
let council: Council
let watched: Watched
beforeAll(async () => {
  council = await openCouncil(addresses)
  const definition = smallDefinition(`programme-${newId().slice(0, 8)}`)
  watched = new Watched(council, definition, addresses.namespace)
  const today = wallTimeOf(instantOf(Date.now()), definition.council.zone).date
  await perform(watched, plusDays(today, 1))
})
afterAll(() => council.close())

/** A play that looks, before each act, at what the person who does it is offered. */
class Watched extends Rehearsal {
  readonly unoffered: string[] = []
  readonly differing: string[] = []
  readonly nameless = new Set<string>()
  readonly seen = { offered: 0, refused: 0, accepted: 0 }
  readonly acted = new Set<PersonalAct>()

  override async act<N extends PersonalAct>(
    who: Actor,
    name: N,
    input: z.input<(typeof inputs)[N]>,
  ): Promise<void> {
    const offers = await (await this.api(who)).programme.offers.query({ programme: this.programme })
    const meant = offers.filter(({ act, target }) => act === name && isAbout(target, input))
    if (!meant.some(({ refusal }) => refusal === null)) {
      this.unoffered.push(`${who.role} ${name} ${JSON.stringify(meant)}`)
    }
    for (const { sentences } of offers) {
      if (sentences && /\bd-[0-9a-f]{12}\b/.test(sentences.fr)) this.nameless.add(sentences.fr)
    }
    const asked = await this.#asked(who)
    for (const offer of asked.slice(0, 60)) {
      const said = offers.find(({ act, target }) => act === offer.act && target === offer.target)
      await this.#compare(who, offer, said ? said.refusal : 'not offered')
    }
    this.seen.offered += offers.length
    this.acted.add(name)
    await super.act(who, name, input)
  }

  /** The inputs that the offers were asked about, the fields left out of a form included. */
  async #asked(by: Actor): Promise<AnyOffer[]> {
    const found = await programmeAt(council.db, this.programme)
    if (!found) throw new Error('a programme that is played is there')
    const { state: programme, definition, now } = found
    const today = wallTimeOf(now, definition.council.zone).date
    return offersFor({ programme, definition, calendar: this.calendar, now, today, by })
  }

  async #compare(who: Actor, offer: AnyOffer, said: Refusal | null | 'not offered'): Promise<void> {
    // What would succeed is only tried where nothing can come of it: nobody has written its words.
    const hasWords = wordsIn(offer.input).length > 0
    if (said === null && !hasWords) return this.#hold(who, offer)
    const answer = await this.#command(who, offer)
    const expected = said === null ? 'words-changed' : JSON.stringify(said)
    this.seen[said === null ? 'accepted' : 'refused'] += 1
    if ((said === null ? answer?.word : JSON.stringify(answer)) !== expected) {
      this.differing.push(
        `${who.role} ${offer.act} ${offer.target}: ${expected} is ${JSON.stringify(answer)}`,
      )
    }
  }

  /** The rule by itself. */
  async #hold(by: Actor, { act, target, input }: AnyOffer): Promise<void> {
    const found = await programmeAt(council.db, this.programme)
    if (!found) throw new Error('a programme that is played is there')
    const { state: programme, definition, now } = found
    const ground = {
      db: council.db,
      programme,
      definition,
      calendar: this.calendar,
      now,
      by,
      requestId: 'x',
      isOffer: true,
    } as const
    const asked = await askRule(ground, act, input)
    if ('refused' in asked) this.differing.push(`${by.role} ${act} ${target}: ${asked.refused.word}`)
  }

  async #command(who: Actor, { act, input }: AnyOffer): Promise<Refusal | null> {
    const api = await this.api(who)
    const mutate = api.act[act].mutate as (given: object) => Promise<unknown>
    try {
      await mutate({ programme: this.programme, requestId: newId(), input })
      return null
    } catch (error) {
      if (!(error instanceof TRPCClientError)) throw error
      return (error.data as { refusal: Refusal }).refusal
    }
  }
}

/** Whether an input names the target of an offer. */
const isAbout = (target: string | null, input: object): boolean =>
  target === null ||
  JSON.stringify(input).includes(JSON.stringify(/^\d+$/.test(target) ? Number(target) : target))

test('whoever does an act of a whole programme was offered it the moment before, and nothing stood against it', () => {
  expect(watched.unoffered).toEqual([])
  expect(watched.acted.size).toBeGreaterThan(45)
})

test('a reason names a dossier by its association, not by its id', () => {
  expect([...watched.nameless]).toEqual([])
})

test('an offer says what a command with the same input is answered', () => {
  const { seen } = watched
  process.stdout.write(`offers: ${JSON.stringify(seen)}\n`)
  expect(watched.differing).toEqual([])
  expect(seen.refused).toBeGreaterThan(250)
  expect(seen.accepted).toBeGreaterThan(200)
})

test('what a role never does is not offered to it, and a stranger learns of no draft', async () => {
  const { programme } = watched
  const offersTo = async (who: Actor, id = programme) =>
    (await council.as(who)).programme.offers.query({ programme: id })
  expect(await offersTo(auditor)).toEqual([])
  const drafted = await council.as(officer)
  const definition = smallDefinition(`programme-${newId().slice(0, 8)}`)
  await drafted.programme.draft.mutate({ requestId: newId(), definition })
  const ofOfficer = (await offersTo(officer, definition.id)).map(({ act }) => act)
  expect(ofOfficer).toContain('recordGroundingDeliberation')
  expect(ofOfficer).not.toContain('approveTerms')
  expect((await offersTo(president, definition.id)).map(({ act }) => act)).toContain('approveTerms')
  await expect(offersTo({ person: 'm', role: 'member' }, definition.id)).rejects.toThrow('not-found')
})

test('a form opens with what is known, and without words or what only its person can say', async () => {
  const definition = smallDefinition(`programme-${newId().slice(0, 8)}`)
  const api = await council.as(officer)
  await api.programme.draft.mutate({ requestId: newId(), definition })
  const offers = await api.programme.offers.query({ programme: definition.id })
  const { credit } = definition.groundingDeliberation
  const grounding = offers.find(({ act }) => act === 'recordGroundingDeliberation')
  expect(grounding?.prefill).toMatchObject({ session: 'ordinary', credit })
  expect(grounding?.prefill).not.toHaveProperty('number')
  const publish = offers.find(({ act }) => act === 'publishCall')
  expect(publish).toMatchObject({ refusal: { word: 'terms-not-approved' } })
  expect(publish?.sentences?.fr).toMatch(/termes/i)
})
