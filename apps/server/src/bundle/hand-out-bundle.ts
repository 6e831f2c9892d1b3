import { Readable } from 'node:stream'
import { zipped } from '@mithaq/bundle/zip'
import { id } from '@mithaq/domain/programme/schema'
import type { FastifyPluginAsync } from 'fastify'
import { z } from 'zod'
import type { Services } from '../context.ts'
import { inTime } from '../outage.ts'
import { sendRefusal } from '../send-refusal.ts'
import { actorOf, occasionOf, whoeverSent } from '../session/whoever.ts'
import { bundlePath } from './bundle-path.ts'
import { takeBundle } from './take-bundle.ts'

const asked = z.strictObject({ programme: id })

/** The one door through which a copy of a programme's whole record leaves; that it was taken is on record before. */
export const handOutBundles =
  (services: Services): FastifyPluginAsync =>
  async (server) => {
    server.get(bundlePath, { exposeHeadRoute: false }, async (request, reply) => {
      const given = asked.safeParse(request.params)
      const whoever = await inTime('reading', whoeverSent(services, request))
      const [actor, occasion] = [actorOf(whoever), occasionOf(whoever)]
      if (!given.success || !actor || !occasion) return sendRefusal(reply, { word: 'not-found' })
      const { programme } = given.data
      const taken = await inTime('reading', takeBundle(services, { programme, actor, occasion }))
      if ('refused' in taken) return sendRefusal(reply, taken.refused)
      void reply.headers({
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="${programme}.zip"`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      return reply.send(Readable.from(zipped(taken.files), { objectMode: false }))
    })
  }
