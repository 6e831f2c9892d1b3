import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDatabase, type Database, type OpenDatabase } from '@mithaq/db/database'
import { legalNow } from '@mithaq/db/programme/call-lock'
import { moroccanCalendar } from '@mithaq/domain/calendar/morocco'
import { msOf, type Instant } from '@mithaq/domain/clock/instant'
import { buildServer, type ServerOptions } from '@mithaq/server/server'
import type { Services } from '@mithaq/server/context'
import { checkAndKeep } from '@mithaq/worker/ledger/check-own-ledger'
import { startSequencer } from '@mithaq/worker/ledger/sequencer'
import { playApart } from '@mithaq/worker/rehearsal/play-apart'
import { createWorker, type WorkerOptions } from '@mithaq/worker/worker'
import type { ArchiveWays } from '@mithaq/workflows/archive/archive-run'
import { diskStorage } from '@mithaq/workflows/archive/storage'
import { replayBundle } from '@mithaq/workflows/bundle'
import { engineLine } from '@mithaq/workflows/engine/line'
import { Client, Connection } from '@temporalio/client'
import { DefaultLogger, NativeConnection, Runtime, type Worker } from '@temporalio/worker'
import { sql } from 'kysely'
import { signIn, officeId, type Credentials, type Signing } from './accounts.ts'
import { apiClient, type Api } from './api.ts'
import { cloneDatabase, type Addresses } from './environment.ts'
import { ledgerFilesIn, ledgerOf } from './ledger-steps.ts'

/** A council with a database, a worker and a server of its own, on the real engine. */
export interface Council {
  /** As the application's role sees it. */
  db: OpenDatabase
  /** As the owner: what no running part of Mithaq may use. */
  owner: Database
  databaseUrl: string
  engine: Client
  connection: Connection
  taskQueue: string
  url: string
  /** Folder in which the histories of runs are kept. */
  archives: string
  /** What the server was built over. */
  services: Services
  /** The API as one person uses it, over HTTP. */
  as: (person: Signing) => Promise<Api>
  /** Real sessions; whoever signs in for the first time is granted their office before. */
  credentials: (person: Signing) => Promise<Credentials>
  manyCredentials: (people: readonly Signing[]) => Promise<Credentials[]>
  anyone: Api
  now: () => Promise<Instant>
  /** Moves the legal clock to an instant; programmes' own clocks are moved by `fastForward`. */
  setLegalClock: (to: Instant) => Promise<void>
  /** The same, but there it stands until it is set again: while a programme's clock is on its way. */
  holdLegalClock: (to: Instant) => Promise<void>
  stopWorker: () => Promise<void>
  startWorker: () => Promise<void>
  close: () => Promise<void>
}

// A worker's comings and goings are no news in a test; its warnings are. At Ctrl-C whoever opened the council closes it.
Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] })

/** Other ways, `host:port`, by which server and worker reach PostgreSQL and the engine; the test keeps the straight ones. */
export interface Wires {
  postgres?: string
  temporal?: string
  /** The server's alone: the worker stays on the straight way, or on `temporal`. */
  temporalOfServer?: string
}

