import { hash, randomBytes } from 'node:crypto'
import type { Instant } from '@mithaq/domain/clock/instant'
import { sealedEvents } from '@mithaq/domain/programme/sealed-events'
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
  /** 128 random bits of the server's, hexadecimal, where the ledger holds a seal in place of what happened. */
  salt?: string | null | undefined
}

/**
 * Whose leaf is sealed (ADR 26). What says more than is published: events of a programme that name a member, or a dossier before
 * all were notified; and who holds an office. What would tell, while an intake is open, that somebody has filed or is about to: every event of a
 * dossier; every reading of one, of its receipt (that it was issued, too) and of words, since an association may read its own at all times. The
 * database takes none of these streams without a salt (migrations 0015, 0020, 0021, 0024) but the programme's: one that is written anew from the
 * engine's history has the leaf of its time.
 */
export const isToSeal = ({ stream, type, data }: Pick<Recorded, 'stream' | 'type' | 'data'>): boolean =>
  (stream.startsWith('programme/') && sealedEvents.has(type)) ||
  stream.startsWith('dossier/') ||
  type === 'paperRead' ||
  type === 'dossierRead' ||
  type === 'wordsRead' ||
  type === 'documentIssued' ||
  (type === 'documentRead' && 'document' in data && data.document === 'receipt') ||
  type === 'officeGranted' ||
  type === 'officeDelegated'

/** A salt for an event that is to be sealed. Not the request's id, which a client chooses, and may choose badly. */
export const newSalt = (): string => randomBytes(16).toString('hex')

/** Bytes of an entry: C2SP tlog-tiles counts them in 16 bits. Two instants are longer as text than where they are cut. */
const fits = 65_535 - 100

/** A salt where the leaf holds a seal in place of what happened: where it would tell too much, and where it would be too long. */
export const saltFor = (event: Recorded & { at: Instant }): string | null =>
  isToSeal(event) ? newSalt() : saltIfLong(event)

/** The latter alone. */
export const saltIfLong = (event: Recorded & { at: Instant }): string | null =>
  Buffer.byteLength(bytesOf({ ...event, salt: null }, event.at, moment)) > fits ? newSalt() : null

const moment = '\u0000'

/**
 * The canonical bytes (RFC 8785) that the public ledger holds of an event: role, never the person. Who acted stands
 * in it as a commitment, salted with the request's id, which is random and published under no name, an office's neither:
 * whoever alters the row is found, and whoever reads the leaf learns nothing. Of an event with a salt the leaf holds
 * instants and a seal alone. Throws where a value is not JSON.
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

/**
 * What opens the leaf of a sealed event: the canonical JSON whose SHA-256 the leaf holds. It says no instant, since a
 * filing's is known only inside the INSERT. Null of an event whose leaf says everything itself.
 */
export function disclosureOf(event: Recorded): string | null {
  const { salt = null } = event
  return salt === null ? null : canonical(event, { ...toldOf(event), salt })
}

function bytesOf(event: Recorded, at: string, recordedAt: string): string {
  const disclosure = disclosureOf(event)
  const told = disclosure === null ? toldOf(event) : { sealed: hash('sha256', disclosure, 'hex') }
  return canonical(event, { ...told, at, recordedAt })
}

function toldOf(event: Recorded) {
  const { stream, version, type, by, ground, data } = event
  return { stream, version, type, role: by.role, ground, data, by: commitmentOf(event) }
}

function canonical({ stream, version }: Recorded, told: object): string {
  const text = canonicalize(told)
  if (text === undefined) throw new TypeError(`event ${stream}#${version} is not JSON`)
  return text
}

/** SHA-256, hexadecimal, of what the leaf keeps to itself: who acted, and which request was answered. */
function commitmentOf({ by, requestId, ordinal, inputDigest }: Recorded): string {
  const { person, association = null } = by
  const kept = canonicalize({ person, association, requestId, ordinal, inputDigest }) ?? ''
  return hash('sha256', kept, 'hex')
}
