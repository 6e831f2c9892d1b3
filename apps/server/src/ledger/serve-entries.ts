import type { Database } from '@mithaq/db/database'
import { proveEvent } from '@mithaq/db/ledger/prove'
import { leafAt } from '@mithaq/db/ledger/reads'
import { programmeAt } from '@mithaq/db/programme/reads'
import { toldEntry } from '@mithaq/documents/entry/told-entry'
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

/** Of published programmes alone: a draft and an entry that nobody wrote must not be told apart. */
async function shownEntry(db: Database, index: number): Promise<ShownEntry | undefined> {
  const found = await leafAt(db, index)
  const told = found && toldEntry(found.leaf)
  if (!found || !told) return undefined
  const [noun, id = ''] = told.stream.split('/')
  const programme = noun === 'programme' ? id : told.data['programme']
  const of = typeof programme === 'string' ? await programmeAt(db, programme) : undefined
  if (!of?.state.call.publishedAt) return undefined
  const proved = await proveEvent(db, found.stream, found.version)
  return {
    index,
    told,
    leaf: found.leaf,
    programme: of.state.id,
    definition: of.definition,
    proof: proved?.proof,
    isIntakeOpen: noun === 'dossier' && of.state.call.closedAt === null,
  }
}
