import { id } from '@mithaq/domain/programme/schema'
import { isLanguage } from '@mithaq/i18n/language'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '../context.ts'
import { inTime } from '../outage.ts'
import { Refused } from '../refused.ts'
import { actorOf, whoeverSent } from '../session/whoever.ts'
import type { Asked, Given } from './asked.ts'
import { giveMinutes } from './give-minutes.ts'
import { giveReceipt } from './give-receipt.ts'

type Give = (services: Services, asked: Asked) => Promise<Given>

// Drawing one takes a core some 50 ms.
const config = { rateLimit: { max: 60, timeWindow: 60_000 } }

/** Papers with their proof inside, as PDF: `?lang=ar`, the authentic one, or `?lang=fr`. */
export function serveDocuments(services: Services) {
  return async (server: FastifyInstance): Promise<void> => {
    const serve = (name: string, give: Give) =>
      server.get(`/documents/:programme/${name}`, { config }, async (request, reply) =>
        send(reply, await inTime('reading', answer(services, request, give))),
      )
    serve('receipt', giveReceipt)
    serve('minutes', giveMinutes)
  }
}

async function answer(services: Services, request: FastifyRequest, give: Give): Promise<Given> {
  const actor = actorOf(await whoeverSent(services, request))
  const programme = id.safeParse((request.params as { programme: string }).programme)
  const { lang } = request.query as { lang?: unknown }
  if (!actor || !programme.success) throw new Refused({ word: 'not-found' })
  return give(services, { actor, programme: programme.data, language: isLanguage(lang) ? lang : 'ar' })
}

function send(reply: FastifyReply, { pdf, name }: Given): FastifyReply {
  return reply
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `attachment; filename="${name}.pdf"`)
    .type('application/pdf')
    .send(pdf)
}
