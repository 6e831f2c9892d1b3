import { eventsOfAct } from '@mithaq/domain/record/events-of-act'
import { file as fileDossier } from '@mithaq/db/dossier/filing'
import { plusMs } from '@mithaq/domain/clock/instant'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { sequenceAndSign } from '@mithaq/worker/ledger/sequencer'
import { openProof } from '@mithaq/ledger/proof/proof'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Signing } from './accounts.ts'
import { callProcedure } from './calls.ts'
import { draft, publish, words } from './call-steps.ts'
import { auditor, officer, president, representative } from './cast.ts'
import { newId, openCouncil, type Council } from './council.ts'
import { firstFiling } from './filing-steps.ts'
import { ledgerOf } from './ledger-steps.ts'
import { runsOf } from './rehearsal/engine-history.ts'

let council: Council
let ledger: ReturnType<typeof ledgerOf>
let [programme, other] = ['', '']
const addenda = 20

beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  // Runs of ten updates each: what is told of one is looked for in several.
  programme = await draft(council, {}, { updates: 10, historyEvents: 100 })
  other = await draft(council)
  await publish(council, other)
  const early = (await council.as(president)).act.approveTerms
  await early.mutate({ programme, requestId: newId(), input: {} }).catch(() => {})
  await publish(council, programme)
  const byPresident = await council.as(president)
  for (let n = 0; n < addenda; n += 1) {
    const deadline = { date: `2027-03-${10 + n}`, time: '16:30' }
    const input = { words: await words(byPresident, `addendum ${n}`), deadline }
    await byPresident.act.issueAddendum.mutate({ programme, requestId: newId(), input })
  }
  ledger = ledgerOf(council.db)
  await sequenceAndSign(ledger.options, 'all')
}, 120_000)
afterAll(() => council.close())

const examined = async () => (await council.as(auditor)).record
const mission = (): Signing => ({ person: 'court', role: 'auditor', capacity: 'court', programmes: [other] })

test('every event and every refusal is a line; a window anywhere holds the lines of that place', async () => {
  const record = await examined()
  const { lines, count } = await record.lines.query({ programme, offset: 0, limit: 200 })
  const events = lines.filter((line) => line.kind === 'event')
  expect(events.map(({ version }) => version)).toEqual(events.map((_, n) => n + 1))
  expect(lines.filter(({ kind }) => kind === 'refused')).toHaveLength(1)
  expect(count).toBe(lines.length)
  const windows = await Promise.all(
    [0, 4, 8, 12, 16].map((offset) => record.lines.query({ programme, offset, limit: 4 })),
  )
  expect(windows.flatMap((window) => window.lines)).toEqual(lines.slice(0, 20))
  for (const { sentences, personName } of lines) {
    expect(sentences.ar).toMatch(/[\u0600-\u06FF]/)
    expect(personName).not.toBeNull()
  }
})

test('the record is narrowed by person, act, date and refusal, alone and together', async () => {
  const record = await examined()
  const ask = async (narrow: object) => {
    const { lines, count } = await record.lines.query({ programme, offset: 0, limit: 200, ...narrow })
    expect(count).toBe(lines.length)
    return lines
  }
  const all = await ask({})
  expect(await ask({ act: 'issueAddendum' })).toHaveLength(addenda)
  const approvals = await ask({ act: 'approveTerms' })
  expect(approvals.map(({ kind }) => kind)).toEqual(['refused', 'event'])
  expect(await ask({ only: 'refusals' })).toEqual(all.filter(({ kind }) => kind === 'refused'))
  expect(await ask({ only: 'refusals', act: 'issueAddendum' })).toEqual([])
  const byPresident = all.filter(({ role }) => role === 'president')
  expect(await ask({ role: 'president' })).toEqual(byPresident)
  expect(await ask({ person: president.person, only: 'public' })).toEqual(
    byPresident.filter(({ kind }) => kind === 'event'),
  )
  const middle = all[7]?.at ?? plusMs(await council.now(), 0)
  const [before, after] = [await ask({ to: middle }), await ask({ from: middle })]
  expect([...before, ...after]).toEqual(all)
  expect(before.every(({ at }) => at < middle)).toBe(true)
})

