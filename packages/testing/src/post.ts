import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startMailCatcher } from '@mithaq/local/mail-catcher'
import { startDispatch } from '@mithaq/worker/outbox/dispatch'
import { createWorker } from '@mithaq/worker/worker'
import { openMailer } from '@mithaq/workflows/notification/mailer'
import { NativeConnection } from '@temporalio/worker'
import type { Council } from './council.ts'
import type { Addresses } from './environment.ts'

export type Mail = ReturnType<Awaited<ReturnType<typeof startMailCatcher>>['received']>[number]

/** A council's letters on their whole way: outbox, engine, mail catcher. Its own worker stands still meanwhile. */
export interface Post {
  received: () => readonly Mail[]
  /** The n-th letter to an address, once it has come, and what its link carries. */
  letterTo: (address: string, n?: number) => Promise<Mail & { token: string; link: string }>
  close: () => Promise<void>
}

export async function openPost(council: Council, addresses: Addresses, site: string): Promise<Post> {
  await council.stopWorker()
  const folder = await mkdtemp(path.join(tmpdir(), 'mithaq-letters-'))
  const mails = await startMailCatcher({ folder })
  const mailer = openMailer({ smtp: mails.url, from: 'council@sefrou.example', site })
  const connection = await NativeConnection.connect({ address: addresses.temporal })
  const { namespace, bundle } = addresses
  const { db, databaseUrl, engine, taskQueue, archives } = council
  const worker = await createWorker({ connection, db, namespace, taskQueue, bundle, mailer, archives })
  const working = worker.run()
  const dispatch = startDispatch({ db, databaseUrl, engine, taskQueue, pollMs: 500 })
  return {
    received: mails.received,
    letterTo: async (address, n = 0) => {
      const until = Date.now() + 20_000
      for (;;) {
        const mail = mails.received().filter(({ to }) => to[0] === address)[n]
        if (mail) {
          const [link = '', secret = ''] = /http\S+#token=(\S+)/.exec(mail.text) ?? []
          return { ...mail, link, token: decodeURIComponent(secret) }
        }
        if (Date.now() > until) throw new Error(`no letter ${n} came to ${address}`)
        await sleep(50)
      }
    },
    close: async () => {
      await dispatch.stop()
      worker.shutdown()
      await working
      await connection.close()
      mailer.close()
      await mails.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
