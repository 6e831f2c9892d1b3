import { plusDays } from '@mithaq/domain/calendar/day'
import { instantOf } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { inputs, PersonalAct } from '@mithaq/domain/programme/inputs'
import type { TimelineEntry } from '@mithaq/server/programme/timeline'
import { wordsIn } from '@mithaq/domain/programme/words'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { z } from 'zod'
import { beneficiary, director, member, officer, president, representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { associations } from '../rehearsal/associations.ts'
import { dossierOf, recusedOf } from '../rehearsal/committee-cast.ts'
import { perform } from '../rehearsal/play.ts'
import { Rehearsal } from '../rehearsal/rehearsal.ts'
import { smallDefinition } from '../small-definition.ts'

const addresses = inject('addresses')
let council: Council
let play: Looked
beforeAll(async () => {
  council = await openCouncil(addresses)
  const definition = smallDefinition(`programme-${newId().slice(0, 8)}`)
  play = new Looked(council, definition, addresses.namespace)
  const today = wallTimeOf(instantOf(Date.now()), definition.council.zone).date
  await perform(play, plusDays(today, 1))
})
afterAll(() => council.close())

type Read = Awaited<ReturnType<Awaited<ReturnType<Council['as']>>['dossier']['read']['query']>>
type Answer = Read | string

/** A play in which dossiers and sheets are looked at while the committee is at work. */
class Looked extends Rehearsal {
  readonly read = new Map<string, Answer>()
  readonly sheets = new Map<string, string>()

  override async act<N extends PersonalAct>(
    who: Actor,
    name: N,
    input: z.input<(typeof inputs)[N]>,
  ): Promise<void> {
    if (name === 'declareInterests') await this.#look('undeclared', member(1))
    if (name === 'openSession') await this.#look('before the opening', officer, member(1))
    if (name === 'concludeCompliance')
      await this.#look('opened', officer, member(1), recusedOf(this), president)
    if (name === 'concludeScoring') await this.#lookAtSheets('before')
    await super.act(who, name, input)
    if (name === 'concludeScoring') await this.#lookAtSheets('after')
    if (name === 'concludeScoring') await this.#look('scored', officer)
  }

  async #look(when: string, ...readers: Actor[]): Promise<void> {
    const dossier = dossierOf(this, associations.ofRecusedMember)
    for (const who of readers) {
      const api = await this.api(who)
      const answer = await api.dossier.read
        .query({ programme: this.programme, dossier })
        .catch((error: unknown) => (error as Error).message)
      this.read.set(
        `${when}: ${who.role}${who === readers[0] || who.role !== 'member' ? '' : ` ${who.person}`}`,
        answer,
      )
    }
  }

  /** How many of the sheets that were handed in the officer may read. */
  async #lookAtSheets(when: string): Promise<void> {
    const phase = this.sheets.has('after technical') ? 'financial' : 'technical'
    const events = await council.db
      .selectFrom('event')
      .select('data')
      .where('type', '=', 'scoresHandedIn')
      .where('stream', '=', `programme/${this.programme}`)
      .execute()
    const ids = events
      .filter(({ data }) => (data as { phase: string }).phase === phase)
      .flatMap(({ data }) => wordsIn(data).map(({ id }) => id))
    const api = await this.api(officer)
    const found = await api.programme.words.query({ programme: this.programme, ids })
    this.sheets.set(`${when} ${phase}`, `${found.length} of ${ids.length}`)
  }
}

async function timelineOf(who: Actor | null, limit = 50): Promise<TimelineEntry[]> {
  const api = who ? await council.as(who) : council.anyone
  const { programme } = play
  const pages = [await api.programme.timeline.query({ programme, limit })]
  for (let before = pages[0]?.next; before; before = pages.at(-1)?.next) {
    pages.push(await api.programme.timeline.query({ programme, before, limit }))
  }
  return pages.flatMap(({ entries }) => entries)
}

const happened = (entries: readonly TimelineEntry[]) =>
  entries.flatMap((entry) => (entry.kind === 'event' ? [entry.version] : []))

test('pages tell every event once, the newest first, and every refusal where it fell', async () => {
  const [whole, inPieces] = [await timelineOf(officer), await timelineOf(officer, 7)]
  const versions = happened(whole)
  expect(versions).toEqual(versions.map((_, n) => versions.length - n))
  expect(versions.length).toBeGreaterThan(80)
  expect(inPieces).toEqual(whole)
  const refused = await council.db
    .selectFrom('refusal')
    .select('act')
    .where('stream', '=', `programme/${play.programme}`)
    .execute()
  const shown = whole.flatMap((entry) => (entry.kind === 'refused' ? [entry.act] : []))
  expect(shown.toSorted()).toEqual(refused.map(({ act }) => act as PersonalAct).toSorted())
  expect(shown.length).toBeGreaterThan(5)
})

