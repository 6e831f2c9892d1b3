import { latestCheckpoint, leavesFrom, ledgerKeys, readTile, readTree } from '@mithaq/db/ledger/reads'
import { keysText } from '@mithaq/ledger/note/keys-text'
import { bundleOf } from '@mithaq/ledger/tile/entry-bundle'
import { parsePath } from '@mithaq/ledger/tile/path'
import { TILE_WIDTH } from '@mithaq/ledger/tile/tile'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Services } from '../context.ts'
import { inTime } from '../outage.ts'

/** What a path names never changes, except the checkpoint and the keys, which are followed by later ones. */
const forEver = 'public, max-age=31536000, immutable'
const forNow = 'no-cache'

/** The ledger as static paths (C2SP tlog-tiles), for any tool that reads such logs; no account, no personal data. */
export function serveLedger({ db }: Pick<Services, 'db'>) {
  return async (server: FastifyInstance): Promise<void> => {
    server.get('/ledger/checkpoint', async (_request, reply) => {
      const latest = await inTime('reading', latestCheckpoint(db))
      return latest ? text(reply, latest.note) : nothing(reply)
    })
    server.get('/ledger/vkey', async (_request, reply) => {
      const vkey = (await inTime('reading', ledgerKeys(db))).at(-1)?.vkey
      return vkey === undefined ? nothing(reply) : text(reply, `${vkey}\n`)
    })
    // The first key, then the note by which each handed over to the next, parted by empty lines and a rule.
    server.get('/ledger/keys', async (_request, reply) => {
      const keys = await inTime('reading', ledgerKeys(db))
      return keys.length === 0 ? nothing(reply) : text(reply, keysText(keys))
    })
    server.get('/ledger/tile/*', async (request, reply) => {
      const named = parsePath(`tile/${(request.params as { '*': string })['*']}`)
      const bytes =
        named && (await inTime('reading', named.kind === 'tile' ? readTile(db, named) : bundle(db, named)))
      if (!bytes) return nothing(reply)
      if (bytes === 'short')
        return reply.code(500).header('cache-control', 'no-store').send('an entry is missing\n')
      return reply.header('cache-control', forEver).type('application/octet-stream').send(bytes)
    })
  }
}

async function bundle(
  db: Services['db'],
  { index, width }: { index: number; width: number },
): Promise<Buffer | 'short' | undefined> {
  const first = index * TILE_WIDTH
  const tree = await readTree(db)
  if (!tree || first + width > tree.size) return undefined
  const leaves = await leavesFrom(db, first, width)
  // Somebody took a leaf away: what is left must not be kept for ever as what the path names.
  if (leaves.length < width) return 'short'
  return bundleOf(leaves.map((leaf) => Buffer.from(leaf)))
}

function text(reply: FastifyReply, body: string): FastifyReply {
  return reply.header('cache-control', forNow).type('text/plain; charset=utf-8').send(body)
}

function nothing(reply: FastifyReply): FastifyReply {
  return reply.code(404).header('cache-control', forNow).type('text/plain; charset=utf-8').send('not found\n')
}
