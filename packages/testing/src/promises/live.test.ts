import { setTimeout as sleep } from 'node:timers/promises'
import { listen } from '@mithaq/db/listening'
import { saveDossierDraft } from '@mithaq/db/dossier/drafts'
import { centimes } from '@mithaq/domain/money/amount'
import type { Actor } from '@mithaq/domain/programme/actor'
import { isVisibleTo } from '@mithaq/domain/programme/view'
import { programmeAt } from '@mithaq/db/programme/reads'
import { buildServer } from '@mithaq/server/server'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, inject, test, vi } from 'vitest'
import { officeId, type Signing } from '../accounts.ts'
import { draft, publish, words } from '../call-steps.ts'
import { auditor, beneficiary, director, member, officer, president, representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { openStream, type EventStream, type StreamEvent } from '../event-stream.ts'
import { filedBody } from '../filing-steps.ts'

let council: Council
let drafted: string
let published: string
const open: EventStream[] = []
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  drafted = await draft(council)
  published = await draft(council)
  await publish(council, published)
})
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ cut }) => cut()))
})
afterAll(() => council.close())

interface Change {
  what: 'opened' | 'changed' | 'all-changed'
  programme?: string
  version?: number
}

async function watch(who: Actor, lastId?: string | null, url = council.url): Promise<EventStream> {
  const stream = await openStream(url, 'live.changes', {
    as: await council.credentials(who),
    lastId: lastId ?? null,
  })
  open.push(stream)
  return stream
}

const versionIn = ({ data }: StreamEvent): number => (data as Change).version ?? 0

const changeIn = async (stream: EventStream): Promise<Change | null> =>
  ((await stream.next())?.data ?? null) as Change | null

/** An opened stream, behind its first event. */
async function watching(who: Actor): Promise<EventStream> {
  const stream = await watch(who)
  expect((await stream.next())?.data).toEqual({ what: 'opened' })
  return stream
}

/** Any act that changes a programme. */
async function ask(programme: string): Promise<void> {
  const api = await council.as(representative(1))
  const input = { words: await words(api, 'سؤال') }
  await api.act.askQuestion.mutate({ programme, requestId: newId(), input })
}

async function appoint(programme: string): Promise<void> {
  const api = await council.as(president)
  const members = ['chair', 'secretary', 'third'].map((seat, n) => ({ seat, person: `member-${n + 1}` }))
  const input = { members, order: await words(api, 'قرار') }
  await api.act.appointCommittee.mutate({ programme, requestId: newId(), input })
}

/** What comes within a while; the stream is of no use after it. */
async function changesWithin(ms: number, stream: EventStream): Promise<Change[]> {
  const told: Change[] = []
  const reading = (async () => {
    for (let event = await stream.next(); event; event = await stream.next()) told.push(event.data as Change)
  })()
  await sleep(ms)
  await stream.cut()
  await reading
  return told
}

test('a change made at one desk is told at another within a second, with the version it made', async () => {
  const stream = await watching(officer)
  const before = performance.now()
  await ask(published)
  const { version = 0 } = (await programmeAt(council.db, published))?.state ?? {}
  let event = await stream.next()
  // What this programme went through before may still be on its way.
  while (event && versionIn(event) < version) event = await stream.next()
  expect(event?.data).toEqual({ what: 'changed', programme: published, version })
  expect((event?.at ?? Infinity) - before).toBeLessThan(1_000)
})

test('whoever may see a programme is told of it, and nobody else', async () => {
  await appoint(drafted)
  const people: Actor[] = [
    officer,
    director,
    president,
    auditor,
    member(1),
    member(7),
    beneficiary,
    representative(2),
  ]
  for (const programme of [drafted, published]) {
    const streams = await Promise.all(people.map(watching))
    const api = await council.as(programme === drafted ? officer : representative(1))
    const saved = await words(api, 'نص')
    await (programme === drafted
      ? api.act.recordGroundingDeliberation.mutate({
          programme,
          requestId: newId(),
          input: { number: saved, session: 'ordinary', heldOn: '2026-09-14', credit: centimes(1) },
        })
      : api.act.askQuestion.mutate({ programme, requestId: newId(), input: { words: saved } }))
    const found = await programmeAt(council.db, programme)
    const told = await Promise.all(streams.map((stream) => changesWithin(400, stream)))
    for (const [index, who] of people.entries()) {
      const isTold = told[index]?.some((change) => change.programme === programme)
      expect(isTold, `${who.person} ${programme}`).toBe(found && isVisibleTo(found.state, who))
    }
  }
})

test('a line that was cut resumes behind the last id: what came meanwhile is told, and nothing before it', async () => {
  const stream = await watching(officer)
  await ask(published)
  const before = (await programmeAt(council.db, published))?.state.version ?? 0
  let first = await stream.next()
  while (first && versionIn(first) < before) first = await stream.next()
  await stream.cut()
  await ask(published)
  // The server has heard of it by then: what is told now is told from what it remembers.
  await sleep(300)
  const { version } = (await programmeAt(council.db, published))?.state ?? {}
  const again = await watch(officer, first?.id)
  const event = await again.next()
  expect(event?.data).toEqual({ what: 'changed', programme: published, version })
  expect(await changesWithin(200, again)).toEqual([])
})

