import { countAttempt } from '@mithaq/db/session/attempts'
import { buildServer, type ServerOptions } from '@mithaq/server/server'
import { paceKey } from '@mithaq/server/session/pace'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { answerOf, refusalWord } from './calls.ts'
import { openCouncil, type Council } from './council.ts'

let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

async function serving(options: ServerOptions) {
  const server = await buildServer(council.services, options)
  const url = await server.listen({ host: '127.0.0.1', port: 0 })
  return { url, [Symbol.asyncDispose]: () => server.close() }
}

const ask = async (url: string, forwardedFor: string) =>
  (await fetch(`${url}/trpc/session.me`, { headers: { 'x-forwarded-for': forwardedFor } })).status

/** A wrong password, each time for another account: what counts is the address. */
async function signIn(url: string, n: number, forwardedFor: string) {
  const response = await fetch(`${url}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor },
    body: JSON.stringify({ email: `nobody-${n}@council.example`, password: 'a wrong phrase' }),
  })
  return refusalWord(await answerOf(response))
}

test('without a proxy that is named, nobody chooses under which address they are counted', async () => {
  await using server = await serving({ requestsPerMinute: 3 })
  const answers = []
  for (let n = 1; n <= 4; n += 1) answers.push(await ask(server.url, `203.0.113.${n}`))
  expect(answers).toEqual([200, 200, 200, 429])
})

test('behind the proxy that is named, each address is counted for itself', async () => {
  await using server = await serving({ requestsPerMinute: 2, trustedProxies: ['127.0.0.1'] })
  const answers = []
  for (const address of ['203.0.113.1', '203.0.113.1', '203.0.113.2', '203.0.113.1', '203.0.113.2']) {
    answers.push(await ask(server.url, address))
  }
  expect(answers).toEqual([200, 200, 200, 429, 200])
})

test('what a visitor writes before the proxy adds their address changes nothing', async () => {
  await using server = await serving({ requestsPerMinute: 2, trustedProxies: ['127.0.0.1'] })
  const answers = []
  // A proxy appends: the last one is whom it saw.
  for (let n = 1; n <= 3; n += 1) answers.push(await ask(server.url, `198.51.100.${n}, 203.0.113.9`))
  expect(answers).toEqual([200, 200, 429])
})

test('a proxy that is not the one named is a visitor like any other', async () => {
  await using server = await serving({ requestsPerMinute: 2, trustedProxies: ['10.0.0.5'] })
  const answers = []
  for (let n = 1; n <= 3; n += 1) answers.push(await ask(server.url, `203.0.113.${n}`))
  expect(answers).toEqual([200, 200, 429])
})

test('attempts at passwords are counted by the same address, in the record', async () => {
  await using server = await serving({ requestsPerMinute: Infinity, trustedProxies: ['127.0.0.1'] })
  const key = paceKey('/sign-in/email', '203.0.113.77')
  for (let n = 0; n < 300; n += 1) await countAttempt(council.db, { key, atMost: 300, seconds: 900 })
  expect(await signIn(server.url, 300, '198.51.100.1, 203.0.113.77')).toBe('too-many-requests')
  expect(await signIn(server.url, 301, '203.0.113.77, 203.0.113.78')).toBe('wrong-credentials')
})
