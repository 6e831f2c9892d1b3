import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ledgerKeys } from '@mithaq/db/ledger/reads'
import { keysText } from '@mithaq/ledger/note/keys-text'
import type { FastifyInstance } from 'fastify'
import type { Services } from '../context.ts'
import { inTime } from '../outage.ts'

const place = /(<script id="keys" type="application\/json">)[^<]*(<\/script>)/
// What may run is said in the file itself, for whoever opens it from disk.
const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/

/**
 * `/ledger/verify.html`: one file that verifies documents, also from disk and without a network. The keys of this
 * ledger are written into it; whoever trusts this site less gives it a key that came another way.
 */
export function verifyPage({ db }: Pick<Services, 'db'>, desk: string | undefined) {
  return async (server: FastifyInstance): Promise<void> => {
    let built: string | undefined
    server.get('/ledger/verify.html', async (_request, reply) => {
      if (!desk) return reply.callNotFound()
      built ??= await readFile(path.join(desk, 'verify.html'), 'utf8')
      const keys = keysText(await inTime('reading', ledgerKeys(db)))
      // A key is no text of a person's, and holds nothing that ends a script.
      const page = built.replace(place, (_whole, begin: string, end: string) => {
        return `${begin}${JSON.stringify(keys).replaceAll('<', '\\u003c')}${end}`
      })
      return reply
        .header('cache-control', 'no-cache')
        .header(
          'content-security-policy',
          `${policy.exec(built)?.[1] ?? "default-src 'none'"}; frame-ancestors 'none'`,
        )
        .type('text/html; charset=utf-8')
        .send(page)
    })
  }
}
