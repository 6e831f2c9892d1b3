import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { saveDossierDraft } from '@mithaq/db/dossier/drafts'
import { filingStatements, type Filing } from '@mithaq/db/dossier/filing'
import { draft, publish } from '@mithaq/testing/call-steps'
import { representative } from '@mithaq/testing/cast'
import { newId, openCouncil, type Council } from '@mithaq/testing/council'
import type { Addresses } from '@mithaq/testing/environment'
import { filedBody, firstFiling } from '@mithaq/testing/filing-steps'
import { startServerProcess } from '@mithaq/testing/server-process'
import pg from 'pg'
import { atLeast, median, type Figure } from './figure.ts'
import type { Shot } from './filing/load.ts'

const rounds = 5
const filingsPerRound = 1_500
const connections = 20

/**
 * Filings a second through the server as it is installed, over the same INSERTs from a bare pg pool of as many
 * connections that sends begin, lock, insert and commit one after the other.
 */
export async function filingRatio(addresses: Addresses): Promise<Figure> {
  const council = await openCouncil(addresses)
  const pool = new pg.Pool({ connectionString: council.databaseUrl, max: connections })
  pool.on('error', () => {})
  const load = fork(fileURLToPath(new URL('./filing/load.ts', import.meta.url)))
  await once(load, 'message')
  try {
    const server = await startServerProcess(council, addresses)
    const perSecond = { server: [] as number[], bare: [] as number[] }
    for (let round = 0; round <= rounds; round += 1) {
      const bare = await fileBare(pool, await openCall(council), round)
      const filed = await fileThroughServer(council, load, server.url, await openCall(council), round)
      // The first round warms both ways up.
      if (round === 0) continue
      perSecond.bare.push(bare)
      perSecond.server.push(filed)
    }
    await server.stop()
    const ratio = median(perSecond.server.map((rate, index) => rate / (perSecond.bare[index] ?? rate)))
    return atLeast('filing-ratio', median(perSecond.server), 'filings/s', ratio, 0.5)
  } finally {
    load.kill()
    await pool.end()
    await council.close()
  }
}

/** A call for each way and round: one takes no more than 2,000 dossiers. */
async function openCall(council: Council): Promise<string> {
  const programme = await draft(council)
  await publish(council, programme)
  return programme
}

/** Numbers of associations that no other round and no other way uses. */
function numbers(round: number, way: 0 | 1): number[] {
  const first = (round * 2 + way) * filingsPerRound
  return Array.from({ length: filingsPerRound }, (_, n) => first + n)
}

async function fileBare(pool: pg.Pool, programme: string, round: number): Promise<number> {
  const filings = numbers(round, 0)
    .map((n) => firstFiling(programme, n))
    .values()
  const start = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = await pool.connect()
      for (const filing of filings) await fileOne(client, filing)
      client.release()
    }),
  )
  return (filingsPerRound / (performance.now() - start)) * 1_000
}

/** As any pg client would: each statement awaited, its values beside it. */
async function fileOne(client: pg.PoolClient, filing: Filing): Promise<void> {
  const [lock, insert] = filingStatements(filing)
  await client.query('begin')
  await client.query(lock.text, lock.values)
  const { rowCount } = await client.query(insert.text, insert.values)
  await client.query('commit')
  if (rowCount !== 1) throw new Error('a bare filing was not taken')
}

async function fileThroughServer(
  council: Council,
  load: ChildProcess,
  url: string,
  programme: string,
  round: number,
): Promise<number> {
  const ns = numbers(round, 1)
  const signedIn = await council.manyCredentials(ns.map(representative))
  const shots: Shot[] = await Promise.all(
    ns.map(async (n, index) => ({
      headers: signedIn[index] ?? {},
      body: await bodyOf(council, programme, n),
    })),
  )
  load.send({ url: `${url}/trpc/dossier.file`, shots, connections })
  const [{ ms }] = (await once(load, 'message')) as [{ ms: number }]
  return (filingsPerRound / ms) * 1_000
}

/** A draft is there and its author signed in before the clock runs: what is measured is the filing. */
async function bodyOf(council: Council, programme: string, n: number): Promise<string> {
  const by = representative(n)
  const id = newId()
  await saveDossierDraft(council.db, {
    id,
    programmeId: programme,
    association: by.association,
    body: filedBody,
  })
  return JSON.stringify({ programme, requestId: newId(), draft: id })
}
