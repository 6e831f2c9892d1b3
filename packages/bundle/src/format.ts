import type { Recorded } from '@mithaq/db/record/leaf'
import type { Instant } from '@mithaq/domain/clock/instant'

/** Bytes under a path of the zip; paths have no leading slash. */
export interface BundleFile {
  path: string
  bytes: Uint8Array
}

export const formatName = 'mithaq-bundle/2'

/** Of an event whose leaf is sealed: which one it is. */
export interface SealedPlace {
  index: number
  stream: string
  version: number
}

/** What is in a bundle beside the ledger's part: each file by its digest. Its own digest is in the ledger. */
export interface Manifest {
  format: typeof formatName
  programme: string
  files: { path: string; sha256: string }[]
  /** Leaves that do not say themselves that they are of this programme. */
  sealed: SealedPlace[]
}

/** One line of `events.jsonl`: a row of the record, and which leaf of the log it is. */
export interface EventLine extends Recorded {
  index: number
  at: Instant
  recordedAt: Instant
}

/**
 * One line of `words.jsonl`: a text that an event names by its digest, salted. What was erased, or is not for whoever took
 * the bundle, keeps its name alone.
 */
export interface WordsLine {
  id: string
  kind: string
  digest: string
  state: 'told' | 'erased' | 'withheld'
  salt: string
  body: unknown
}

export const manifestPath = 'manifest.json'
export const eventsPath = 'events.jsonl'
export const wordsPath = 'words.jsonl'
export const ledgerFolder = 'ledger/'
export const documentsFolder = 'documents/'

/** The one form of the text of a manifest. */
export function manifestText({ programme, files, sealed }: Omit<Manifest, 'format'>): string {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return `${JSON.stringify({ format: formatName, programme, files: sorted, sealed }, null, 1)}\n`
}

/** The one form of a line of `events.jsonl`, without its line end. */
export function eventText(event: EventLine): string {
  const { index, stream, version, type, at, recordedAt, by, ground, data, requestId, ordinal, inputDigest } =
    event
  const { salt = null } = event
  const { person, role, association = null } = by
  const who = { person, role, association }
  return JSON.stringify({
    index,
    stream,
    version,
    type,
    at,
    recordedAt,
    by: who,
    ground,
    data,
    requestId,
    ordinal,
    inputDigest,
    salt,
  })
}
