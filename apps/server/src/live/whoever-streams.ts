import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Services } from '../context.ts'
import { officeHeader, whoeverSent, type Whoever } from '../session/whoever.ts'

const named = z.object({ office: z.string().max(100) })

/**
 * Who sent a request, also where it is for a stream: a browser that opens one sends no header of ours, so that the office
 * stands in tRPC's connection parameters there.
 */
export function whoeverStreams(services: Services, request: FastifyRequest): Promise<Whoever> {
  const office = request.headers[officeHeader] ?? officeIn(request.query)
  const headers = { ...request.headers, ...(office === undefined ? {} : { [officeHeader]: office }) }
  return whoeverSent(services, { headers })
}

function officeIn(query: unknown): string | undefined {
  const { connectionParams } = (query ?? {}) as { connectionParams?: unknown }
  if (typeof connectionParams !== 'string') return undefined
  try {
    return named.parse(JSON.parse(connectionParams)).office
  } catch {
    // Not ours: whoever names no office acts in the first one.
    return undefined
  }
}
