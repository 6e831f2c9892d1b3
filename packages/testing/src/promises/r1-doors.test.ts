import { moroccanCalendar } from '@mithaq/domain/calendar/morocco'
import type { Actor, Role } from '@mithaq/domain/programme/actor'
import { procedureDoors, routeDoors } from '@mithaq/server/doors'
import { buildServer } from '@mithaq/server/server'
import { signToken } from '@mithaq/server/session/token'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { callProcedure, type Answer } from '../calls.ts'
import { draft, publish } from '../call-steps.ts'
import { auditor, beneficiary, director, member, officer, president, representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { sampleInputs } from '../sample-input.ts'
import { tokenUntil } from '../short-token.ts'

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
const call = (path: string, programme: string, token?: string) =>
  callProcedure({
    url: council.url,
    path,
    // One's own request, so that no answer is that of another's.
    input: { ...sampleInputs(programme)[path], ...(path.startsWith('act.') ? { requestId: newId() } : {}) },
    token,
  })
const mayEnter = (path: string, role: Role) => {
  const who = procedureDoors.get(path)
  return who === 'anyone' || who?.includes(role) === true
}

/** The answer to somebody who may, about a programme that does not exist. */
async function nothingThere(): Promise<Answer> {
  const answer = await call('act.approveTerms', unknown, await council.token(president))
  expect(answer.status).toBe(404)
  return answer
}

test('the server has as many doors as the table has lines, and every act has one', () => {
  expect(paths.length).toBeGreaterThanOrEqual(60)
  expect([...routeDoors.keys()]).toContain('PUT /files')
  for (const path of paths) expect(sampleInputs('p'), path).toHaveProperty([path])
})

test('a door without a line keeps the server from starting', async () => {
  const services = {
    db: council.db,
    databaseUrl: council.databaseUrl,
    engine: council.engine,
    taskQueue: 'none',
    calendar: moroccanCalendar,
    secret: council.secret,
    files: '/nowhere',
  }
  const server = await buildServer(services)
  server.get('/planted', () => 'anyone may read this')
  await expect(server.ready()).rejects.toThrow('GET /planted has no line')
})

test('who may not come in gets the answer of an unknown id, at every door and for every role', async () => {
  const expected = await nothingThere()
  let refused = 0
  for (const actor of people) {
    const token = await council.token(actor)
    for (const path of paths.filter((door) => !mayEnter(door, actor.role))) {
      for (const programme of [published, unknown]) {
        expect(await call(path, programme, token), `${actor.role} ${path} ${programme}`).toEqual(expected)
        refused += 1
      }
    }
  }
  expect(refused).toBeGreaterThan(400)
})

test('nobody without a good token comes in but where anyone may', async () => {
  const forged = await signToken(new Uint8Array(32), officer)
  const [head = '', claims = '', seal = ''] = (await council.token(officer)).split('.')
  const other = Buffer.from(claims, 'base64url').toString().replace('officer"', 'president"')
  const altered = [head, Buffer.from(other).toString('base64url'), seal].join('.')
  const unsigned = [Buffer.from('{"alg":"none"}').toString('base64url'), claims, ''].join('.')
  const ofNobody = await Promise.all(
    (['clock', 'public'] as const).map((role) => council.token({ person: 'x', role })),
  )
  const tokens = [
    undefined,
    forged,
    altered,
    unsigned,
    await tokenUntil(council, officer, -100_000),
    'not-a-token',
    ...ofNobody,
  ]
  for (const token of tokens) {
    for (const path of paths.filter((door) => procedureDoors.get(door) !== 'anyone')) {
      const { status } = await call(path, published, token)
      expect(status, `${path} ${token}`).toBe(401)
    }
    const answer = await fetch(`${council.url}/files`, { method: 'PUT', body: 'x', headers: bearer(token) })
    expect(answer.status).toBe(401)
  }
})

test('a draft and an unknown id answer alike to whoever is not of the council, at every door', async () => {
  let asked = 0
  for (const actor of [null, ...strangers]) {
    const token = actor ? await council.token(actor) : undefined
    for (const path of paths.filter((door) => sampleInputs('p')[door]?.['programme'] !== undefined)) {
      const isTheirs = actor && mayEnter(path, actor.role)
      const [ofDraft, ofNothing] = [await call(path, drafted, token), await call(path, unknown, token)]
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
    expect(await call(`act.${act}`, published, await council.token(actor)), act).toEqual(expected)
  }
})

test('a stage is told before anything of the message: a preparation has no word of its own first', async () => {
  const input = { tranche: 't1', reference: { id: newId(), digest: 'a'.repeat(64) }, paidOn: '2199-01-01' }
  const answer = await callProcedure({
    url: council.url,
    path: 'act.recordPayment',
    input: { programme: published, requestId: newId(), input },
    token: await council.token(officer),
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

const bearer = (token: string | undefined): Record<string, string> =>
  token ? { authorization: `Bearer ${token}` } : {}
