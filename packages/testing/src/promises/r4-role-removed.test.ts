import { endSessions } from '@mithaq/db/session/access'
import { councilStream } from '@mithaq/db/record/reads'
import { plusMs } from '@mithaq/domain/clock/instant'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import type { Credentials, Signing } from '../accounts.ts'
import { officeId } from '../accounts.ts'
import { callProcedure, refusalWord } from '../calls.ts'
import { draft, words } from '../call-steps.ts'
import { auditor, director, member, officer, president, representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { openStream } from '../event-stream.ts'

let council: Council
let ear: pg.Client
const told: string[] = []
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  ear = new pg.Client({ connectionString: council.databaseUrl })
  await ear.connect()
  ear.on('notification', ({ payload }) => told.push(payload ?? ''))
  await ear.query('listen standing')
})
afterAll(async () => {
  await ear.end()
  await council.close()
})

const call = (path: string, input: unknown, as: Record<string, string>) =>
  callProcedure({ url: council.url, path, input, as })

const note = () => ({ id: newId(), kind: 'note', body: 'نص' })
const saves = async (as: Record<string, string>) => {
  const answer = await call('words.save', note(), as)
  return answer.status === 200 ? 'done' : refusalWord(answer)
}

const revoke = async (by: Signing, office: string) => {
  const input = { requestId: newId(), office, reason: null }
  const answer = await call('office.revoke', input, await council.credentials(by))
  return answer.status === 200 ? 'done' : refusalWord(answer)
}

/** A live stream with nothing to tell: how it ends, and when by the clock of the test, in milliseconds. */
async function quietStream(as: Credentials) {
  const stream = await openStream(council.url, 'live.changes', { as })
  expect((await stream.next())?.data).toEqual({ what: 'opened' })
  return { ended: stream.next().then((event) => ({ kind: event?.kind, at: performance.now() })) }
}

/** It was closed, and within the five seconds that R4 gives from the act that ended the right. */
async function expectClosed(stream: Awaited<ReturnType<typeof quietStream>>, since: number) {
  const { kind, at } = await stream.ended
  expect(kind).toBe('return')
  expect(at - since).toBeLessThan(5_000)
}

test('a role removed: the very next request is refused, while others were being sent, and whoever listens hears it', async () => {
  const as = await council.credentials(member(1))
  await council.credentials(director)
  const stream = await quietStream(as)
  // The grant was heard as well: what comes from here on is of the end.
  await vi.waitFor(() => expect(told).toContain('member-1'), { timeout: 5_000, interval: 20 })
  told.length = 0
  let isRevoked = false
  const after: (string | null)[] = []
  const busy = Array.from({ length: 6 }, async () => {
    for (let n = 0; n < 40; n += 1) {
      const sentAfter = isRevoked
      const answer = await saves(as)
      if (sentAfter) after.push(answer)
    }
  })
  const start = performance.now()
  expect(await revoke(director, officeId(member(1)))).toBe('done')
  isRevoked = true
  await Promise.all(busy)
  expect(after.length).toBeGreaterThan(50)
  expect(new Set(after)).toEqual(new Set(['office-not-held']))
  await vi.waitFor(() => expect(told).toContain('member-1'), { timeout: 5_000, interval: 20 })
  await expectClosed(stream, start)
})

test('an act of whoever lost the office leaves nothing behind, at every door of an office', async () => {
  const programme = await draft(council)
  const as = await council.credentials({ ...president, person: 'president-2' })
  expect(await revoke(director, officeId({ ...president, person: 'president-2' }))).toBe('done')
  const before = await council.db.selectFrom('event').select('version').execute()
  const answer = await call('act.approveTerms', { programme, requestId: newId(), input: {} }, as)
  expect([answer.status, refusalWord(answer)]).toEqual([403, 'office-not-held'])
  const paper = await fetch(`${council.url}/files`, { method: 'PUT', body: 'x', headers: as })
  expect(paper.status).toBe(403)
  expect(await council.db.selectFrom('event').select('version').execute()).toEqual(before)
  // A draft is seen by the council's offices: without one, by nobody.
  expect((await call('programme.page', { programme }, as)).status).toBe(404)
})

