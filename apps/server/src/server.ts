import helmet from '@fastify/helmet'
import { fastifyTRPCPlugin, type FastifyTRPCPluginOptions } from '@trpc/server/adapters/fastify'
import fastify, { type FastifyInstance } from 'fastify'
import type { Context, Services } from './context.ts'
import { appRouter, type AppRouter } from './router.ts'
import { readToken } from './session/token.ts'
import { receiveFiles } from './files/receive-file.ts'
import { refusalIn } from './trpc.ts'

/** Builds the server over its services; the caller listens and closes. */
export async function buildServer(services: Services, log: FastifyInstance['log'] | false = false) {
  const server = fastify({
    ...(log ? { loggerInstance: log } : { logger: false }),
    routerOptions: { maxParamLength: 500 },
    bodyLimit: 2 * 1024 * 1024,
  })
  await server.register(helmet)
  await server.register(receiveFiles(services))
  await server.register(fastifyTRPCPlugin, {
    prefix: '/trpc',
    trpcOptions: {
      router: appRouter,
      createContext: async ({ req }): Promise<Context> => {
        const token = /^Bearer (.+)$/.exec(req.headers.authorization ?? '')?.[1]
        return { ...services, actor: token ? await readToken(services.secret, token) : null }
      },
      onError: ({ error, path }) => {
        // Once, at the edge; an expected refusal is an answer, not an error.
        if (!refusalIn(error)) server.log.error({ err: error, path }, 'unexpected')
      },
    } satisfies FastifyTRPCPluginOptions<AppRouter>['trpcOptions'],
  })
  return server
}