test('each line says which leaf it is, and its proof holds without us', async () => {
  const record = await examined()
  const { lines } = await record.lines.query({ programme, offset: 0, limit: 200 })
  for (const line of lines.filter(({ kind }) => kind === 'event')) {
    if (line.kind !== 'event') continue
    const proved = await record.prove.query({ programme, version: line.version })
    expect(proved.index).toBe(line.leaf)
    const [key] = ledger.keys
    if (!key) throw new Error('no key')
    expect(openProof(proved.proof, Buffer.from(proved.leaf), { log: key.verifier })).toMatchObject({
      index: line.leaf,
    })
  }
  await expect(record.prove.query({ programme, version: 400 })).rejects.toThrow('not-in-ledger-yet')
  await expect(record.prove.query({ programme, version: 1, dossier: 'nobodys' })).rejects.toThrow('not-found')
})

test('where the engine keeps a request is its run and an event there that tells of it, whichever run it was', async () => {
  const record = await examined()
  const { lines } = await record.lines.query({ programme, offset: 0, limit: 200, only: 'public' })
  const requests = lines.map(({ requestId, at }) => ({ requestId, at }))
  const places = await record.places.query({ programme, requests })
  expect(new Set(places.map(({ requestId }) => requestId))).toEqual(
    new Set(requests.map(({ requestId }) => requestId)),
  )
  const runs = await runsOf(council.engine, programme)
  expect(new Set(places.map(({ run }) => run)).size).toBeGreaterThan(2)
  for (const { requestId, run, event } of places) {
    const there = runs
      .find(({ runId }) => runId === run)
      ?.events.find(({ eventId }) => Number(eventId) === event)
    expect(Buffer.from(JSON.stringify(there)).length).toBeGreaterThan(2)
    expect(textOfPayloads(there)).toContain(requestId)
  }
  const unknown = [{ requestId: newId(), at: await council.now() }]
  expect(await record.places.query({ programme, requests: unknown })).toEqual([])
})

function textOfPayloads(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8')
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value)
    .map((part: unknown) => textOfPayloads(part))
    .join('')
}

test('what the engine waits for is told with its date and what falls due then', async () => {
  const { runs, timers, activities } = await (await examined()).waiting.query({ programme })
  expect(runs.length).toBeGreaterThan(2)
  expect(runs.every(({ stage }) => stage === 'call')).toBe(true)
  expect(activities).toEqual([])
  const { state } = await (await council.as(auditor)).programme.page.query({ programme })
  const deadline = timers.find(({ due }) => due === 'deadline' || due === 'questions-end')
  expect(deadline).toBeDefined()
  expect(state.call.publishedAt).not.toBeNull()
  expect(runs.at(-1)?.run).toBe((await runsOf(council.engine, programme))[0]?.runId)
  expect(programmeWorkflowId(programme)).toBe(`programme/${programme}`)
})

test('a record that nobody touched holds against the signed head; an event altered in it is named', async () => {
  const record = await examined()
  const check = await record.check.query({ programme })
  const { versions, head } = await record.ledger.query({ programme })
  // Beside the programme's own: who has read in the room, whose leaves are yet to come.
  const readings = (await record.accesses.query({ programme })).rows.length
  expect(check).toMatchObject({ included: versions, waiting: readings, faults: [], streams: 2 })
  expect(check.events).toBe(versions + readings)
  expect(head).toMatchObject({ size: check.size, signers: [ledger.options.signer.name] })
  const edit = (data: object) =>
    sql`update event set data = ${JSON.stringify(data)}::jsonb
        where stream = ${`programme/${programme}`} and version = 7`.execute(council.owner)
  const { rows } = await sql<{ data: object }>`
    select data from event where stream = ${`programme/${programme}`} and version = 7`.execute(council.db)
  await sql`alter table event disable trigger all`.execute(council.owner)
  await edit({ addendum: 99 })
  const altered = await record.check.query({ programme })
  await edit(rows[0]?.data ?? {})
  await sql`alter table event enable trigger all`.execute(council.owner)
  expect(altered.faults).toMatchObject([{ kind: 'event-altered', version: 7 }])
  expect((await record.check.query({ programme })).faults).toEqual([])
})

test('that somebody filed is a line before the intake is closed, and who did is told nowhere in it', async () => {
  const record = await examined()
  await fileDossier(council.db, firstFiling(other, 1))
  const { lines } = await record.lines.query({ programme: other, offset: 0, limit: 200 })
  const filed = lines.filter((line) => line.kind === 'event' && line.stream.startsWith('dossier/'))
  expect(filed).toMatchObject([
    { type: 'dossierFiled', personName: null, dossier: null, data: {}, requestId: '' },
  ])
  const people = await record.people.query({ programme: other })
  expect(people.some(({ role }) => role === 'association')).toBe(false)
  const { association } = representative(1)
  expect(JSON.stringify(lines)).not.toContain(association)
})

