import type { Database } from '@mithaq/db/database'
import { proveEvent } from '@mithaq/db/ledger/prove'
import { leafAt } from '@mithaq/db/ledger/reads'
import { letterheadOf } from '@mithaq/db/programme/letterhead-reads'
import { programmeAt } from '@mithaq/db/programme/reads'
import { sealedEntry, toldEntry } from '@mithaq/documents/entry/told-entry'
import type { FastifyInstance } from 'fastify'
import type { Services } from '../context.ts'
import { languageOf, sendPage } from '../front-page/send-page.ts'
import { inTime } from '../outage.ts'
import { entryPage, type ShownEntry } from './entry-page.ts'

/** `/receipts/<n>`: what the ledger says of its entry n, to whoever holds a paper that names it. */
export function serveEntries({ db }: Pick<Services, 'db'>) {
  return async (server: FastifyInstance): Promise<void> => {
    server.get('/receipts/:index', async (request, reply) => {
      const { index } = request.params as { index: string }
      const isIndex = /^(?:0|[1-9]\d{0,14})$/.test(index)
      const shown = isIndex ? await inTime('reading', shownEntry(db, Number(index))) : undefined
      if (!shown) return reply.callNotFound()
      return sendPage(reply, entryPage(shown, languageOf(request)))
    })
  }
}

/** Of published programmes alone: a draft and an entry that nobody wrote must not be told apart. A sealed one says of none. */
async function shownEntry(db: Database, index: number): Promise<ShownEntry | undefined> {
  const found = await leafAt(db, index)
  const of = found && (sealedEntry(found.leaf) ?? (await toldOf(db, found.leaf)))
  if (!found || !of) return undefined
  const { leaf, stream, version } = found
  const proved = await proveEvent(db, stream, version)
  return { index, leaf, letterhead: await letterheadOf(db), proof: proved?.proof, of }
}

async function toldOf(db: Database, leaf: string) {
  const told = toldEntry({ leaf })
  if (!told) return undefined
  const [noun, id = ''] = told.stream.split('/')
  const programme = noun === 'programme' ? id : told.data['programme']
  const found = typeof programme === 'string' ? await programmeAt(db, programme) : undefined
  const { publishedAt, closedAt } = found?.state.call ?? { publishedAt: null, closedAt: null }
  // A filing whose leaf is of before leaves were sealed: while its intake is open, this page does not tell it.
  if (!found || !publishedAt || (noun === 'dossier' && closedAt === null)) return undefined
  return { told, programme: found.state.id, title: found.definition.title }
}
