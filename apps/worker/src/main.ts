import { openDatabase } from '@mithaq/db/database'
import { OperatorError } from '@mithaq/local/operator-error'
import { ensureSchedules } from '@mithaq/workflows/archive/schedules'
import { engineLine } from '@mithaq/workflows/engine/line'
import { openMailer } from '@mithaq/workflows/notification/mailer'
import { replayBundle, workflowBundle } from '@mithaq/workflows/bundle'
import { Client, Connection } from '@temporalio/client'
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker'
import pino from 'pino'
import { checkAndKeep } from './ledger/check-own-ledger.ts'
import { startLedger } from './ledger/start-ledger.ts'
import { startDispatch } from './outbox/dispatch.ts'
import { watchAlarms } from './record/watch-alarms.ts'
import { playApart } from './rehearsal/play-apart.ts'
import { createWorker } from './worker.ts'

/** The worker as a process of its own; configured by the environment that `mithaq start` gives it. */
const log = pino({ name: 'worker', level: process.env['MITHAQ_LOG'] ?? 'info' })
const logger = new DefaultLogger('WARN', ({ level, message }) => log.warn({ level }, message))
Runtime.install({ logger, shutdownSignals: ['SIGTERM'] })
// A terminal's Ctrl-C reaches everybody; whoever started this one stops it, after the server.
process.on('SIGINT', () => {})

const bundle = await workflowBundle().catch(refuse)
const databaseUrl = required('MITHAQ_DATABASE_URL')
const address = required('MITHAQ_TEMPORAL_ADDRESS')
const namespace = required('MITHAQ_NAMESPACE')
const taskQueue = required('MITHAQ_TASK_QUEUE')

const ledgerFiles = {
  keys: required('MITHAQ_LEDGER_KEY'),
  checkpoint: required('MITHAQ_LEDGER_CHECKPOINT'),
}

const db = openDatabase({
  url: databaseUrl,
  onIdleError: ({ message }) => log.warn({ because: message }, 'a database connection broke'),
})
const mailer = openMailer({
  smtp: required('MITHAQ_SMTP_URL'),
  from: required('MITHAQ_MAIL_FROM'),
  site: required('MITHAQ_SITE'),
})
const connection = await NativeConnection.connect({ address })
const worker = await createWorker({
  connection,
  db,
  namespace,
  taskQueue,
  bundle,
  mailer,
  playApart,
  archives: required('MITHAQ_ARCHIVES'),
  replayBundle,
  checkLedger: () => checkAndKeep(db, ledgerFiles),
})
const running = worker.run()

const engine = new Client({
  connection: await Connection.connect({ address, channelArgs: engineLine }),
  namespace,
})
await ensureSchedules(engine, taskQueue)
const dispatch = startDispatch({
  db,
  databaseUrl,
  engine,
  taskQueue,
  onTrouble: (error) => log.warn({ err: error }, 'the outbox waits'),
})
const ledger = await startLedger({
  db,
  files: ledgerFiles,
  origin: required('MITHAQ_LEDGER_ORIGIN'),
  witnesses: process.env['MITHAQ_LEDGER_WITNESSES'] ?? '',
  log,
})
const alarms = watchAlarms({
  db,
  onBegin: (alarm) => log.error({ alarm }, 'the record is not as it should be'),
  onEnd: (kind) => log.warn({ kind }, 'the record is as it should be again'),
})
process.send?.('ready')
// Without its parent nobody would stop it.
process.once('disconnect', () => worker.getState() === 'RUNNING' && worker.shutdown())
// The channel to it alone keeps nobody running.
process.channel?.unref()
await running
await dispatch.stop()
await ledger.stop()
await alarms.stop()
await engine.connection.close()
await connection.close()
mailer.close()
await db.destroy()

/** What a person can mend is said in its sentences; whoever started this process sees it end. */
function refuse(error: unknown): never {
  if (!(error instanceof OperatorError)) throw error
  process.stderr.write(`${error.message}\n${error.wayOut}\n`)
  process.exit(1)
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}
