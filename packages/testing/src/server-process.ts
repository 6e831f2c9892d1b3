import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { realClock } from '@mithaq/db/programme/call-lock'
import { freePort } from '@mithaq/local/free-port'
import { sql } from 'kysely'
import type { Council } from './council.ts'
import type { Addresses } from './environment.ts'

export interface ServerProcess {
  url: string
  pid: number
  stop: () => Promise<void>
}

/** The server as an installation runs it, over a council's database: its processes, its checks, the real clock. */
export async function startServerProcess(council: Council, addresses: Addresses): Promise<ServerProcess> {
  await sql.raw(realClock).execute(council.owner)
  const port = await freePort()
  const env = {
    ...process.env,
    MITHAQ_DATABASE_URL: council.databaseUrl,
    MITHAQ_TEMPORAL_ADDRESS: addresses.temporal,
    MITHAQ_NAMESPACE: addresses.namespace,
    MITHAQ_TASK_QUEUE: council.taskQueue,
    MITHAQ_PORT: String(port),
    MITHAQ_COUNCIL: council.services.council,
    MITHAQ_SITE: council.services.site,
    MITHAQ_SECRET: council.services.secret,
    MITHAQ_FILES: council.services.files,
    MITHAQ_ARCHIVES: council.archives,
    MITHAQ_LOG: 'warn',
    MITHAQ_REQUESTS_PER_MINUTE: '10000000',
  }
  const main = createRequire(import.meta.url).resolve('@mithaq/server/main')
  const child = fork(main, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const [heard] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as unknown[]
  if (heard !== 'ready') throw new Error('the server did not start')
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}