test('an id of another process, or of nobody, is answered by telling that all may have changed', async () => {
  const stream = await watching(officer)
  await ask(published)
  const last = await stream.next()
  await using other = await anotherServer()
  for (const lastId of [last?.id ?? '', 'nonsense', '-', `${last?.id?.split('-')[0]}-999999`]) {
    const event = await (await watch(officer, lastId, other.url)).next()
    expect(event?.data, lastId).toEqual({ what: 'all-changed' })
  }
  const far = `${last?.id?.split('-')[0]}-999999`
  expect((await (await watch(officer, far)).next())?.data).toEqual({ what: 'all-changed' })
})

test('two processes tell the same change, each over one connection that listens', async () => {
  await using other = await anotherServer()
  const there = await watch(officer, null, other.url)
  expect((await there.next())?.data).toEqual({ what: 'opened' })
  await Promise.all(Array.from({ length: 20 }, () => watching(officer)))
  await ask(published)
  let change = await changeIn(there)
  while (change && change.what !== 'changed') change = await changeIn(there)
  expect(change).toMatchObject({ programme: published })
  expect(await listeners()).toBe(2)
})

test('when the listening connection was lost, everything is told anew, and changes again', async () => {
  const stream = await watching(officer)
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'mithaq programme' and datname = current_database()`.execute(council.owner)
  await ask(published)
  // What was heard before the connection broke may still come first.
  let change = await changeIn(stream)
  while (change?.what === 'changed') change = await changeIn(stream)
  expect(change).toEqual({ what: 'all-changed' })
  await ask(published)
  const { version = 0 } = (await programmeAt(council.db, published))?.state ?? {}
  while (change && change.version !== version) change = await changeIn(stream)
  expect(change).toMatchObject({ what: 'changed', programme: published })
})

test('a rush of filings is a few notifications, told to the council’s offices and to who filed', async () => {
  const notifications: string[] = []
  const listening = await listen(council.databaseUrl, ['programme'], {
    onNotice: (payload) => notifications.push(payload),
    onLost: () => {},
  })
  const [ofOfficer, ofFiler, ofOther] = [
    await watching(officer),
    await watching(representative(3)),
    await watching(representative(40)),
  ]
  await Promise.all(Array.from({ length: 30 }, (_, n) => file(published, n)))
  const [told, toFiler, toOther] = await Promise.all(
    [ofOfficer, ofFiler, ofOther].map((stream) => changesWithin(900, stream)),
  )
  listening.stop()
  expect(notifications.length).toBeLessThanOrEqual(6)
  expect(told?.map(({ programme }) => programme)).toContain(published)
  expect(toFiler?.map(({ programme }) => programme)).toContain(published)
  expect(toOther).toEqual([])
})

test('a stream ends within five seconds when who reads it may not any more', async () => {
  const stream = await watching(member(5))
  const api = await council.as(director)
  await api.office.revoke.mutate({ requestId: newId(), office: officeId(member(5)), reason: null })
  const start = performance.now()
  expect((await stream.next())?.kind).toBe('return')
  expect(performance.now() - start).toBeLessThan(5_000)
})

test('open streams ask nobody who reads them while no office and no session changes, and tell all the same', async () => {
  const streams = await Promise.all([officer, director, auditor].map(watching))
  const asked = vi.spyOn(council.services.db.pool, 'query')
  await sleep(2_500)
  await sql`select pg_notify('programme', ${JSON.stringify({ programme: published })})`.execute(council.db)
  const told = await Promise.all(streams.map(changeIn))
  expect(told.map((change) => change?.what)).toEqual(['changed', 'changed', 'changed'])
  expect(asked).not.toHaveBeenCalled()
  asked.mockRestore()
})

test('a browser names its office in the connection’s parameters, since a stream takes no header of ours', async () => {
  const both: Signing[] = [
    { person: 'two-offices', role: 'member' },
    { person: 'two-offices', role: 'officer' },
  ]
  const cookie = (await council.manyCredentials(both))[0]?.cookie ?? ''
  const told = async (office: string) => {
    const url = `${council.url}/trpc/live.changes?connectionParams=${encodeURIComponent(JSON.stringify({ office }))}`
    const stream = await openStream(url, null, { as: { cookie } })
    open.push(stream)
    await stream.next()
    const ofDraft = await draft(council)
    return (await changesWithin(400, stream)).some(({ programme }) => programme === ofDraft)
  }
  const [asMember = '', asOfficer = ''] = both.map(officeId)
  expect(await told(asMember)).toBe(false)
  expect(await told(asOfficer)).toBe(true)
})

test('a quiet line shows that it lives, and a server that closes waits for no stream', async () => {
  const other = await anotherServer()
  const stream = await watch(officer, null, other.url)
  let event = await stream.nextOfAll()
  while (event && event.kind !== 'ping') event = await stream.nextOfAll()
  expect(event?.kind).toBe('ping')
  const start = performance.now()
  await other[Symbol.asyncDispose]()
  expect(performance.now() - start).toBeLessThan(2_000)
})

async function file(programme: string, n: number): Promise<void> {
  const who = representative(n)
  const id = newId()
  await saveDossierDraft(council.db, {
    id,
    programmeId: programme,
    association: who.association,
    body: filedBody,
  })
  await (await council.as(who)).dossier.file.mutate({ programme, requestId: newId(), draft: id })
}

async function anotherServer() {
  const server = await buildServer(council.services, { requestsPerMinute: Infinity })
  const url = await server.listen({ host: '127.0.0.1', port: 0 })
  // Its first look is behind it.
  while ((await listeners()) < 2) await sleep(20)
  return { url, [Symbol.asyncDispose]: () => server.close() }
}

async function listeners(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from pg_stat_activity
    where application_name = 'mithaq programme' and datname = current_database()`.execute(council.owner)
  return rows[0]?.n ?? 0
}
