import { openDatabase, type Database } from '@mithaq/db/database'
import { isLegalClockReal } from '@mithaq/db/programme/call-lock'
import { moroccanCalendar } from '@mithaq/domain/calendar/morocco'
import { zoneDataProblems } from '@mithaq/domain/clock/zone-vector'
import { diskStorage } from '@mithaq/workflows/archive/storage'
import { engineLine } from '@mithaq/workflows/engine/line'
import { Client, Connection } from '@temporalio/client'
import pino, { type Logger } from 'pino'
import { staleDates } from '../contract/stale-dates.ts'
import { buildServer } from '../server.ts'
import { trustedProxies } from './trusted-proxies.ts'

/** One process of the server: listens on the port that all of them share, and ends with its parent. */
export async function serve(): Promise<void> {
  const log = pino({ name: 'server', level: process.env['MITHAQ_LOG'] ?? 'info' })
  const problems = zoneDataProblems()
  if (problems.length > 0) throw new Error(`the time zones of this Node are wrong: ${problems[0]}`)

  const databaseUrl = required('MITHAQ_DATABASE_URL')
  const db = openDatabase({
    url: databaseUrl,
    connections: 20,
    onIdleError: ({ message }) => log.warn({ because: message }, 'a database connection broke'),
  })
  if (!(await isLegalClockReal(db))) throw new Error('legal_now() of this database is not clock_timestamp()')

  const connection = await Connection.connect({
    address: required('MITHAQ_TEMPORAL_ADDRESS'),
    channelArgs: engineLine,
  })
  const pace = process.env['MITHAQ_REQUESTS_PER_MINUTE']
  // A server of doors alone has none.
  const desk = process.env['MITHAQ_DESK']
  const proxies = trustedProxies(process.env['MITHAQ_TRUSTED_PROXIES'])
  const server = await buildServer(
    {
      db,
      databaseUrl,
      engine: new Client({ connection, namespace: required('MITHAQ_NAMESPACE') }),
      taskQueue: required('MITHAQ_TASK_QUEUE'),
      calendar: moroccanCalendar,
      council: required('MITHAQ_COUNCIL'),
      site: required('MITHAQ_SITE'),
      secret: required('MITHAQ_SECRET'),
      files: required('MITHAQ_FILES'),
      archives: diskStorage(required('MITHAQ_ARCHIVES')),
    },
    {
      log,
      ...(desk ? { desk } : {}),
      ...(pace ? { requestsPerMinute: Number(pace) } : {}),
      ...(proxies ? { trustedProxies: proxies } : {}),
    },
  )
  const stop = async (): Promise<void> => {
    await server.close()
    await connection.close()
    await db.destroy()
    process.exit(0)
  }
  process.once('disconnect', () => void stop())
  process.once('SIGTERM', () => void stop())
  process.on('SIGINT', () => {})
  await server.listen({ host: '127.0.0.1', port: Number(required('MITHAQ_PORT')) })
  process.send?.('ready')
  await warnOfStaleDates(db, log)
}

/** Zone data come with a release of Node, so that they change at a start: whoever watches it learns of it here. */
async function warnOfStaleDates(db: Database, log: Logger): Promise<void> {
  try {
    for (const stale of await staleDates(db))
      log.warn(stale, 'clocks changed: these dates have to be read again')
  } catch (error) {
    log.error({ err: error }, 'nobody has looked whether dates have to be read again')
  }
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}
