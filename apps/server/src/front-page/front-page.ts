import { letterheadOf } from '@mithaq/db/programme/letterhead-reads'
import { publicPage } from '@mithaq/db/programme/public-page'
import { draftedProgrammes, publishedProgrammes } from '@mithaq/db/programme/list'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '../context.ts'
import { inTime } from '../outage.ts'
import { homePage } from './home-page.ts'
import { notFoundPage } from './not-found-page.ts'
import { programmePage } from './programme-page.ts'
import { languageOf, sendPage } from './send-page.ts'
import { stylesheet, stylesheetPath } from './stylesheet.ts'

const programmeId = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/

/** The public window: plain pages, no account, no script. Arabic, or French with `?lang=fr`. */
export function frontPage({ db, calendar }: Pick<Services, 'db' | 'calendar'>) {
  return async (server: FastifyInstance): Promise<void> => {
    const nothingHere = async (request: FastifyRequest, reply: FastifyReply) => {
      // An address that is none has its answer also while the record is away.
      const letterhead = await inTime('reading', letterheadOf(db)).catch(() => null)
      return sendPage(reply.code(404), notFoundPage(languageOf(request), letterhead))
    }
    server.get(stylesheetPath, (_request, reply) =>
      reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .type('text/css; charset=utf-8')
        .send(stylesheet),
    )
    server.get('/', async (request, reply) => {
      const after = (request.query as { after?: unknown }).after
      const isId = typeof after === 'string' && programmeId.test(after)
      const [list, drafts, letterhead] = await inTime(
        'reading',
        Promise.all([
          publishedProgrammes(db, isId ? after : null),
          isId ? [] : draftedProgrammes(db),
          letterheadOf(db),
        ]),
      )
      return sendPage(
        reply,
        homePage({ ...list, drafts, letterhead }, { language: languageOf(request), calendar }),
      )
    })
    server.get('/programmes/:id', async (request, reply) => {
      const { id } = request.params as { id: string }
      const shown = programmeId.test(id) ? await inTime('reading', publicPage(db, id)) : undefined
      const language = languageOf(request)
      if (!shown) return nothingHere(request, reply)
      return sendPage(reply, programmePage(shown, { language, calendar }))
    })
    server.setNotFoundHandler(nothingHere)
  }
}
