import { id } from '@mithaq/domain/programme/schema'
import { isLanguage } from '@mithaq/i18n/language'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '../context.ts'
import { inTime } from '../outage.ts'
import { Refused } from '../refused.ts'
import { recordReading } from '@mithaq/db/access/access'
import type { AccessEvents } from '@mithaq/domain/access/events'
import { read } from '@mithaq/domain/access/rules'
import { recorded } from '@mithaq/domain/programme/actor'
import { actorOf, occasionOf, whoeverSent } from '../session/whoever.ts'
import type { Asked, Given } from './asked.ts'
import { giveMinutes } from './give-minutes.ts'
import { giveReceipt } from './give-receipt.ts'

type Document = AccessEvents['documentRead']['document']

type Give = (services: Services, asked: Asked) => Promise<Given>

// Drawing one takes a core some 50 ms.
const config = { rateLimit: { max: 60, timeWindow: 60_000 } }

/** Papers with their proof inside, as PDF: `?lang=ar`, the authentic one, or `?lang=fr`. */
export function serveDocuments(services: Services) {
  return async (server: FastifyInstance): Promise<void> => {
    const serve = (name: Document, give: Give) =>
      server.get(`/documents/:programme/${name}`, { config }, async (request, reply) =>
        send(reply, await inTime('reading', answer(services, request, { name, give }))),
      )
    serve('receipt', giveReceipt)
    serve('minutes', giveMinutes)
  }
}

/** Drawn first: what is refused is no reading; and recorded before its first byte leaves. */
async function answer(
  services: Services,
  request: FastifyRequest,
  { name, give }: { name: Document; give: Give },
): Promise<Given> {
  const whoever = await whoeverSent(services, request)
  const [actor, occasion] = [actorOf(whoever), occasionOf(whoever)]
  const programme = id.safeParse((request.params as { programme: string }).programme)
  const { lang } = request.query as { lang?: unknown }
  if (!actor || !occasion || !programme.success) throw new Refused({ word: 'not-found' })
  const language = isLanguage(lang) ? lang : 'ar'
  const isHandedOut = request.method === 'GET'
  const given = await give(services, { actor, programme: programme.data, language, isHandedOut })
  if (isHandedOut) {
    const reading = read('documentRead', { document: name })
    await recordReading(services.db, { programme: programme.data, by: recorded(actor), occasion, reading })
  }
  return given
}

function send(reply: FastifyReply, { pdf, name }: Given): FastifyReply {
  return reply
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `attachment; filename="${name}.pdf"`)
    .type('application/pdf')
    .send(pdf)
}
