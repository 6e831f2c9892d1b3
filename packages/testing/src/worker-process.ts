import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import type { Council } from './council.ts'
import type { Addresses } from './environment.ts'
import { ledgerFilesIn } from './ledger-steps.ts'

/** A worker as a process of its own, so that it can be killed; resolves when it takes work. */
export async function startWorkerProcess(council: Council, addresses: Addresses): Promise<ChildProcess> {
  const child = fork(createRequire(import.meta.url).resolve('@mithaq/worker/main'), {
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      MITHAQ_LOG: 'error',
      MITHAQ_DATABASE_URL: council.databaseUrl,
      MITHAQ_TEMPORAL_ADDRESS: addresses.temporal,
      MITHAQ_NAMESPACE: addresses.namespace,
      MITHAQ_TASK_QUEUE: council.taskQueue,
      // Nobody answers there: a killed worker's mails are tried again, and none of these tests reads one.
      MITHAQ_SMTP_URL: 'smtp://127.0.0.1:9',
      MITHAQ_MAIL_FROM: 'council@sefrou.example',
      MITHAQ_SITE: 'http://127.0.0.1',
      MITHAQ_ARCHIVES: council.archives,
      MITHAQ_LEDGER_KEY: ledgerFilesIn(council.services.files).keys,
      MITHAQ_LEDGER_CHECKPOINT: ledgerFilesIn(council.services.files).checkpoint,
      MITHAQ_LEDGER_ORIGIN: 'ledger.example/sefrou',
    },
  })
  const first = await Promise.race([once(child, 'message'), once(child, 'exit')])
  if (first[0] !== 'ready') throw new Error('the worker process ended before it was ready')
  return child
}

/** Ends it as a power cut would. */
export async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}
