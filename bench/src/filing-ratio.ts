import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { saveDossierDraft } from '@mithaq/db/dossier/drafts'
import { filingStatement, type Filing } from '@mithaq/db/dossier/filing'
import { callLockKey } from '@mithaq/db/programme/call-lock'
import { draft, publish } from '@mithaq/testing/call-steps'
import { representative } from '@mithaq/testing/cast'
import { newId, openCouncil, type Council } from '@mithaq/testing/council'
import type { Addresses } from '@mithaq/testing/environment'
import { filedBody, firstFiling } from '@mithaq/testing/filing-steps'
import { sql } from 'kysely'
import pg from 'pg'
import { atLeast, median, type Figure } from './figure.ts'
import type { Shot } from './filing/load.ts'

const rounds = 5
const filingsPerRound = 600
const connections = 20

/** Filings a second through the server, over the same statements from a bare pg pool of as many connections. */
export async function filingRatio(addresses: Addresses): Promise<Figure> {
  const council = await openCouncil(addresses)
  const pool = new pg.Pool({ connectionString: council.databaseUrl, max: connections })
  pool.on('error', () => {})
  const load = fork(fileURLToPath(new URL('./filing/load.ts', import.meta.url)))
  await once(load, 'message')
  try {
    const programme = await draft(council)
    await publish(council, programme)
    const perSecond = { server: [] as number[], bare: [] as number[] }
    for (let round = 0; round <= rounds; round += 1) {
      const bare = await fileBare(council, pool, programme, round)
      const server = await fileThroughServer(council, load, programme, round)
      // The first round warms both ways up.
      if (round === 0) continue
      perSecond.bare.push(bare)
      perSecond.server.push(server)
    }
    const ratio = median(perSecond.server.map((rate, index) => rate / (perSecond.bare[index] ?? rate)))
    return atLeast('filing-ratio', median(perSecond.server), 'filings/s', ratio, 0.5)
  } finally {
    load.kill()
    await pool.end()
    await council.close()
  }
}

/** Numbers of associations that no other round and no other way uses. */
function numbers(round: number, way: 0 | 1): number[] {
  const first = (round * 2 + way) * filingsPerRound
  return Array.from({ length: filingsPerRound }, (_, n) => first + n)
}

async function fileBare(council: Council, pool: pg.Pool, programme: string, round: number): Promise<number> {
  const lock = sql`select pg_advisory_xact_lock_shared(${callLockKey(programme)})`.compile(council.db)
  const filings = numbers(round, 0)
    .map((n) => firstFiling(programme, n))
    .values()
  const start = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = await pool.connect()
      for (const filing of filings) await fileOne(client, lock, filing)
      client.release()
    }),
  )
  return (filingsPerRound / (performance.now() - start)) * 1_000
}

async function fileOne(
  client: pg.PoolClient,
  lock: { sql: string; parameters: readonly unknown[] },
  filing: Filing,
): Promise<void> {
  const insert = filingStatement(filing)
  await client.query('begin')
  await client.query(lock.sql, [...lock.parameters])
  const { rowCount } = await client.query(insert.sql, [...insert.parameters])
  await client.query('commit')
  if (rowCount !== 1) throw new Error('a bare filing was not taken')
}

async function fileThroughServer(
  council: Council,
  load: ChildProcess,
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
  load.send({ url: `${council.url}/trpc/dossier.file`, shots, connections })
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
