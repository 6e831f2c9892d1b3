import { createHook } from 'node:async_hooks'
import { keepPassword, keepPeople } from '@mithaq/db/person/writes'
import { countAttempt } from '@mithaq/db/session/attempts'
import { openAuth } from '@mithaq/server/session/auth'
import { hashPassword } from '@mithaq/server/session/password-hash'
import { buildServer } from '@mithaq/server/server'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { apiClient } from './api.ts'
import { answerOf, callProcedure, refusalWord, type Answer } from './calls.ts'
import { member, officer, president } from './cast.ts'
import { openStream } from './event-stream.ts'
import { openCouncil, type Council } from './council.ts'

const password = 'une phrase de passe'
let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  await keepPeople(
    council.db,
    [
      { person: 'amina', isVerified: true },
      { person: 'unproved', isVerified: false },
    ].map((one) => ({
      ...one,
      name: { ar: 'أمينة', fr: 'Amina' },
      email: `${one.person}@council.example`,
    })),
  )
  const hashed = await hashPassword(password)
  for (const person of ['amina', 'unproved']) await keepPassword(council.db, person, hashed)
})
afterAll(() => council.close())

const json = { 'content-type': 'application/json' }

interface Signed extends Answer {
  cookie: string
  setCookie: string
}

async function auth(path: string, body: object, headers: Record<string, string> = {}): Promise<Signed> {
  const response = await fetch(`${council.url}/auth${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { ...json, ...headers },
  })
  const [setCookie = ''] = response.headers.getSetCookie()
  return { ...(await answerOf(response)), setCookie, cookie: setCookie.split(';', 1)[0] ?? '' }
}

const signIn = (person: string, given = password, headers = {}) =>
  auth('/sign-in/email', { email: `${person}@council.example`, password: given }, headers)

test('whoever signs in gets a cookie that no script reads and no other site sends, and no token beside it', async () => {
  const { status, body, setCookie, cookie } = await signIn('amina')
  expect([status, body]).toEqual([200, '{"status":true}'])
  expect(setCookie).toMatch(/^mithaq\.session=\S+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/)
  const me = await apiClient(council.url, { cookie }).session.me.query()
  expect(me).toMatchObject({ person: 'amina', email: 'amina@council.example', offices: [], isDemo: false })
  expect(await council.anyone.session.me.query()).toBeNull()
})

test('on https the cookie is the host’s alone', async () => {
  const server = await buildServer({ ...council.services, site: 'https://council.example' })
  const answer = await server.inject({
    method: 'POST',
    url: '/auth/sign-in/email',
    payload: { email: 'amina@council.example', password },
  })
  await server.close()
  expect(String(answer.headers['set-cookie'])).toMatch(/^__Host-mithaq\.session=.*; Path=\/; .*Secure/)
})

test('our reading of a session is better-auth’s own', async () => {
  const { cookie } = await council.credentials(officer)
  const theirs = openAuth(council.services)
  const found = await theirs.api.getSession({ headers: new Headers({ cookie }) })
  expect(found?.user.id).toBe(officer.person)
  expect(found?.session.expiresAt).toBeInstanceOf(Date)
  await sql`update auth.session set expires_at = clock_timestamp() - interval '1 second'
    where id = ${found?.session.id}`.execute(council.db)
  expect(await theirs.api.getSession({ headers: new Headers({ cookie }) })).toBeNull()
  const answer = await callProcedure({ url: council.url, path: 'session.list', input: {}, as: { cookie } })
  expect([answer.status, refusalWord(answer)]).toEqual([401, 'session-ended'])
})

test('an unknown address and a wrong password answer alike, and cost one hash each', async () => {
  // What tells them apart by time is the hash: the server of this process begins it, so it is counted here, not timed.
  let begun = 0
  const hashes = createHook({
    init: (_id, type) => void (begun += type === 'ARGON2REQUEST' ? 1 : 0),
  }).enable()
  const told = async (person: string) => {
    const before = begun
    const { status, body, setCookie } = await signIn(person, 'not the password')
    return { status, body, setCookie, hashes: begun - before }
  }
  const [known, unknown] = [await told('amina'), await told('nobody')]
  hashes.disable()
  expect(unknown).toEqual(known)
  expect(known.hashes).toBe(1)
  expect(known.body).toContain('wrong-credentials')
  expect((await signIn('amina')).status).toBe(200)
})

test('an address that was not proved signs nobody in, and only the right password learns so', async () => {
  const right = await signIn('unproved')
  expect([right.status, refusalWord(right), right.setCookie]).toEqual([403, 'email-unverified', ''])
  expect(refusalWord(await signIn('unproved', 'not the password'))).toBe('wrong-credentials')
})

test('an account is tried ten times in a quarter of an hour, known or not, by whichever server', async () => {
  const other = await buildServer(council.services)
  for (const person of ['locked', 'unknown']) {
    for (let n = 0; n < 10; n += 1)
      expect(refusalWord(await signIn(person, 'guess'))).toBe('wrong-credentials')
    const payload = { email: `${person.toUpperCase()}@council.example`, password: 'guess' }
    const late = await other.inject({ method: 'POST', url: '/auth/sign-in/email', payload })
    expect(late.statusCode).toBe(429)
    expect(late.body).toMatch(/"word":"too-many-requests","seconds":(89\d|900)/)
  }
  await other.close()
  const rows = await council.db.selectFrom('auth.attempt').select('key').execute()
  expect(JSON.stringify(rows)).not.toContain('@')
})

test('what another site makes a browser send is refused, whatever the cookie', async () => {
  const as = await council.credentials(president)
  const sent = [
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]
  for (const headers of sent) {
    const words = await callProcedure({
      url: council.url,
      path: 'words.save',
      input: { id: crypto.randomUUID(), kind: 'note', body: 'x' },
      as: { ...as, ...headers },
    })
    expect([words.status, refusalWord(words)], JSON.stringify(headers)).toEqual([403, 'cross-site'])
    expect(refusalWord(await signIn('amina', password, headers))).toBe('cross-site')
    const paper = await fetch(`${council.url}/files`, {
      method: 'PUT',
      body: 'x',
      headers: { ...as, ...headers },
    })
    expect(paper.status).toBe(403)
  }
  const own = { ...as, origin: council.url, 'sec-fetch-site': 'same-origin' }
  const input = { id: crypto.randomUUID(), kind: 'note', body: 'x' }
  expect((await callProcedure({ url: council.url, path: 'words.save', input, as: own })).status).toBe(200)
  // A form of another site cannot say that it is JSON, and nothing else is read.
  const form = await fetch(`${council.url}/trpc/words.save`, {
    method: 'POST',
    body: JSON.stringify(input),
    headers: { ...as, 'content-type': 'text/plain' },
  })
  expect(form.status).toBe(415)
})

test('what the page of one person sends is never done in the session of another, by whatever door', async () => {
  const { cookie, 'x-mithaq-office': office } = await council.credentials(president)
  const ask = (person: string) => {
    const as = { cookie, 'x-mithaq-office': office, 'x-mithaq-person': person }
    const calls = [
      { path: 'words.save', input: { id: crypto.randomUUID(), kind: 'note', body: 'x' } },
      { path: 'programme.board', input: { limit: 5 } },
      { path: 'notice.unread', input: {} },
      // Open to all: it would be answered to somebody else.
      { path: 'letterhead.read', input: {} },
    ].map((call) => callProcedure({ url: council.url, ...call, as }))
    const put = fetch(`${council.url}/files`, { method: 'PUT', body: 'x', headers: as }).then(answerOf)
    const params = encodeURIComponent(JSON.stringify({ office, person }))
    const changes = `${council.url}/trpc/live.changes?connectionParams=${params}`
    const stream = openStream(changes, null, { as: { cookie } }).then(async ({ status, body, cut }) => {
      await cut()
      return { status, body }
    })
    return Promise.all([...calls, put, stream])
  }
  for (const answer of await ask(officer.person)) {
    expect([answer.status, refusalWord(answer)]).toEqual([403, 'other-person'])
  }
  const own = await ask(president.person)
  expect(own.slice(0, 4).map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect(own.map(({ body }) => body).join('')).not.toContain('other-person')
})

test('one’s own sessions are listed and ended; another’s is as unknown as none', async () => {
  const [first, second] = [await signIn('amina'), await signIn('amina')]
  const api = apiClient(council.url, { cookie: first.cookie })
  const listed = await api.session.list.query()
  expect(listed.filter(({ isThis }) => isThis)).toHaveLength(1)
  expect(JSON.stringify(listed)).not.toContain(decodeURIComponent(first.cookie).split(/[=.]/)[2])
  const others = await (await council.as(member(3))).session.list.query()
  const end = (session: string) =>
    callProcedure({
      url: council.url,
      path: 'session.revoke',
      input: { session },
      as: { cookie: first.cookie },
    })
  const [ofAnother, ofNobody] = [await end(others[0]?.id ?? ''), await end('no-such-session')]
  expect(ofAnother).toEqual(ofNobody)
  expect([ofNobody.status, refusalWord(ofNobody)]).toEqual([404, 'session-unknown'])
  const me = (cookie: string) => apiClient(council.url, { cookie }).session.me.query()
  const own = await apiClient(council.url, { cookie: second.cookie }).session.list.query()
  expect((await end(own.find(({ isThis }) => isThis)?.id ?? '')).status).toBe(200)
  expect(await me(second.cookie)).toBeNull()
  expect(await me(first.cookie)).not.toBeNull()
  await api.session.revokeAll.mutate()
  expect(await me(first.cookie)).toBeNull()
})

test('signing out ends the session, and the cookie with it', async () => {
  const { cookie } = await signIn('amina')
  const out = await auth('/sign-out', {}, { cookie })
  expect([out.status, out.setCookie]).toEqual([200, expect.stringContaining('Max-Age=0')])
  expect(await apiClient(council.url, { cookie }).session.me.query()).toBeNull()
})

test('a new password takes the old one, and ends the other sessions', async () => {
  const [here, there] = [await signIn('amina'), await signIn('amina')]
  const change = (currentPassword: string, newPassword: string) =>
    auth(
      '/change-password',
      { currentPassword, newPassword, revokeOtherSessions: true },
      { cookie: here.cookie },
    )
  expect(refusalWord(await change('not the password', 'a long enough one'))).toBe('wrong-credentials')
  expect(refusalWord(await change(password, 'short'))).toBe('password-too-short')
  expect(refusalWord(await change(password, 'x'.repeat(200)))).toBe('password-too-long')
  expect((await change(password, 'a long enough one')).status).toBe(200)
  expect(await apiClient(council.url, { cookie: there.cookie }).session.me.query()).toBeNull()
  expect(refusalWord(await signIn('amina'))).toBe('wrong-credentials')
  expect((await signIn('amina', 'a long enough one')).status).toBe(200)
  await council.db
    .updateTable('auth.account')
    .set({ password: await hashPassword(password) })
    .where('userId', '=', 'amina')
    .execute()
})

test('of better-auth only the doors that have a line are open, and each takes its own fields alone', async () => {
  const shut = [
    '/sign-up/email',
    '/update-user',
    '/delete-user',
    '/list-sessions',
    '/change-email',
    '/set-password',
  ]
  for (const path of [...shut, '/get-session', '/ok', '/error', '/sign-in/social', '/revoke-sessions']) {
    expect((await auth(path, {})).status, path).toBe(404)
    expect((await fetch(`${council.url}/auth${path}`)).status, path).toBe(404)
  }
  const extra = await auth('/sign-in/email', {
    email: 'a@b.example',
    password,
    callbackURL: 'https://x.example',
  })
  expect([extra.status, extra.body]).toEqual([400, expect.stringContaining('"path":"callbackURL"')])
  const wrong = await auth('/sign-in/email', { email: ['a@b.example'], password: { $ne: 1 } })
  expect([wrong.status, wrong.body]).toEqual([400, expect.stringContaining('"path":"email"')])
  expect(
    refusalWord(await auth('/change-password', { currentPassword: password, newPassword: password })),
  ).toBe('sign-in-required')
})

test('what is counted begins anew with a new window, and what is over is cleared on the way', async () => {
  const count = (key: string) => countAttempt(council.db, { key, atMost: 1, seconds: 60 })
  const expire = () =>
    sql`update auth.attempt set until = clock_timestamp() - interval '1 second'`.execute(council.db)
  expect([await count('a'), await count('b')]).toEqual([null, null])
  expect(await count('a')).toBeGreaterThan(55)
  await expire()
  expect(await count('a')).toBeNull()
  expect(await count('a')).toBeGreaterThan(55)
  const rows = await council.db.selectFrom('auth.attempt').select('key').execute()
  expect(rows).toHaveLength(1)
})
