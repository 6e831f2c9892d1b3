import { openDatabase } from '@mithaq/db/database'
import { isLegalClockReal } from '@mithaq/db/programme/call-lock'
import { moroccanCalendar } from '@mithaq/domain/calendar/morocco'
import { zoneDataProblems } from '@mithaq/domain/clock/zone-vector'
import { Client, Connection } from '@temporalio/client'
import pino from 'pino'
import { buildServer } from './server.ts'

/** The server as a process of its own; configured by the environment that `mithaq start` gives it. */
const log = pino({ name: 'server', level: process.env['MITHAQ_LOG'] ?? 'info' })
const problems = zoneDataProblems()
if (problems.length > 0) throw new Error(`the time zones of this Node are wrong: ${problems[0]}`)

const db = openDatabase({
  url: required('MITHAQ_DATABASE_URL'),
  connections: 20,
  onIdleError: (error) => log.warn({ err: error }, 'a database connection broke'),
})
if (!(await isLegalClockReal(db))) throw new Error('legal_now() of this database is not clock_timestamp()')

const connection = await Connection.connect({ address: required('MITHAQ_TEMPORAL_ADDRESS') })
const pace = process.env['MITHAQ_REQUESTS_PER_MINUTE']
const server = await buildServer(
  {
    db,
    engine: new Client({ connection, namespace: required('MITHAQ_NAMESPACE') }),
    taskQueue: required('MITHAQ_TASK_QUEUE'),
    calendar: moroccanCalendar,
    secret: Buffer.from(required('MITHAQ_SECRET'), 'hex'),
    files: required('MITHAQ_FILES'),
  },
  { log, desk: required('MITHAQ_DESK'), ...(pace ? { requestsPerMinute: Number(pace) } : {}) },
)
await server.listen({ host: '127.0.0.1', port: Number(required('MITHAQ_PORT')) })
process.send?.('ready')
// Without its parent nobody would stop it.
process.once('disconnect', () => void stop())
process.once('SIGTERM', () => void stop())
process.on('SIGINT', () => {})

async function stop(): Promise<void> {
  await server.close()
  await connection.close()
  await db.destroy()
  process.exit(0)
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}
