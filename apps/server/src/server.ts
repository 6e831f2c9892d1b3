import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import { fastifyTRPCPlugin, type FastifyTRPCPluginOptions } from '@trpc/server/adapters/fastify'
import fastify, { type FastifyInstance } from 'fastify'
import { answerError, answerNoRequest } from './answer-error.ts'
import type { Incoming, Services } from './context.ts'
import { handOutBundles } from './bundle/hand-out-bundle.ts'
import { deskPage } from './desk/desk-page.ts'
import { receiveFiles } from './files/receive-file.ts'
import { resumeFiles } from './files/resume-files.ts'
import { serveDocuments } from './documents/serve-documents.ts'
import { frontPage } from './front-page/front-page.ts'
import { guardRoutes } from './guard-routes.ts'
import { serveEntries } from './ledger/serve-entries.ts'
import { serveLedger } from './ledger/serve-ledger.ts'
import { verifyPage } from './ledger/verify-page.ts'
import { guardStreams } from './live/guard-streams.ts'
import { newLive } from './live/live.ts'
import { whoeverStreams } from './live/whoever-streams.ts'
import { handOutPapers } from './paper/hand-out-paper.ts'
import { removeErasedFiles } from './retention/remove-erased-files.ts'
import { Refused } from './refused.ts'
import { appRouter, procedurePaths, streamPaths, type AppRouter } from './router.ts'
import { openAuth } from './session/auth.ts'
import { authRoutes } from './session/auth-routes.ts'
import { answerWithinMs } from './outage.ts'
import { refusalIn } from './trpc.ts'

export interface ServerOptions {
  log?: FastifyInstance['log']
  /** Of one address; Infinity for none. Generous: a whole commune may stand behind one, on a call's last evening. */
  requestsPerMinute?: number
  /**
   * Addresses, ranges or `loopback` of the proxies in front: what they say of where a request came from is believed, and
   * nobody else's word. Without one a request comes from whoever holds its line.
   */
  trustedProxies?: string[]
  /** Folder with the built dashboard; without one its addresses answer that nothing is there. */
  desk?: string
}

/** Builds the server over its services; the caller listens and closes. */
export async function buildServer(services: Services, options: ServerOptions = {}) {
  const { log, requestsPerMinute = 3_000, desk, trustedProxies } = options
  const server = fastify({
    ...(log ? { loggerInstance: log } : { logger: false }),
    routerOptions: { maxParamLength: 500 },
    ...(trustedProxies ? { trustProxy: trustedProxies } : {}),
    bodyLimit: 2 * 1024 * 1024,
    // An address that is no address is refused before there is a route.
    frameworkErrors: answerError,
    clientErrorHandler: answerNoRequest,
  })
  server.setErrorHandler(answerError)
  await server.register(helmet)
  if (Number.isFinite(requestsPerMinute)) {
    await server.register(rateLimit, {
      max: requestsPerMinute,
      timeWindow: 60_000,
      errorResponseBuilder: (_request, { ttl }) =>
        new Refused({ word: 'too-many-requests', seconds: Math.ceil(ttl / 1000) }),
    })
  }
  const auth = openAuth(services)
  guardRoutes(server, services, procedurePaths)
  guardStreams(server, services, streamPaths)
  const live = newLive({
    db: services.db,
    url: services.databaseUrl,
    onTrouble: (error) => server.log.warn({ err: error }, 'nobody is told of changes'),
  })
  server.addHook('onReady', async () => live.start())
  server.addHook('onReady', () => removeErasedFiles(services))
  // Before connections are waited for: an open stream ends only with this.
  server.addHook('preClose', live.stop)
  await server.register(receiveFiles(services))
  await server.register(resumeFiles(services))
  await server.register(handOutPapers(services))
  await server.register(handOutBundles(services))
  await server.register(frontPage(services))
  await server.register(serveLedger(services))
  await server.register(serveEntries(services))
  await server.register(verifyPage(services, desk))
  await server.register(serveDocuments(services))
  await server.register(deskPage(desk))
  await server.register(authRoutes(services, auth))
  await server.register(fastifyTRPCPlugin, {
    prefix: '/trpc',
    trpcOptions: {
      router: appRouter,
      createContext: ({ req }): Incoming => ({
        ...services,
        auth,
        whoever: () => whoeverStreams(services, req),
        live,
        log: req.log,
        answerBy: Date.now() + answerWithinMs,
      }),
      onError: ({ error, path, req }) => {
        // Once, at the edge; an expected refusal is an answer, not an error.
        if (!refusalIn(error)) req.log.error({ err: error, path }, 'unexpected')
      },
    } satisfies FastifyTRPCPluginOptions<AppRouter>['trpcOptions'],
  })
  return server
}