test('beyond its mission an auditor finds no record at all, not of a published programme either', async () => {
  const as = await council.credentials(mission())
  const range = { offset: 0, limit: 5 }
  const doors: [string, object][] = [
    ['record.lines', range],
    ['record.people', {}],
    ['record.ledger', {}],
    ['record.prove', { version: 1 }],
    ['record.check', {}],
    ['record.places', { requests: [] }],
    ['record.waiting', {}],
    ['record.accesses', {}],
    ['record.replay', {}],
    ['record.startReplay', {}],
    ['programme.history', {}],
  ]
  for (const [path, rest] of doors) {
    const beyond = await callProcedure({ url: council.url, path, input: { programme, ...rest }, as })
    const nowhere = await callProcedure({
      url: council.url,
      path,
      input: { programme: 'nobody-knows', ...rest },
      as,
    })
    expect(beyond, path).toEqual(nowhere)
    expect(beyond.status, path).toBe(404)
    const within = await callProcedure({ url: council.url, path, input: { programme: other, ...rest }, as })
    expect(within.status, path).toBe(200)
  }
})

test('every act of the record is found by events of its own', () => {
  const types = Object.values(eventsOfAct).flat()
  expect(new Set(types).size).toBe(types.length)
})

test('a programme as it stood is folded from its events; two instants differ by what happened between them', async () => {
  const api = (await council.as(auditor)).programme
  const past = await api.at.query({ programme, until: { version: 4 }, since: 9 })
  expect(past).toMatchObject({
    version: 4,
    facts: { publishedAt: { value: null }, stage: { value: 'call' } },
  })
  expect(past.knowledge).toContainEqual({ audience: 'public', topics: [] })
  expect(past.difference).toMatchObject({ from: { version: 4 }, to: { version: 9 }, count: 5 })
  expect(past.difference?.facts.map(({ name }) => name)).toContain('publishedAt')
  const { version, at } = await api.at.query({ programme, until: { version: 8 } })
  const again = await api.at.query({ programme, until: { at } })
  expect(again.version).toBeGreaterThanOrEqual(version)
  const present = await api.at.query({ programme, until: { at: await council.now() } })
  expect(present.facts.addenda.value).toBe(addenda)
  expect(present.version).toBe(present.span.versions)
  expect(present.documents.length).toBeGreaterThan(addenda)
  const first = await api.at.query({ programme, until: { at: plusMs(present.at, -86_400_000) } })
  expect(first.version).toBe(1)
})

test('of another programme a mission sees in the past what the public saw then', async () => {
  const api = (await council.as(mission())).programme
  const now = await api.at.query({ programme, until: { at: await council.now() } })
  expect(now).toMatchObject({ knowledge: null, readings: null, facts: { openQuestions: { value: null } } })
  await expect(api.at.query({ programme, until: { version: 2 } })).rejects.toThrow('not-found')
})

test('the stored history agrees with today’s code, run by run, and says which build is held', async () => {
  const record = await examined()
  expect(await record.replay.query({ programme: await draft(council) })).toBeNull()
  await record.startReplay.mutate({ programme })
  await (await council.as(officer)).record.startReplay.mutate({ programme })
  const replay = await finished()
  expect(replay?.role).toBe('auditor')
  expect(replay?.result?.runs).toHaveLength((await runsOf(council.engine, programme)).length)
  for (const { today, ofItsTime } of replay?.result?.runs ?? []) {
    expect(today).toEqual({ kind: 'agrees' })
    expect(ofItsTime).toEqual({ kind: 'same-as-today' })
  }

  async function finished() {
    for (;;) {
      const status = await record.replay.query({ programme })
      if (status?.finishedAt) return status
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}, 90_000)

test('readings stand where they are written: in the stream of the programme’s accesses', async () => {
  const record = await examined()
  const { rows: before } = await record.accesses.query({ programme })
  const stream = `access/${programme}`
  await council.db
    .insertInto('event')
    .values({
      stream,
      version: before.length + 1,
      type: 'paperHandedOut',
      at: await council.now(),
      person: officer.person,
      role: 'officer',
      ground: 'terms-of-reference',
      requestId: newId(),
      ordinal: 0,
      inputDigest: 'x',
      data: JSON.stringify({ dossier: 'd-1' }),
      leaf: '{}',
    })
    .execute()
  const { rows } = await record.accesses.query({ programme })
  expect(rows[0]).toMatchObject({ type: 'paperHandedOut', role: 'officer', data: { dossier: 'd-1' } })
  expect(rows.slice(1)).toEqual(before)
  expect(representative(1).role).toBe('association')
})
