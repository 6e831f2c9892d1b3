import type { FastifyInstance, FastifyRequest } from 'fastify'
import { doorProblems, refusalAtDoor, routeDoors } from './doors.ts'
import type { Services } from './context.ts'
import { sendRefusal } from './send-refusal.ts'
import { doingOf, inTime } from './outage.ts'
import { crossSite } from './session/refuse-cross-site.ts'
import { whoeverSent } from './session/whoever.ts'

/** Asks the table of doors at every route, and refuses to start where table and routes differ. Call it before any route. */
export function guardRoutes(server: FastifyInstance, services: Services, procedures: Iterable<string>): void {
  const routes = new Set<string>()
  server.addHook('onRoute', ({ method, url }) => {
    routes.add(doorName(method, url))
  })
  server.addHook('onReady', async () => {
    const problems = doorProblems(routes, procedures)
    if (problems.length > 0) throw new Error(`the table of doors is wrong: ${problems.join(', ')}`)
  })
  server.addHook('onRequest', async (request, reply) => {
    const refusal = crossSite(services.site, request) ?? (await refusalAtRoute(request, services))
    if (refusal) return sendRefusal(reply, refusal)
  })
}

async function refusalAtRoute(request: FastifyRequest, services: Services) {
  const { method, url } = request.routeOptions
  // Nothing is there: the handler of unknown addresses answers.
  if (url === undefined || method === undefined) return null
  const who = routeDoors.get(doorName(method, url))
  return who === 'anyone'
    ? null
    : refusalAtDoor(who, await inTime(doingOf(request), whoeverSent(services, request)))
}

const doorName = (method: string | string[], url: string) =>
  `${typeof method === 'string' ? method : 'ANY'} ${url}`
