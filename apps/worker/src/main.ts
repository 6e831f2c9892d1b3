import { openDatabase } from '@mithaq/db/database'
import { workflowBundle } from '@mithaq/workflows/bundle'
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker'
import pino from 'pino'
import { createWorker } from './worker.ts'

/** The worker as a process of its own; configured by the environment that `mithaq start` gives it. */
const log = pino({ name: 'worker', level: process.env['MITHAQ_LOG'] ?? 'info' })
const logger = new DefaultLogger('WARN', ({ level, message }) => log.warn({ level }, message))
Runtime.install({ logger, shutdownSignals: ['SIGINT', 'SIGTERM'] })

const db = openDatabase({
  url: required('MITHAQ_DATABASE_URL'),
  onIdleError: (error) => log.warn({ err: error }, 'a database connection broke'),
})
const connection = await NativeConnection.connect({ address: required('MITHAQ_TEMPORAL_ADDRESS') })
const worker = await createWorker({
  connection,
  db,
  namespace: required('MITHAQ_NAMESPACE'),
  taskQueue: required('MITHAQ_TASK_QUEUE'),
  bundle: await workflowBundle(logger),
})
const running = worker.run()
process.send?.('ready')
log.info('worker started')
await running
await connection.close()
await db.destroy()

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}
