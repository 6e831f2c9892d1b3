import { fileURLToPath } from 'node:url'
import { Client, Connection, type WorkflowHandle } from '@temporalio/client'
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Worker } from '@temporalio/worker'
import type { Addresses } from '@mithaq/testing/environment'
import type { bareWorkflow } from './workflow.ts'

export interface BareEngine {
  handle: WorkflowHandle<typeof bareWorkflow>
  close: () => Promise<void>
}

/** A worker with the bare workflow, on the same server as everything else in the run. */
export async function openBareEngine({ temporal, namespace }: Addresses): Promise<BareEngine> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('./workflow.ts', import.meta.url)),
    logger: new DefaultLogger('ERROR'),
  })
  const connection = await NativeConnection.connect({ address: temporal })
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: 'bare',
    workflowBundle: { code },
    activities: { echo: (n: number) => Promise.resolve(n) },
  })
  const done = worker.run()
  const own = await Connection.connect({ address: temporal })
  const client = new Client({ connection: own, namespace })
  const handle = await client.workflow.start<typeof bareWorkflow>('bareWorkflow', {
    workflowId: 'bare',
    taskQueue: 'bare',
    args: [],
  })
  return {
    handle,
    close: async () => {
      await handle.signal('finish')
      worker.shutdown()
      await done
      await own.close()
      await connection.close()
    },
  }
}
