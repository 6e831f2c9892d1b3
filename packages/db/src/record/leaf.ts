import type { Instant } from '@mithaq/domain/clock/instant'
import canonicalize from 'canonicalize'

interface Recorded {
  type: string
  version: number
  at: Instant
  by: { role: string }
  ground: string
  data: object
}

/**
 * The canonical bytes (RFC 8785) that the public ledger will hold of an event: role, never the person.
 * Throws where a value is not JSON.
 */
export function leafOf(stream: string, event: Recorded): string {
  const { type, version, at, by, ground, data } = event
  const leaf = canonicalize({ stream, version, type, at, role: by.role, ground, data })
  if (leaf === undefined) throw new TypeError(`event ${stream}#${version} is not JSON`)
  return leaf
}
