import { createHmac, randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import { recordFile } from '@mithaq/db/dossier/files'
import { FileStore } from '@tus/file-store'
import { Server } from '@tus/server'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '../context.ts'
import { inTime } from '../outage.ts'
import { sendRefusal } from '../send-refusal.ts'
import { whoeverSent } from '../session/whoever.ts'
import { keepUpload } from './keep-upload.ts'
import { limit } from './receive-file.ts'

/** Half an upload waits so long for its other half. */
const waitsMs = 7 * 24 * 3_600_000
const hourMs = 3_600_000

/**
 * `/uploads`: a paper in parts, by the tus protocol. Where the line breaks, the sender asks how much has come and goes
 * on there; the answer to the last part is that of `PUT /files`. Any process may take the next part: what has come is on
 * the disk, and a part that still arrives over a dead line writes the same bytes in the same place.
 */
export const resumeFiles =
  (services: Services): FastifyPluginAsync =>
  async (server) => {
    const folder = path.join(services.files, '.uploads')
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const store = new FileStore({ directory: folder, expirationPeriodInMilliseconds: waitsMs })
    const owners = new WeakMap<IncomingMessage, string>()
    const tus = new Server({
      path: '/uploads',
      datastore: store,
      maxSize: limit,
      relativeLocation: true,
      allowedOrigins: [new URL(services.site).origin],
      namingFunction: ({ runtime }) => {
        const sender = runtime?.node?.req
        return `${(sender && owners.get(sender as IncomingMessage)) ?? ''}-${randomUUID()}`
      },
      onUploadFinish: async (_request, { id, metadata }) => {
        const kept = await keepUpload(services.files, path.join(folder, id))
        const mediaType = metadata?.['filetype'] ?? 'application/octet-stream'
        await inTime('acting', recordFile(services.db, { ...kept, mediaType }))
        await store.configstore.delete(id)
        return {
          status_code: 200,
          headers: { 'Content-Type': 'application/json; charset=utf-8' },
          body: JSON.stringify({ file: kept.digest, size: kept.size }),
        }
      },
    })

    const take = async (request: FastifyRequest, reply: FastifyReply) => {
      const whoever = await inTime('acting', whoeverSent(services, request))
      const owner = ownerOf(services.secret, whoever.kind === 'somebody' ? whoever.person : '')
      const { id } = request.params as { id?: string }
      if (id !== undefined && !id.startsWith(`${owner}-`)) return sendRefusal(reply, { word: 'not-found' })
      // How long it will be is said at its beginning.
      const length = id === undefined ? Number(request.headers['upload-length']) : 1
      if (length === 0) return sendRefusal(reply, { word: 'file-empty' })
      if (length > limit) {
        return sendRefusal(reply, { word: 'file-too-large', megabytes: limit / 1024 / 1024 })
      }
      if (!(length > 0)) return sendRefusal(reply, { word: 'malformed-input', path: 'upload-length' })
      owners.set(request.raw, owner)
      // What the server says with every answer is said with these too.
      for (const [name, value] of Object.entries(reply.getHeaders())) {
        if (value !== undefined) reply.raw.setHeader(name, value)
      }
      reply.hijack()
      await tus.handle(request.raw, reply.raw)
    }
    server.removeAllContentTypeParsers()
    server.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    server.post('/uploads', { bodyLimit: limit }, take)
    server.head('/uploads/:id', take)
    server.patch('/uploads/:id', { bodyLimit: limit }, take)
    forgetOld(server, tus)
  }

/** In the name of an upload, so that nobody else goes on with it; nobody is told from it. */
const ownerOf = (secret: string, person: string): string =>
  createHmac('sha256', secret).update(`upload ${person}`).digest('hex').slice(0, 24)

function forgetOld(server: Parameters<FastifyPluginAsync>[0], tus: Server): void {
  // Another process may have been faster.
  const forget = () => tus.cleanUpExpiredUploads().catch(() => {})
  const timer = setInterval(() => void forget(), hourMs)
  server.addHook('onReady', async () => void (await forget()))
  server.addHook('onClose', async () => clearInterval(timer))
}
