import { randomBytes } from 'node:crypto'
import { ensureNamespace } from '@mithaq/local/namespace'
import { createWorker } from '@mithaq/worker/worker'
import { replayBundle } from '@mithaq/workflows/bundle'
import { NativeConnection } from '@temporalio/worker'
import type { Council } from './council.ts'
import type { Addresses } from './environment.ts'
import { startServerProcess, type ServerProcess } from './server-process.ts'

/** A council's record and archives beside an engine that has never seen its programmes. */
export interface LostEngine {
  server: ServerProcess
  /** Whoever read something forgets it. */
  restart: () => Promise<void>
  stop: () => Promise<void>
}

/** A namespace of its own, a server process and a worker there; the council's own go on beside them. */
export async function loseEngine(council: Council, straight: Addresses): Promise<LostEngine> {
  const namespace = `lost-${randomBytes(4).toString('hex')}`
  await ensureNamespace(council.connection, namespace)
  const addresses = { ...straight, namespace }
  const connection = await NativeConnection.connect({ address: addresses.temporal })
  const { db, taskQueue, archives } = council
  const worker = await createWorker({
    connection,
    namespace,
    taskQueue,
    db,
    archives,
    bundle: addresses.bundle,
    replayBundle,
  })
  const running = worker.run()
  const lost: LostEngine = {
    server: await startServerProcess(council, addresses),
    restart: async () => {
      await lost.server.stop()
      lost.server = await startServerProcess(council, addresses)
    },
    stop: async () => {
      await lost.server.stop()
      worker.shutdown()
      await running
      await connection.close()
    },
  }
  return lost
}