test('another office of the same person stays, and each is acted in by its name', async () => {
  const both = { person: 'both', role: 'officer' } as const
  const other: Signing = { person: 'both', role: 'member' }
  const [asOfficer, asMember] = [await council.credentials(both), await council.credentials(other)]
  const me = async (as: Credentials) => (await call('session.me', {}, as)).body
  expect(await me(asMember)).toContain(`"office":"${officeId(other)}"`)
  expect(await revoke(director, officeId(both))).toBe('done')
  expect([await saves(asOfficer), await saves(asMember)]).toEqual(['office-not-held', 'done'])
  expect(await saves({ cookie: asOfficer.cookie })).toBe('done')
})

test('a session that was ended is refused by the next request, and whoever listens hears it', async () => {
  const as = await council.credentials(member(2))
  const stream = await quietStream(as)
  told.length = 0
  const start = performance.now()
  await endSessions(council.db, 'member-2')
  const answer = await call('words.save', note(), as)
  expect([answer.status, refusalWord(answer)]).toEqual([401, 'session-ended'])
  await vi.waitFor(() => expect(told).toContain('member-2'), { timeout: 5_000, interval: 20 })
  await expectClosed(stream, start)
})

test('a session that ran out by its date closes a stream, also one that has something to tell all the time', async () => {
  await council.credentials(director)
  const programme = await draft(council)
  const quiet = await quietStream(await council.credentials(member(3)))
  const stream = await openStream(council.url, 'live.changes', { as: await council.credentials(auditor) })
  let heard = 0
  const ended = (async () => {
    for (let event = await stream.next(); event; event = await stream.next()) {
      if (event.kind === 'return') return { kind: event.kind, at: performance.now() }
      heard += 1
    }
    return { kind: undefined, at: performance.now() }
  })()
  const start = performance.now()
  await council.owner
    .updateTable('auth.session')
    .set({ expiresAt: '2020-01-01T00:00:00.000Z' as never })
    .where('userId', 'in', ['member-3', auditor.person])
    .execute()
  // Oftener than it would look by itself.
  const traffic = setInterval(() => {
    void ear.query(`select pg_notify('programme', $1)`, [JSON.stringify({ programme, version: heard + 2 })])
  }, 300)
  await expectClosed(quiet, start)
  await expectClosed({ ended }, start)
  clearInterval(traffic)
  expect(heard).toBeGreaterThan(5)
})

test('an office ends at its own date, by the legal clock, without anybody’s doing', async () => {
  const api = await council.as(director)
  await council.credentials({ person: 'for-a-day', role: 'member' })
  const today = (await council.now()).slice(0, 10)
  const role = { role: 'officer' } as const
  const given = { requestId: newId(), holder: 'for-a-day', office: role, lastDay: today }
  const { office } = await api.office.grant.mutate(given)
  const { cookie } = await council.credentials({ person: 'for-a-day', role: 'member' })
  const as = { cookie, 'x-mithaq-office': office }
  expect(await saves(as)).toBe('done')
  await council.setLegalClock(plusMs(await council.now(), 86_400_000))
  expect(await saves(as)).toBe('office-not-held')
})

