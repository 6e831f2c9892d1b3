import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { recordFile } from '@mithaq/db/dossier/files'
import type { FastifyPluginAsync } from 'fastify'
import type { Services } from '../context.ts'
import { inTime } from '../outage.ts'
import { Refused } from '../refused.ts'
import { sendRefusal } from '../send-refusal.ts'

/** Bytes of one paper at most. */
export const limit = 20 * 1024 * 1024

/**
 * `PUT /files`: a paper as a plain file, kept under the SHA-256 of its bytes, which it answers. The same bytes again
 * are the same file.
 */
export const receiveFiles =
  (services: Services): FastifyPluginAsync =>
  async (server) => {
    server.removeAllContentTypeParsers()
    server.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    server.put('/files', { bodyLimit: limit }, async (request, reply) => {
      const mediaType = request.headers['content-type'] ?? 'application/octet-stream'
      try {
        const kept = await keep(services.files, (request.body ?? Readable.from([])) as Readable)
        await inTime('acting', recordFile(services.db, { ...kept, mediaType }))
        return { file: kept.digest, size: kept.size }
      } catch (error) {
        // The rest of a file too large is still on its way: nothing else can come over this connection.
        if (error instanceof Refused) return sendRefusal(reply.header('connection', 'close'), error.refusal)
        throw error
      }
    })
  }

async function keep(folder: string, body: Readable): Promise<{ digest: string; size: number }> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const draft = path.join(folder, `.${randomUUID()}`)
  const handle = await open(draft, 'wx', 0o600)
  try {
    const hash = createHash('sha256')
    let size = 0
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > limit) throw new Refused({ word: 'file-too-large', megabytes: limit / 1024 / 1024 })
      hash.update(chunk)
      await handle.write(chunk)
    }
    if (size === 0) throw new Refused({ word: 'file-empty' })
    // Acknowledged means stored: the bytes are on disk before their name is.
    await handle.sync()
    const digest = hash.digest('hex')
    await rename(draft, path.join(folder, digest))
    return { digest, size }
  } finally {
    await handle.close()
    await rm(draft, { force: true })
  }
}
