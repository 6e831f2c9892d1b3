import type { Recorded } from '@mithaq/db/record/leaf'
import type { Instant } from '@mithaq/domain/clock/instant'

/** Bytes under a path of the zip; paths have no leading slash. */
export interface BundleFile {
  path: string
  bytes: Uint8Array
}

export const formatName = 'mithaq-bundle/3'

/** Of an event whose leaf is sealed: which one it is. */
export interface SealedPlace {
  index: number
  stream: string
  version: number
}

/** Why a paper that a filing names is not in a copy: see `Manifest`. */
export const absentReasons = ['withheld', 'superseded', 'erased'] as const
export type AbsentReason = (typeof absentReasons)[number]

/** What is in a bundle beside the ledger's part: each file by its digest. Its own digest is in the ledger. */
export interface Manifest {
  format: typeof formatName
  programme: string
  /**
   * Of the programme's own events and of its archives', the last that texts, papers and histories were gathered for: what
   * was recorded while the copy was made is told by its row alone.
   */
  upTo: { programme: number; archive: number }
  files: { path: string; sha256: string }[]
  /**
   * Papers that a filing names and that are not in the copy: whoever took it may not have them, they were replaced or
   * withdrawn by who filed them, or they are erased.
   */
  absent: { file: string; why: AbsentReason }[]
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
export const historiesFolder = 'histories/'

/** A history's place: in the order of the runs, the run in its name, and the engine's own JSON in it, as it is archived. */
export const historyPath = (place: number, run: string): string =>
  `${historiesFolder}${String(place).padStart(3, '0')}-${run}.json`

/** The one form of the text of a manifest. */
export function manifestText({ programme, upTo, files, absent, sealed }: Omit<Manifest, 'format'>): string {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const told = { format: formatName, programme, upTo, files: sorted, absent, sealed }
  return `${JSON.stringify(told, null, 1)}\n`
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
