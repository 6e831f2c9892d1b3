import { open, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { digest, id } from '@mithaq/domain/programme/schema'
import type { FastifyPluginAsync } from 'fastify'
import { z } from 'zod'
import type { Services } from '../context.ts'
import { inTime } from '../outage.ts'
import { sendRefusal } from '../send-refusal.ts'
import { actorOf, whoeverSent } from '../session/whoever.ts'
import { judgedPapers, type JudgedPaper } from './open-paper.ts'
import { paperHeaders } from './paper-headers.ts'
import { paperPath } from './paper-path.ts'

const asked = z.strictObject({ programme: id, dossier: id, file: digest })

/**
 * The one place where the file of a paper leaves the council: whoever asks is held against `refusedPaper` here, and a
 * record of what was read belongs between that and the first byte.
 */
export const handOutPapers =
  (services: Services): FastifyPluginAsync =>
  async (server) => {
    server.get(paperPath, async (request, reply) => {
      const given = asked.safeParse(request.params)
      const actor = actorOf(await inTime('reading', whoeverSent(services, request)))
      if (!given.success || !actor) return sendRefusal(reply, { word: 'not-found' })
      const { programme, dossier, file } = given.data
      const judged = await inTime('reading', judgedPapers(services.db, { programme, dossier, actor }))
      // The same bytes may stand for two papers: one that is open lets them out.
      const named = judged?.papers.filter(({ paper }) => paper.file === file) ?? []
      const found = named.find(({ refusal }) => !refusal) ?? named[0]
      if (!found) return sendRefusal(reply, { word: 'not-found' })
      if (found.refusal) return sendRefusal(reply, found.refusal)
      const handle = await opened(services.files, found)
      if (!handle) return sendRefusal(reply, { word: 'not-found' })
      const { size } = await handle.stat()
      void reply.headers(paperHeaders(found.paper, size))
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
