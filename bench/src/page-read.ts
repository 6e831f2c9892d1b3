import { draft, publish } from '@mithaq/testing/call-steps'
import { openCouncil } from '@mithaq/testing/council'
import type { Addresses } from '@mithaq/testing/environment'
import fastify from 'fastify'
import { sql } from 'kysely'
import { Agent } from 'node:http'
import { atMost, inTurn, median, type Figure } from './figure.ts'
import { get } from './get.ts'

const rounds = 1_000

/** A programme's page data over a bare `select 1` through the same pool, the same Fastify and the same client. */
export async function pageRead(addresses: Addresses): Promise<Figure> {
  const council = await openCouncil(addresses)
  const bare = fastify()
  bare.get('/', async () => (await sql`select 1 as one`.execute(council.db)).rows)
  const agent = new Agent({ keepAlive: true })
  try {
    const programme = await draft(council)
    await publish(council, programme)
    const bareUrl = await bare.listen({ host: '127.0.0.1', port: 0 })
    const input = encodeURIComponent(JSON.stringify({ programme }))
    const pageUrl = `${council.url}/trpc/programme.page?input=${input}`
    const taken = await inTurn(
      rounds,
      () => get(agent, pageUrl),
      () => get(agent, bareUrl),
    )
    return atMost('page-read', median(taken.a), 'ms p50', median(taken.a) / median(taken.b), 4)
  } finally {
    agent.destroy()
    await bare.close()
    await council.close()
  }
}
