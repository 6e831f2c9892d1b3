import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** SHA-256 of the canonical JSON (RFC 8785) of a value, hex. Not for workflow code: it uses node:crypto. */
export function digestOf(value: unknown): string {
  const canonical = canonicalize(value)
  if (canonical === undefined) throw new TypeError('only JSON values have a digest')
  return hash('sha256', canonical, 'hex')
}
