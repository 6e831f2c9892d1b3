import path from 'node:path'
import { keepRunning } from '@mithaq/local/keep-running'
import type { OperatorError } from '@mithaq/local/operator-error'
import type { Stack } from '@mithaq/local/stack'
import type { Running } from '../running.ts'
import { council } from './council.ts'
import { startNodeProcess } from './node-process.ts'

export interface Processes {
  url: string
  /** Rejects with the reason when one of them fell too often to be started again. */
  failed: Promise<never>
  stop: () => Promise<void>
}

/**
 * Worker and server, each a process of its own; one that ends by itself is started again, once what it stands on is
 * there. What they print is for whoever looks for a fault: it goes to a file each, beside the data.
 */
export async function startProcesses(given: {
  dir: string
  port: number
  database: string
  taskQueue: string
  archives: string
  ledger: Running['ledger']
  stack: Stack
  desk: string
  site: string
  secret: string
  log: (line: string) => void
  stopping: AbortSignal
}): Promise<Processes> {
  const { dir, stack, log, stopping } = given
  const env = {
    ...process.env,
    MITHAQ_DATABASE_URL: given.database,
    MITHAQ_TEMPORAL_ADDRESS: stack.temporal.address,
    MITHAQ_NAMESPACE: stack.namespace,
    MITHAQ_TASK_QUEUE: given.taskQueue,
    MITHAQ_SMTP_URL: stack.mail.url,
    MITHAQ_MAIL_FROM: 'council@sefrou.example',
    MITHAQ_SITE: given.site,
    MITHAQ_PORT: String(given.port),
    MITHAQ_COUNCIL: council,
    MITHAQ_SECRET: given.secret,
    MITHAQ_LEDGER_KEY: given.ledger.keys,
    MITHAQ_LEDGER_CHECKPOINT: given.ledger.checkpoint,
    MITHAQ_LEDGER_ORIGIN: `${new URL(given.site).host}/ledger`,
    MITHAQ_ARCHIVES: given.archives,
    MITHAQ_FILES: path.join(dir, 'files'),
    MITHAQ_DESK: given.desk,
    MITHAQ_LOG: process.env['MITHAQ_LOG'] ?? 'warn',
  }
  const { promise: failed, reject } = Promise.withResolvers<never>()
  // Nobody may be waiting for it yet.
  failed.catch(() => undefined)
  const keep = (name: string, module: string) => {
    const logFile = path.join(dir, `${name}.log`)
    return keepRunning({
      what: `The ${name}`,
      start: async () => {
        await stack.settled()
        return startNodeProcess({ name, module, env, logFile })
      },
      logFile,
      log,
      stopping,
      onGivenUp: (error: OperatorError) => reject(error),
    })
  }
  // Resolved by their whole names: the check for unused dependencies then sees that both are used.
  const worker = await keep('worker', import.meta.resolve('@mithaq/worker/main'))
  try {
    const server = await keep('server', import.meta.resolve('@mithaq/server/main'))
    return {
      url: `http://127.0.0.1:${given.port}`,
      failed,
      stop: async () => {
        await server.stop()
        await worker.stop()
      },
    }
  } catch (error) {
    await worker.stop()
    throw error
  }
}