test('a delegate acts for the president until the delegation ends with the president’s office', async () => {
  const first = await council.as(president)
  await council.credentials({ person: 'vice', role: 'member' })
  const order = await words(first, '17/2026', 'order')
  const days = { firstDay: '2026-01-01', lastDay: '2030-01-01' }
  const given = { requestId: newId(), holder: 'vice', order, ...days }
  const before = await council.now()
  const { office } = await first.office.delegate.mutate(given)
  // An order of an earlier day gives nothing to what was done before it stood here.
  const { since } = await council.db
    .selectFrom('office')
    .select('since')
    .where('id', '=', office)
    .executeTakeFirstOrThrow()
  expect(since >= before).toBe(true)
  const { cookie } = await council.credentials({ person: 'vice', role: 'member' })
  const as = { cookie, 'x-mithaq-office': office }
  const me = await call('session.me', {}, as)
  expect(me.body).toContain('Délégué du président du conseil')
  const programme = await draft(council)
  const approve = () => call('act.approveTerms', { programme, requestId: newId(), input: {} }, as)
  expect(refusalWord(await approve())).toBe('grounding-deliberation-missing')
  expect(await revoke(director, officeId(president))).toBe('done')
  expect(refusalWord(await approve())).toBe('office-not-held')
})

test('an office that one may not take back, and one that is not there, are one answer', async () => {
  const asked = async (office: string) =>
    call('office.revoke', { requestId: newId(), office, reason: null }, await council.credentials(officer))
  await council.credentials(auditor)
  const [ofAuditor, ofNobody] = [await asked(officeId(auditor)), await asked('nobody-holds-this')]
  expect(ofAuditor).toEqual(ofNobody)
  expect([ofNobody.status, refusalWord(ofNobody)]).toEqual([404, 'office-unknown'])
})

test('an association lists its own offices and no other’s', async () => {
  await council.manyCredentials([representative(1), representative(2)])
  const api = await council.as(representative(1))
  const { offices } = await api.office.list.query({})
  expect(offices.map(({ association }) => association)).toEqual(['association-1'])
  const all = await (await council.as(director)).office.list.query({ limit: 3 })
  expect([all.offices.length, all.next]).toEqual([3, all.offices[2]?.id])
})

test('one request has one effect, and with another input it is refused', async () => {
  const as = await council.credentials(director)
  const requestId = newId()
  await council.credentials(member(5))
  const grant = (role: string) =>
    call('office.grant', { requestId, holder: 'member-5', office: { role }, lastDay: null }, as)
  const answers = await Promise.all(Array.from({ length: 8 }, () => grant('officer')))
  expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1)
  expect(refusalWord(await grant('beneficiary'))).toBe('malformed-input')
  expect(refusalWord(await grant('director'))).toBe('request-id-reused')
  const other = await call('office.revoke', { requestId, office: 'nobody-holds-this', reason: null }, as)
  expect(refusalWord(other)).toBe('request-id-reused')
  const rows = await council.db
    .selectFrom('event')
    .select('type')
    .where('stream', '=', councilStream(council.services.council))
    .where('requestId', '=', requestId)
    .execute()
  expect(rows).toEqual([{ type: 'officeGranted' }])
})

test('nobody holds an office who has no account, and none speaks for an association that is not there', async () => {
  const as = await council.credentials(director)
  const grant = async (holder: string, office: object) =>
    refusalWord(await call('office.grant', { requestId: newId(), holder, office, lastDay: null }, as))
  expect(await grant('nobody', { role: 'member' })).toBe('person-unknown')
  const office = { role: 'association', association: 'none', capacity: 'writer' }
  expect(await grant('member-5', office)).toBe('association-unknown')
})

test('an association is registered once under its id, and a person’s name is their own to set right', async () => {
  const api = await council.as(officer)
  const given = { id: newId(), name: { ar: 'جمعية', fr: 'Association' } }
  expect(await api.association.register.mutate(given)).toEqual({ association: given.id })
  expect(await api.association.register.mutate(given)).toEqual({ association: given.id })
  const other = { ...given, name: { ar: 'أخرى', fr: 'Une autre' } }
  await expect(api.association.register.mutate(other)).rejects.toThrow('request-id-reused')
  const { associations } = await api.association.list.query({ limit: 100 })
  expect(associations.find(({ id }) => id === given.id)?.name).toEqual(given.name)
  await api.session.rename.mutate({ name: { ar: 'أمينة', fr: 'Amina' } })
  expect((await api.session.me.query())?.name).toEqual({ ar: 'أمينة', fr: 'Amina' })
})
