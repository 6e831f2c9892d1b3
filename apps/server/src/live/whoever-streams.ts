import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Services } from '../context.ts'
import { officeHeader, personHeader, whoeverSent, type Whoever } from '../session/whoever.ts'

const named = z.object({ office: z.string().max(100).optional(), person: z.string().max(100).optional() })

/**
 * Who sent a request, also where it is for a stream: a browser that opens one sends no header of ours, so that office and
 * person stand in tRPC's connection parameters there.
 */
export function whoeverStreams(services: Services, request: FastifyRequest): Promise<Whoever> {
  const { office, person } = namedIn(request.query)
  const headers = {
    ...(office === undefined ? {} : { [officeHeader]: office }),
    ...(person === undefined ? {} : { [personHeader]: person }),
    ...request.headers,
  }
  return whoeverSent(services, { headers })
}

function namedIn(query: unknown): z.infer<typeof named> {
  const { connectionParams } = (query ?? {}) as { connectionParams?: unknown }
  if (typeof connectionParams !== 'string') return {}
  try {
    return named.parse(JSON.parse(connectionParams))
  } catch {
    // Not ours: whoever names no office acts in the first one.
    return {}
  }
}
