import { findEngine, startEngine } from '@mithaq/local/engine'
import { ensureNamespace } from '@mithaq/local/namespace'
import { Client, Connection } from '@temporalio/client'
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker'
import type { TinyActivities } from './tiny-workflows.ts'
import { engineWithSkipping } from './virtual-clock.ts'

export const namespace = 'default'
export const taskQueue = 'tiny'

/** An engine in memory with one worker for the tiny workflows: for the tests of the tools themselves. */
export async function startTinyEngine(bundle: { code: string }, activities: TinyActivities) {
  Runtime.install({ logger: new DefaultLogger('ERROR') })
  const engine = await findEngine({ progress: () => {} })
  const server = await startEngine(engine, { dynamicConfig: engineWithSkipping })
  const connection = await Connection.connect({ address: server.address })
  await ensureNamespace(connection, namespace)
  const native = await NativeConnection.connect({ address: server.address })
  const worker = await Worker.create({
    connection: native,
    namespace,
    taskQueue,
    workflowBundle: bundle,
    activities,
    shutdownForceTime: '1 second',
    sinks: { replay: { commanded: { fn: () => {} } } },
  })
  const running = worker.run()
  return {
    connection,
    client: new Client({ connection, namespace }),
    stop: async () => {
      worker.shutdown()
      await running.catch(() => {})
      await native.close()
      await connection.close()
      await server.stop()
    },
  }
}
