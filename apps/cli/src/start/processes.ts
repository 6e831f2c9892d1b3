import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { OperatorError } from '@mithaq/local/operator-error'
import type { Stack } from '@mithaq/local/stack'
import { council } from './council.ts'

export interface Processes {
  url: string
  stop: () => Promise<void>
}

/** Worker and server, each a process of its own; one that ends by itself is started again. */
export async function startProcesses(given: {
  dir: string
  port: number
  database: string
  stack: Stack
  desk: string
  site: string
  secret: string
}): Promise<Processes> {
  const env = {
    ...process.env,
    MITHAQ_DATABASE_URL: given.database,
    MITHAQ_TEMPORAL_ADDRESS: given.stack.temporal.address,
    MITHAQ_NAMESPACE: given.stack.namespace,
    MITHAQ_TASK_QUEUE: 'mithaq',
    MITHAQ_SMTP_URL: given.stack.mail.url,
    MITHAQ_MAIL_FROM: 'council@sefrou.example',
    MITHAQ_SITE: given.site,
    MITHAQ_PORT: String(given.port),
    MITHAQ_COUNCIL: council,
    MITHAQ_SECRET: given.secret,
    MITHAQ_LEDGER_KEY: path.join(given.dir, 'ledger', 'key'),
    MITHAQ_LEDGER_CHECKPOINT: path.join(given.dir, 'ledger', 'checkpoint'),
    MITHAQ_LEDGER_ORIGIN: `${new URL(given.site).host}/ledger`,
    MITHAQ_FILES: path.join(given.dir, 'files'),
    MITHAQ_DESK: given.desk,
    MITHAQ_LOG: process.env['MITHAQ_LOG'] ?? 'warn',
  }
  // Resolved by their whole names: the check for unused dependencies then sees that both are used.
  const worker = await supervise('worker', import.meta.resolve('@mithaq/worker/main'), env)
  const server = await supervise('server', import.meta.resolve('@mithaq/server/main'), env)
  return {
    url: `http://127.0.0.1:${given.port}`,
    stop: async () => {
      await server.stop()
      await worker.stop()
    },
  }
}

async function supervise(name: string, module: string, env: NodeJS.ProcessEnv) {
  let isStopping = false
  let child = await ready(name, module, env)
  const watch = () => {
    child.once('exit', (code) => {
      if (isStopping) return
      process.stderr.write(`The ${name} ended (${code ?? 'killed'}); starting it again.\n`)
      setTimeout(() => void again(), 1_000).unref()
    })
  }
  const again = async () => {
    if (isStopping) return
    try {
      child = await ready(name, module, env)
      watch()
    } catch {
      setTimeout(() => void again(), 5_000).unref()
    }
  }
  watch()
  return {
    stop: async () => {
      isStopping = true
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await Promise.race([once(child, 'exit'), killLater(child)])
    },
  }
}

async function ready(name: string, module: string, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = fork(fileURLToPath(module), { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const heard: unknown[] = await Promise.race([once(child, 'message'), once(child, 'exit')])
  if (heard[0] === 'ready') return child
  throw new OperatorError(`The ${name} did not start.`, 'What it printed above says why.')
}

async function killLater(child: ChildProcess): Promise<void> {
  await sleep(10_000, undefined, { ref: false })
  child.kill('SIGKILL')
}
