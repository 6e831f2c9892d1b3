import { buildServer, type ServerOptions } from '@mithaq/server/server'
import type { Services } from '@mithaq/server/context'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Credentials } from '../accounts.ts'
import { answerOf, refusalWord, type Answer } from '../calls.ts'
import { draft, publish } from '../call-steps.ts'
import { member, officer, representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'

let council: Council
let credentials: Credentials
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  credentials = await council.credentials(officer)
})
afterAll(() => council.close())

const json = { 'content-type': 'application/json' }

async function send(path: string, init: RequestInit = {}, as = credentials): Promise<Answer> {
  const headers = { ...as, ...(init.headers as Record<string, string>) }
  return answerOf(await fetch(`${council.url}${path}`, { ...init, headers }))
}

const post = (body: NonNullable<RequestInit['body']>, headers: Record<string, string> = json) =>
  send('/trpc/words.save', { method: 'POST', body, headers })

const deep = (depth: number) =>
  `{"id":"${newId()}","kind":"note","body":${'['.repeat(depth)}${']'.repeat(depth)}}`

test('a request that is no request of ours is refused with a word', async () => {
  const bodies = [
    '{"id":',
    '',
    'null',
    '[]',
    '42',
    '"text"',
    '{"__proto__":{"isAdmin":true}}',
    `{"id":"${newId()}","id":"x","kind":"note","body":1}`,
    `{"id":"${newId()}","kind":"note","body":1e999}`,
    deep(50),
    deep(5_000),
    deep(400_000),
    Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
    'x'.repeat(3 * 1024 * 1024),
  ]
  const answers = await Promise.all([
    ...bodies.map((body) => post(body)),
    post('{}', { 'content-type': 'text/plain' }),
    post('{}', { 'content-type': 'application/xml' }),
    post('{}', { 'content-type': 'multipart/form-data; boundary=x' }),
    post('{}', { 'content-type': ';;;' }),
    ...['GET', 'PUT', 'DELETE', 'PATCH'].map((method) =>
      send('/trpc/words.save', { method, ...(method === 'GET' ? {} : { body: '{}', headers: json }) }),
    ),
    send('/trpc/programme.page?input=not-json'),
    send('/trpc/programme.page?input=%00'),
    send('/trpc/programme.page'),
    send('/trpc/programme.page?input=%7B%22programme%22%3A%22a%5Cu0000%22%7D'),
    send('/trpc/programme.page', { method: 'POST', body: '{}', headers: json }),
    send('/trpc/nothing.here'),
    send('/trpc/__proto__'),
    send('/trpc/act.constructor', { method: 'POST', body: '{}', headers: json }),
    send('/trpc/%E0%A4%A'),
  ])
  for (const answer of answers) {
    expect(answer.status, answer.body).toBeGreaterThanOrEqual(400)
    expect(answer.status, answer.body).toBeLessThan(500)
    expect(['malformed-input', 'not-found', 'too-large'], answer.body).toContain(refusalWord(answer))
    expect(answer.body).toMatch(/"ar":"[^"]*[\u0600-\u06FF]/)
    expect(answer.body).toMatch(/"fr":"[^"]{10}/)
  }
})

test('one wrong part of a batch spoils only itself', async () => {
  const input = encodeURIComponent(JSON.stringify({ 0: { programme: 'x' }, 1: { programme: 7 } }))
  const answer = await send(`/trpc/programme.page,programme.page?batch=1&input=${input}`)
  expect(answer.status).toBe(207)
  expect(answer.body).toContain('not-found')
  expect(answer.body).toContain('"path":"programme"')
})

