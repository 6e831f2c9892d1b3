import type { Actor, Role } from '@mithaq/domain/programme/actor'
import { procedureDoors, routeDoors } from '@mithaq/server/doors'
import { buildServer } from '@mithaq/server/server'
import { sessionCookie, signedToken } from '@mithaq/server/session/cookie'
import { officeHeader } from '@mithaq/server/session/whoever'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { callProcedure, refusalWord, type Answer } from '../calls.ts'
import { draft, publish } from '../call-steps.ts'
import { auditor, beneficiary, director, member, officer, president, representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { sampleInputs } from '../sample-input.ts'

let council: Council
let drafted: string
let published: string
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  drafted = await draft(council)
  published = await draft(council)
  await publish(council, published)
})
afterAll(() => council.close())

/** One person of each role, tied to nothing. */
const people: readonly Actor[] = [
  officer,
  director,
  president,
  member(7),
  representative(7),
  beneficiary,
  auditor,
]
/** Those to whom a draft is nothing. */
const strangers = people.filter(({ role }) => ['member', 'association', 'beneficiary'].includes(role))

const unknown = 'nobody-knows-this'
const paths = [...procedureDoors.keys()]
const call = (path: string, programme: string, as?: Record<string, string>) =>
  callProcedure({
    url: council.url,
    path,
    // One's own request, so that no answer is that of another's.
    input: { ...sampleInputs(programme)[path], ...(path.startsWith('act.') ? { requestId: newId() } : {}) },
    as,
  })
const mayEnter = (path: string, role: Role) => {
  const who = procedureDoors.get(path)
  return who === 'anyone' || who === 'signed-in' || who?.includes(role) === true
}

/** The answer to somebody who may, about a programme that does not exist. */
async function nothingThere(): Promise<Answer> {
  const answer = await call('act.approveTerms', unknown, await council.credentials(president))
  expect(answer.status).toBe(404)
  return answer
}

test('the server has as many doors as the table has lines, and every act has one', () => {
  expect(paths.length).toBeGreaterThanOrEqual(60)
  expect([...routeDoors.keys()]).toContain('PUT /files')
  for (const path of paths) expect(sampleInputs('p'), path).toHaveProperty([path])
})

test('a door without a line keeps the server from starting', async () => {
  const server = await buildServer(council.services)
  server.get('/planted', () => 'anyone may read this')
  await expect(server.ready()).rejects.toThrow('GET /planted has no line')
})

test('who may not come in gets the answer of an unknown id, at every door and for every role', async () => {
  const expected = await nothingThere()
  let refused = 0
  for (const actor of people) {
    const as = await council.credentials(actor)
    for (const path of paths.filter((door) => !mayEnter(door, actor.role))) {
      for (const programme of [published, unknown]) {
        expect(await call(path, programme, as), `${actor.role} ${path} ${programme}`).toEqual(expected)
        refused += 1
      }
    }
  }
  expect(refused).toBeGreaterThan(400)
})

test('nobody without a session that lives comes in but where anyone may', async () => {
  const { site, secret } = council.services
  const { name } = sessionCookie(site)
  const { cookie, ...office } = await council.credentials(officer)
  const value = cookie.slice(name.length + 1)
  const [token = '', seal = ''] = decodeURIComponent(value).split('.')
  const cookies = [
    undefined,
    `${name}=${signedToken(token, 'another key')}`,
    `${name}=${encodeURIComponent(`${token.slice(0, -1)}x.${seal}`)}`,
    `${name}=${encodeURIComponent(`${token}.`)}`,
    `${name}=${token}`,
    `${name}=%E0%A4%A`,
    `better-auth.session_token=${value}`,
    `${name}=${signedToken(await expiredToken(), secret)}`,
    `${name}=${signedToken('no-such-token', secret)}`,
  ]
  for (const each of cookies) {
    const as = each === undefined ? office : { ...office, cookie: each }
    for (const path of paths.filter((door) => procedureDoors.get(door) !== 'anyone')) {
      const { status } = await call(path, published, as)
      expect(status, `${path} ${each}`).toBe(401)
    }
    const answer = await fetch(`${council.url}/files`, { method: 'PUT', body: 'x', headers: as })
    expect(answer.status).toBe(401)
  }
})

