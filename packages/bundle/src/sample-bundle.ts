import { isToSeal, leafOf } from '@mithaq/db/record/leaf'
import type { Instant } from '@mithaq/domain/clock/instant'
import { checkpointText } from '@mithaq/ledger/checkpoint/checkpoint'
import { ofEverySize, readKey } from '@mithaq/ledger/note/log-key'
import { signNote } from '@mithaq/ledger/note/note'
import { newSigningKey, signerOf } from '@mithaq/ledger/note/signer'
import { Edge, type StoredTile } from '@mithaq/ledger/tile/edge'
import { bundleOf } from '@mithaq/ledger/tile/entry-bundle'
import { bundlePath, tilePath } from '@mithaq/ledger/tile/path'
import { leafHash } from '@mithaq/ledger/tree/hash'
import { sha256 } from './check-files.ts'
import {
  documentsFolder,
  eventText,
  eventsPath,
  historyPath,
  ledgerFolder,
  manifestPath,
  manifestText,
  wordsPath,
  type EventLine,
  type Manifest,
} from './format.ts'

/** An event that a copy tells; one of no programme has no row in it. */
export interface SampleEvent {
  stream: string
  type: string
  data: object
}

/** What a council puts into a copy, rightly or not: the log is signed over whatever it says. */
export interface Sample {
  before: readonly SampleEvent[]
  /** Recorded once the manifest was written, before the event that names it. */
  meanwhile?: readonly SampleEvent[]
  /** Recorded behind the event by which the copy was taken, and before the log was signed. */
  after?: readonly SampleEvent[]
  words?: readonly object[]
  /** Digest of each is its name. */
  documents?: readonly Buffer[]
  histories?: readonly { run: string; bytes: Buffer }[]
  absent?: Manifest['absent']
  upTo?: Manifest['upTo']
}

const sampleProgramme = 'p'
const at = '2026-03-01T09:00:00.000Z' as Instant
const [programme, access, archive] = ['programme', 'access', 'archive'].map((kind) => `${kind}/p`)
export const streams = { programme: programme ?? '', access: access ?? '', archive: archive ?? '' }

const signer = signerOf(newSigningKey('ledger.example/sefrou'))
const key = readKey(signer.vkey)
if (!key) throw new Error('the key of a signer is one')
/** What trusts the log of every sample. */
export const sampleTrust = { keys: [ofEverySize(key)] }

/** A whole copy of a programme, as a server makes it, with a log of a key of its own. */
export function sampleBundle(sample: Sample): Map<string, Uint8Array> {
  const {
    before,
    meanwhile = [],
    after = [],
    words = [],
    documents = [],
    histories = [],
    absent = [],
  } = sample
  const rows = rowsOf(before)
  const files = new Map<string, Uint8Array>()
  files.set(wordsPath, Buffer.from(words.map((line) => `${JSON.stringify(line)}\n`).join('')))
  for (const bytes of documents) files.set(documentsFolder + sha256(bytes), bytes)
  for (const [n, { run, bytes }] of histories.entries()) files.set(historyPath(n + 1, run), bytes)
  const last = (stream: string) => rows.findLast((row) => row.stream === stream)?.version ?? 0
  const manifest = Buffer.from(
    manifestText({
      programme: sampleProgramme,
      upTo: sample.upTo ?? { programme: last(streams.programme), archive: last(streams.archive) },
      files: [...files].map(([path, bytes]) => ({ path, sha256: sha256(bytes) })),
      absent,
      sealed: rows.flatMap(({ index, stream, version, salt }) => (salt ? [{ index, stream, version }] : [])),
    }),
  )
  const data = { manifest: sha256(manifest), documents: documents.length }
  const taken = { stream: streams.access, type: 'bundleTaken', data }
  const all = rowsOf([...before, ...meanwhile, taken, ...after])
  files.set(manifestPath, manifest)
  putRows(files, all.slice(0, before.length + meanwhile.length + 1).filter(isTold))
  putLog(
    files,
    all.map((row) => Buffer.from(leafOf(row))),
  )
  return files
}

const isTold = ({ stream }: EventLine) => !stream.startsWith('council/')

export const putRows = (files: Map<string, Uint8Array>, rows: readonly EventLine[]) =>
  files.set(eventsPath, Buffer.from(rows.map((row) => `${eventText(row)}\n`).join('')))

/** The log of these leaves, signed: what the key of every sample vouches for. */
export function putLog(files: Map<string, Uint8Array>, leaves: readonly Buffer[]): void {
  const edge = new Edge()
  const put = ({ level, index, bytes }: StoredTile) =>
    files.set(ledgerFolder + tilePath({ level, index, width: bytes.length / 32 }), bytes)
  for (const leaf of leaves) edge.push(leafHash(leaf), put)
  edge.partials().forEach(put)
  for (let first = 0; first < leaves.length; first += 256) {
    const some = leaves.slice(first, first + 256)
    files.set(ledgerFolder + bundlePath({ index: first / 256, width: some.length }), bundleOf(some))
  }
  const text = checkpointText({ origin: signer.name, size: edge.size, root: edge.root() })
  files.set(`${ledgerFolder}checkpoint`, Buffer.from(signNote(text, [signer])))
  files.set(`${ledgerFolder}keys`, Buffer.from(`${signer.vkey}\n`))
}

/** Events as rows of the record, in the order in which they have their leaves. */
export function rowsOf(events: readonly SampleEvent[]): EventLine[] {
  const versions = new Map<string, number>()
  return events.map((event, index): EventLine => {
    const version = (versions.get(event.stream) ?? 0) + 1
    versions.set(event.stream, version)
    const salt = isToSeal(event) ? sha256(Buffer.from(`salt ${index}`)).slice(0, 32) : null
    const by = { person: 'nadia', role: 'officer', association: null }
    const request = {
      requestId: `request-${index}`,
      ordinal: 0,
      inputDigest: sha256(Buffer.from(event.type)),
    }
    return { ...event, index, version, at, recordedAt: at, by, ground: 'law-09-08', ...request, salt }
  })
}