test('a paper without bytes, without a type, or sent by another method is refused with a word', async () => {
  const association = await council.credentials(representative(1))
  const empty = await send('/files', { method: 'PUT' }, association)
  expect(refusalWord(empty)).toBe('file-empty')
  const nothing = await send(
    '/files',
    { method: 'PUT', body: '', headers: { 'content-type': 'a/b' } },
    association,
  )
  expect(refusalWord(nothing)).toBe('file-empty')
  const large = await send('/files', { method: 'PUT', body: new Uint8Array(21 * 1024 * 1024) }, association)
  expect(large.status).toBeLessThan(500)
  expect(refusalWord(large)).not.toBeNull()
  expect((await send('/files', { method: 'POST', body: 'x' }, association)).status).toBe(404)
})

test('an address that is none is answered, never with 5xx', async () => {
  const addresses = [
    '/programmes/%E0%A4%A',
    '/programmes/%00',
    `/programmes/${'x'.repeat(600)}`,
    '/?after=%00&lang=x',
  ]
  for (const address of [...addresses, '/programmes/__proto__', '/nowhere', '/?after=a&after=b']) {
    expect((await send(address)).status, address).toBeLessThan(500)
  }
})

test('the council’s own people are told of an unknown programme as strangers are', async () => {
  const page = async (headers: Record<string, string> = {}) => {
    const input = encodeURIComponent(JSON.stringify({ programme: 'nobody-knows-this' }))
    return answerOf(await fetch(`${council.url}/trpc/programme.page?input=${input}`, { headers }))
  }
  expect(await page(credentials)).toEqual(await page())
  expect(await page(await council.credentials(member(1)))).toEqual(await page())
})

test('whoever asks too much is told to wait, and for how long', async () => {
  await using server = await serving({}, { requestsPerMinute: 3 })
  const answers = []
  for (let n = 0; n < 4; n += 1) answers.push(await answerOf(await fetch(`${server.url}/trpc/dossier.own`)))
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 429])
  expect(answers[3]?.body).toMatch(/"word":"too-many-requests","seconds":\d+/)
  const page = await answerOf(await fetch(`${server.url}/`))
  expect([page.status, refusalWord(page)]).toEqual([429, 'too-many-requests'])
})

test('a fault of ours is logged once with its cause, and says nothing of the inside', async () => {
  const logged: unknown[] = []
  const broken = {
    holidays: [],
    get zone(): string {
      throw new TypeError('the calendar is broken')
    },
    isDayOff: () => {
      throw new TypeError('the calendar is broken')
    },
  } as unknown as Services['calendar']
  await using server = await serving(
    { calendar: broken },
    { log: logTo(logged), requestsPerMinute: Infinity },
  )
  const programme = await draft(council)
  await publish(council, programme)
  const question = { id: newId(), digest: 'a'.repeat(64) }
  const response = await fetch(`${server.url}/trpc/act.askQuestion`, {
    method: 'POST',
    body: JSON.stringify({ programme, requestId: newId(), input: { words: question } }),
    headers: { ...json, ...(await council.credentials(representative(1))) },
  })
  const answer = await answerOf(response)
  expect(answer.status).toBe(500)
  expect(answer.body).not.toContain('calendar')
  expect(logged).toHaveLength(1)
  expect(String((logged[0] as { err: Error }).err.cause)).toContain('the calendar is broken')
})

/** A server beside the council's, on its services but what is changed. */
async function serving(changes: Partial<Services>, options: ServerOptions) {
  const services = { ...council.services, ...changes }
  const server = await buildServer(services, options)
  const url = await server.listen({ host: '127.0.0.1', port: 0 })
  return { url, [Symbol.asyncDispose]: () => server.close() }
}

/** Keeps what is logged as an error. */
function logTo(errors: unknown[]): NonNullable<ServerOptions['log']> {
  const quiet = () => {}
  const log: NonNullable<ServerOptions['log']> = {
    level: 'error',
    info: quiet,
    debug: quiet,
    trace: quiet,
    warn: quiet,
    silent: quiet,
    fatal: quiet,
    error: (what: unknown) => void errors.push(what),
    child: () => log,
  }
  return log
}