test('an office that is another’s, or none, opens no door but those of whoever is signed in', async () => {
  const { cookie } = await council.credentials(member(7))
  const others = (await council.credentials(president))[officeHeader]
  for (const office of [others, 'nobody-holds-this', '../x', '']) {
    const as = { cookie, [officeHeader]: office ?? '' }
    for (const path of paths.filter((door) => Array.isArray(procedureDoors.get(door)))) {
      const answer = await call(path, published, as)
      expect([answer.status, refusalWord(answer)], `${path} ${office}`).toEqual([403, 'office-not-held'])
    }
    expect((await call('session.list', published, as)).status).toBe(200)
  }
})

test('a writer prepares for an association and does none of its acts', async () => {
  const as = await council.credentials({ ...representative(7), person: 'writer-7', capacity: 'writer' })
  const doors = paths.filter((door) => Array.isArray(procedureDoors.get(door)))
  const reads = ['programme.board', 'programme.offers', 'programme.search', 'live.changes']
  const notices = ['notice.list', 'notice.unread', 'notice.markRead']
  const open = ['dossier.saveDraft', 'dossier.own', 'words.save', ...reads, ...notices, 'paper.dossier']
  const expected = await nothingThere()
  for (const path of doors.filter((door) => !open.includes(door))) {
    expect(await call(path, published, as), path).toEqual(expected)
  }
  expect((await call('words.save', published, as)).status).toBe(200)
  const offers = await call('programme.offers', published, as)
  expect(JSON.parse(offers.body)).toEqual({ result: { data: [] } })
  const paper = await fetch(`${council.url}/files`, { method: 'PUT', body: 'x', headers: as })
  expect(paper.status).toBe(200)
})

test('a draft and an unknown id answer alike to whoever is not of the council, at every door', async () => {
  let asked = 0
  for (const actor of [null, ...strangers]) {
    const as = actor ? await council.credentials(actor) : undefined
    for (const path of paths.filter((door) => sampleInputs('p')[door]?.['programme'] !== undefined)) {
      const isTheirs = actor && mayEnter(path, actor.role)
      const [ofDraft, ofNothing] = [await call(path, drafted, as), await call(path, unknown, as)]
      expect(ofDraft, `${actor?.role} ${path}`).toEqual(ofNothing)
      // A malformed input would answer alike everywhere.
      if (isTheirs && path !== 'dossier.own') expect(ofDraft.status, path).toBe(404)
      asked += 1
    }
  }
  const pages = [drafted, unknown].map((id) => fetch(`${council.url}/programmes/${id}`))
  const [ofDraft, ofNothing] = await Promise.all(pages)
  expect([ofDraft?.status, await ofDraft?.text()]).toEqual([ofNothing?.status, await ofNothing?.text()])
  expect(asked).toBeGreaterThan(200)
})

test('a relation that a person does not have is refused like an unknown id, before anything is looked at', async () => {
  const expected = await nothingThere()
  const denied: [Actor, string][] = [
    ...['openSession', 'declareInterests', 'handInScores', 'concludeScoring', 'signMinutes'].map(
      (act): [Actor, string] => [member(7), act],
    ),
    ...['completeDossier', 'requestReview', 'signContract', 'submitReport', 'submitJustification'].map(
      (act): [Actor, string] => [representative(7), act],
    ),
  ]
  for (const [actor, act] of denied) {
    expect(await call(`act.${act}`, published, await council.credentials(actor)), act).toEqual(expected)
  }
})

test('a stage is told before anything of the message: a preparation has no word of its own first', async () => {
  const input = { tranche: 't1', reference: { id: newId(), digest: 'a'.repeat(64) }, paidOn: '2199-01-01' }
  const answer = await callProcedure({
    url: council.url,
    path: 'act.recordPayment',
    input: { programme: published, requestId: newId(), input },
    as: await council.credentials(officer),
  })
  expect(answer.body).toContain('not-in-this-stage')
})

test('the page shows the council all, a stranger what is published, and neither a dossier', async () => {
  const page = async (actor: Actor | null) =>
    (await (actor ? await council.as(actor) : council.anyone).programme.page.query({ programme: published }))
      .sees
  for (const actor of [officer, director, president, auditor]) expect(await page(actor)).toBe('all')
  for (const actor of [null, ...strangers]) expect(await page(actor)).toBe('published')
})

/** A session of yesterday, as the database would hold it still. */
async function expiredToken(): Promise<string> {
  const token = newId()
  await council.db
    .insertInto('auth.session')
    .values({
      id: newId(),
      token,
      userId: officer.person,
      expiresAt: sql<never>`clock_timestamp() - interval '1 second'`,
      ipAddress: null,
      userAgent: null,
    })
    .execute()
  return token
}
