import { open, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { recordReading } from '@mithaq/db/access/access'
import { read } from '@mithaq/domain/access/rules'
import { recorded } from '@mithaq/domain/programme/actor'
import { digest, id } from '@mithaq/domain/programme/schema'
import type { FastifyPluginAsync } from 'fastify'
import { z } from 'zod'
import type { Services } from '../context.ts'
import { inTime } from '../outage.ts'
import { sendRefusal } from '../send-refusal.ts'
import { actorOf, occasionOf, whoeverSent } from '../session/whoever.ts'
import { judgedPapers, whyNoPapers, type JudgedPaper } from './open-paper.ts'
import { paperHeaders } from './paper-headers.ts'
import { paperPath } from './paper-path.ts'

const asked = z.strictObject({ programme: id, dossier: id, file: digest })

/**
 * The one place where the file of a paper leaves the council: whoever asks is held against `refusedPaper` here, and that
 * they read is recorded before the first byte. Where it cannot be recorded, no byte leaves.
 */
export const handOutPapers =
  (services: Services): FastifyPluginAsync =>
  async (server) => {
    server.get(paperPath, async (request, reply) => {
      const { db, files } = services
      const given = asked.safeParse(request.params)
      const whoever = await inTime('reading', whoeverSent(services, request))
      const [actor, occasion] = [actorOf(whoever), occasionOf(whoever)]
      if (!given.success || !actor || !occasion) return sendRefusal(reply, { word: 'not-found' })
      const { programme, dossier, file } = given.data
      const judged = await inTime('reading', judgedPapers(db, { programme, dossier, actor }))
      // The same bytes may stand for two papers: one that is open lets them out.
      const named = judged?.papers.filter(({ paper }) => paper.file === file) ?? []
      const found = named.find(({ refusal }) => !refusal) ?? named[0]
      if (!found) return sendRefusal(reply, await inTime('reading', whyNoPapers(db, programme, actor)))
      if (found.refusal) return sendRefusal(reply, found.refusal)
      const handle = await opened(files, found)
      if (!handle) return sendRefusal(reply, { word: 'not-found' })
      try {
        const { size } = await handle.stat()
        const reading = read('paperRead', { dossier, paper: found.paper.paper, file })
        // An answer to HEAD holds nothing of it.
        if (request.method === 'GET') {
          await inTime('reading', recordReading(db, { programme, by: recorded(actor), occasion, reading }))
        }
        void reply.headers(paperHeaders(found.paper, size))
      } catch (error) {
        await handle.close()
        throw error
      }
      return reply.send(handle.createReadStream())
    })
  }

/** Null where the folder does not hold it. */
async function opened(folder: string, { paper }: JudgedPaper): Promise<FileHandle | null> {
  try {
    return await open(path.join(folder, paper.file), 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
