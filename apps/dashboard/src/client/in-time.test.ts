import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fetchInTime } from './in-time.ts'

let server: Server
let url: string
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/answered') response.end('here')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  url = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('a request that nobody answers is given up, one that is answered is not', async () => {
  await expect(fetchInTime(`${url}/lost`, {}, 100)).rejects.toThrow('timeout')
  expect(await (await fetchInTime(`${url}/answered`, {}, 10_000)).text()).toBe('here')
})

test('whoever asked may give it up sooner', async () => {
  const asking = new AbortController()
  const answer = fetchInTime(`${url}/lost`, { signal: asking.signal }, 60_000)
  asking.abort()
  await expect(answer).rejects.toThrow('aborted')
})
