import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import path from 'node:path'

// React sets styles through the object model, which no policy forbids; a style in markup has no way in.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const asset = /^[\w.-]+$/

/** The dashboard below `/desk/`: files whose names change with them, and one page for every other address. */
export function deskPage(desk: string | undefined) {
  return async (server: FastifyInstance): Promise<void> => {
    if (desk) {
      await server.register(fastifyStatic, {
        root: desk,
        serve: false,
        preCompressed: true,
        cacheControl: false,
      })
    }
    server.get('/desk', (_request, reply) => reply.redirect('/desk/'))
    server.get('/desk/assets/:file', (request, reply) => {
      const { file } = request.params as { file: string }
      if (!desk || !asset.test(file)) return reply.callNotFound()
      return reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .sendFile(path.posix.join('assets', file))
    })
    server.get('/desk/star.svg', (_request, reply) =>
      desk
        ? reply.header('cache-control', 'public, max-age=86400').sendFile('star.svg')
        : reply.callNotFound(),
    )
    server.get('/desk/*', (_request, reply) => (desk ? sendPage(reply) : reply.callNotFound()))
  }
}

function sendPage(reply: FastifyReply): FastifyReply {
  return reply
    .header('cache-control', 'no-cache')
    .header('content-security-policy', policy)
    .sendFile('index.html')
}