test('the council’s offices read who did it and what was refused; nobody else does', async () => {
  const ofOfficer = await timelineOf(officer)
  expect(ofOfficer.find(({ role }) => role === 'officer')?.personName).toMatchObject({ fr: 'officer-1' })
  for (const who of [null, representative(1), member(1), beneficiary]) {
    const entries = await timelineOf(who)
    expect(happened(entries)).toEqual(happened(ofOfficer))
    expect(entries.every(({ kind, personName }) => kind === 'event' && personName === null)).toBe(true)
  }
})

test('the public reads no dossier, no member and no other association in any event', async () => {
  const shown = JSON.stringify(await timelineOf(null))
  const { selection, committee } = await play.state()
  const secrets = [
    ...Object.keys(selection.dossiers),
    ...Object.keys(committee.members),
    ...Object.values(selection.dossiers).map(({ by }) => by),
  ]
  expect(secrets.length).toBeGreaterThan(12)
  expect(secrets.filter((secret) => shown.includes(`"${secret}"`))).toEqual([])
})

test('words are read by whoever sees the event that names them, and by nobody else', async () => {
  const { programme } = play
  const idsIn = (entries: readonly TimelineEntry[], type: string) =>
    entries.flatMap((entry) => (entry.kind === 'event' && entry.type === type ? wordsIn(entry.data) : []))
  const named = await timelineOf(officer)
  const ids = ['contractSigned', 'dossierExcluded', 'addendumIssued'].map(
    (type) => idsIn(named, type)[0]?.id ?? newId(),
  )
  const kinds = async (who: Actor | null) => {
    const api = who ? await council.as(who) : council.anyone
    return (await api.programme.words.query({ programme, ids })).length
  }
  expect(await kinds(officer)).toBe(3)
  expect(await kinds(null)).toBe(1)
  expect(await kinds(representative(associations.winner))).toBe(2)
  expect(await kinds(representative(associations.late))).toBe(1)
})

test('sheets are read by nobody before all are in, the officer included', () => {
  expect(Object.fromEntries(play.sheets)).toEqual({
    'before technical': '0 of 3',
    'after technical': '3 of 3',
    'before financial': '0 of 3',
    'after financial': '3 of 3',
  })
})

test('a dossier is read after the opening session, by the officer and by who is not recused; its money after the threshold', () => {
  const { read } = play
  const fileOf = (key: string, paper: string) => {
    const answer = read.get(key)
    return typeof answer === 'object' ? answer.papers.find((one) => one.paper === paper)?.file : answer
  }
  expect(read.get('undeclared: member')).toBe('session-not-opened')
  expect(read.get('before the opening: officer')).toBe('session-not-opened')
  expect(read.get('before the opening: member member-1')).toBe('session-not-opened')
  expect(fileOf('opened: officer', 'project')).toMatch(/^[0-9a-f]{64}$/)
  expect(fileOf('opened: officer', 'budget')).toBeNull()
  expect(fileOf('opened: member member-1', 'project')).toMatch(/^[0-9a-f]{64}$/)
  expect(read.get(`opened: member ${recusedOf(play).person}`)).toBe('recused')
  expect(read.get('opened: president')).toBe('not-found')
  expect(fileOf('scored: officer', 'budget')).toMatch(/^[0-9a-f]{64}$/)
})

test('the list of dossiers names whose each is, page by page, and why one may not read it', async () => {
  const { programme } = play
  const api = await council.as(recusedOf(play))
  const first = await api.dossier.list.query({ programme, limit: 3 })
  const rest = await api.dossier.list.query({ programme, after: first.next ?? '' })
  const rows = [...first.rows, ...rest.rows]
  expect(rows).toHaveLength(Object.keys((await play.state()).selection.dossiers).length)
  expect(rest.next).toBeNull()
  const own = rows.find(({ dossier }) => dossier === dossierOf(play, associations.ofRecusedMember))
  expect(own?.refusal).toMatchObject({ word: 'recused' })
  expect(rows.find(({ by }) => by === 'association-1')).toMatchObject({
    refusal: null,
    name: { fr: 'association-1' },
  })
  await expect((await council.as(member(9))).dossier.list.query({ programme })).rejects.toThrow('not-found')
})

test('whom a committee is appointed from is told to officer and president', async () => {
  const query = async (who: Actor) => (await council.as(who)).people.list.query({ role: 'member' })
  expect((await query(president)).people[0]).toMatchObject({ id: 'member-1', association: null })
  await expect(query(director)).rejects.toThrow('not-found')
})
