import type { Refusal } from '@mithaq/domain/programme/refusal'
import type { FastifyRequest } from 'fastify'

const harmless: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what another site's page makes a browser send: browsers name the page's origin with everything that
 * changes something. A terminal names none, and holds no cookie that it was not given.
 */
export function crossSite(site: string, { method, headers }: FastifyRequest): Refusal | null {
  if (harmless.has(method)) return null
  const { origin } = headers
  const from = headers['sec-fetch-site']
  const isOurs =
    origin === undefined
      ? from === undefined || from === 'same-origin' || from === 'none'
      : origin === new URL(site).origin || hostOf(origin) === headers.host
  return isOurs ? null : { word: 'cross-site' }
}

/** Null for what is no address, `null` among it: a sandboxed frame has no origin. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
