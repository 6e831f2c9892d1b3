import { createHash } from 'node:crypto'
import type { Instant } from '@mithaq/domain/clock/instant'
import canonicalize from 'canonicalize'

/** What an event says, and the request it answers. */
export interface Recorded {
  stream: string
  version: number
  type: string
  by: { person: string; role: string; association?: string | null | undefined }
  ground: string
  data: object
  requestId: string
  ordinal: number
  inputDigest: string
}

const moment = '\u0000'

/**
 * The canonical bytes (RFC 8785) that the public ledger holds of an event: role, never the person. Who acted stands
 * in it as a commitment, salted with the request's id, which is random and never published: whoever alters the row
 * is found, and whoever reads the leaf learns nothing. Throws where a value is not JSON.
 */
export function leafOf(event: Recorded & { at: Instant; recordedAt: Instant }): string {
  const { at, recordedAt } = event
  return bytesOf(event, at, recordedAt)
}

/**
 * The same leaf, cut where an instant goes that is known only inside the INSERT: of an event that was decided before
 * it is recorded, in two; of a filing, which is decided as it is recorded, in three.
 */
export function leafAround(event: Recorded & { at?: Instant }): string[] {
  const { at = moment } = event
  // Keys of canonical JSON are sorted, so the cuts are where the instants stand; their text needs no escape.
  const parts = bytesOf(event, at, moment).split(JSON.stringify(moment).slice(1, -1))
  if (parts.length !== (event.at === undefined ? 3 : 2)) throw new TypeError('a leaf has two instants')
  return parts
}

function bytesOf(event: Recorded, at: string, recordedAt: string): string {
  const { stream, version, type, by, ground, data } = event
  const told = { stream, version, type, at, recordedAt, role: by.role, ground, data, by: commitmentOf(event) }
  const leaf = canonicalize(told)
  if (leaf === undefined) throw new TypeError(`event ${stream}#${version} is not JSON`)
  return leaf
}

/** SHA-256, hexadecimal, of what the leaf keeps to itself: who acted, and which request was answered. */
function commitmentOf({ by, requestId, ordinal, inputDigest }: Recorded): string {
  const { person, association = null } = by
  const kept = canonicalize({ person, association, requestId, ordinal, inputDigest }) ?? ''
  return createHash('sha256').update(kept).digest('hex')
}