/** `withLedger`: events get their leaves by a sequencer of its own, as they do beside a real worker. */
export async function openCouncil(
  straight: Addresses,
  wires: Wires = {},
  { withLedger = false, ...options }: Pick<ServerOptions, 'desk'> & { withLedger?: boolean } = {},
): Promise<Council> {
  const name = `council_${randomBytes(6).toString('hex')}`
  const urls = await cloneDatabase(straight.postgres, name)
  const db = openDatabase({ url: urls.app })
  const owner = openDatabase({ url: urls.owner, connections: 2, isPatient: true })
  const addresses = { ...straight, temporal: wires.temporal ?? straight.temporal }
  const databaseUrl = wires.postgres ? at(wires.postgres, urls.app) : urls.app
  const wired = wires.postgres ? openDatabase({ url: databaseUrl }) : db
  const connection = await Connection.connect({
    address: wires.temporalOfServer ?? addresses.temporal,
    channelArgs: engineLine,
  })
  const engine = new Client({ connection, namespace: addresses.namespace })
  const files = await mkdtemp(path.join(tmpdir(), 'mithaq-files-'))
  const archives = path.join(files, 'archives')
  const services: Services = {
    db: wired,
    databaseUrl,
    engine,
    taskQueue: name,
    calendar: moroccanCalendar,
    council: 'council',
    site: 'http://127.0.0.1',
    secret: randomBytes(32).toString('hex'),
    files,
    archives: diskStorage(archives),
  }
  // Signing in goes the straight way: it is the fixture's own, and no part of what a wire is cut for.
  const accounts = { ...services, db }
  const manyCredentials = (people: readonly Signing[]) => signIn(accounts, people)
  const credentials = onceEach(manyCredentials)
  const server = await buildServer(services, { ...options, requestsPerMinute: Infinity })
  const url = await server.listen({ host: '127.0.0.1', port: 0 })
  const workers = workerControl(addresses, {
    db: wired,
    taskQueue: name,
    archives,
    checkLedger: () => checkAndKeep(wired, ledgerFilesIn(files)),
  })
  await workers.start()
  const sequencer = withLedger ? startSequencer(ledgerOf(db, { folder: files }).options) : null
  return {
    db,
    owner,
    databaseUrl: urls.app,
    engine,
    connection,
    taskQueue: name,
    url,
    archives,
    services,
    as: async (person) => apiClient(url, await credentials(person)),
    credentials,
    manyCredentials,
    anyone: apiClient(url),
    now: () => legalNow(db),
    setLegalClock: (to) => setLegalClock(owner, to),
    holdLegalClock: async (to) => {
      await sql`update legal_clock set held_at = ${to}`.execute(owner)
    },
    stopWorker: workers.stop,
    startWorker: workers.start,
    close: async () => {
      await server.close()
      await workers.stop()
      await sequencer?.stop()
      await connection.close()
      await Promise.all([...new Set([db, wired, owner])].map((pool) => pool.destroy()))
      await rm(files, { recursive: true, force: true })
    },
  }
}

/** Nobody signs in twice for one office, unless their session was ended since. */
function onceEach(many: (people: readonly Signing[]) => Promise<Credentials[]>) {
  const known = new Map<string, Promise<Credentials>>()
  return (person: Signing): Promise<Credentials> => {
    const key = officeId(person)
    const found =
      known.get(key) ??
      many([person]).then(([one]) => {
        if (!one) throw new Error('nobody was signed in')
        return one
      })
    known.set(key, found)
    return found
  }
}

function at(address: string, url: string): string {
  const other = new URL(url)
  other.host = address
  return other.href
}

function workerControl(
  addresses: Addresses,
  own: Pick<WorkerOptions, 'db' | 'taskQueue' | 'archives' | 'checkLedger'>,
) {
  let running: { worker: Worker; done: Promise<void>; connection: NativeConnection } | null = null
  return {
    start: async () => {
      const connection = await NativeConnection.connect({ address: addresses.temporal })
      const worker = await createWorker({
        ...own,
        connection,
        namespace: addresses.namespace,
        bundle: addresses.bundle,
        playApart,
        replayBundle,
      })
      running = { worker, connection, done: worker.run() }
    },
    stop: async () => {
      if (!running) return
      const { worker, done, connection } = running
      running = null
      worker.shutdown()
      await done
      await connection.close()
    },
  }
}

async function setLegalClock(owner: Database, to: Instant): Promise<void> {
  const { rows } = await sql<{ real: Instant }>`select clock_timestamp() as real`.execute(owner)
  const real = rows[0]?.real
  if (!real) throw new Error('no clock')
  const ahead = msOf(to) - msOf(real)
  const moved = `${ahead} milliseconds`
  await sql`update legal_clock set ahead = ${moved}::interval, held_at = null`.execute(owner)
}

/** Where this council's histories are, and where they are kept: what a worker of it archives and compares with. */
export const archiveWays = ({ db, engine, archives }: Council): ArchiveWays => ({
  db,
  engine,
  storage: diskStorage(archives),
})

export const newId = (): string => randomUUID()
