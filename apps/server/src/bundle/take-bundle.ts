import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { manifestPath, manifestText, type BundleFile } from '@mithaq/bundle/format'
import { builtVerifier } from '@mithaq/bundle/verifier'
import { recordReading } from '@mithaq/db/access/access'
import { sealedInLog } from '@mithaq/db/bundle/reads'
import { latestCheckpoint, leafOfEvent } from '@mithaq/db/ledger/reads'
import { programmeAt } from '@mithaq/db/programme/reads'
import { accessStream, eventsAfter, programmeStream } from '@mithaq/db/record/reads'
import { read } from '@mithaq/domain/access/rules'
import { recorded, type Actor } from '@mithaq/domain/programme/actor'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { seesAll } from '@mithaq/domain/programme/view'
import type { Services } from '../context.ts'
import { documentsFor } from './documents.ts'
import { historyFiles } from './histories.ts'
import { ledgerFiles } from './ledger-files.ts'
import { readMeFiles } from './read-me.ts'
import { summaryFiles } from './summary.ts'
import { firstHeadOver } from './first-head.ts'
import { printedSummaries } from './printed-summary.ts'
import { wordsFile } from './words-file.ts'

export interface Taken {
  programme: string
  actor: Actor
  /** What makes two copies of the same state one: a session and an office; see `recordReading`. */
  occasion: Readonly<Record<string, string>>
}

type Bundling = Pick<Services, 'archives' | 'db' | 'engine' | 'files'>

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/**
 * The whole record of a programme as files, in a fixed order: the same state makes the same bytes. Its manifest's digest is
 * an event before anything leaves, and the checkpoint in it is one that covers that event: whatever is edited afterwards,
 * the log contradicts it.
 * @param waitMs how long the ledger may take
 */
export async function takeBundle(
  services: Bundling,
  { programme, actor, occasion }: Taken,
  waitMs = 8_000,
): Promise<{ files: AsyncGenerator<BundleFile> } | { refused: Refusal }> {
  const { db } = services
  const found = await programmeAt(db, programme)
  if (!found || !seesAll(actor, programme)) return { refused: { word: 'not-found' } }
  const { state, definition } = found
  const { publishedAt, closedAt } = state.call
  if (state.stage === 'call' && publishedAt && !closedAt) return { refused: { word: 'intake-still-open' } }
  const events = await eventsAfter(db, programmeStream(programme), 0)
  const firstHead = await firstHeadOver(db, programme, waitMs)
  if (!firstHead) return { refused: { word: 'record-unreachable', doing: 'reading' } }
  const { files: histories, archived } = await historyFiles(services, programme)
  const { documents, absent } = await documentsFor(services, { programme, actor, events })
  const covered: BundleFile[] = [
    ...readMeFiles,
    ...histories,
    ...summaryFiles({ state, definition, events }),
    ...(await printedSummaries(db, {
      told: { state, definition, events },
      actor,
      firstHead,
      runsHeld: histories.length,
      papers: documents.length,
    })),
    { path: 'verify.mjs', bytes: await readFile(await builtVerifier()) },
    await wordsFile(db, { state, events, actor }),
  ]
  const named = [
    ...covered.map(({ path: at, bytes }) => ({ path: at, sha256: sha256(bytes) })),
    ...documents.map(({ path: at, file }) => ({ path: at, sha256: file })),
  ]
  const sealed = await sealedInLog(db, programme)
  const upTo = { programme: events.at(-1)?.version ?? 0, archive: archived }
  const manifest = Buffer.from(manifestText({ programme, upTo, files: named, absent, sealed }))
  const version = await recordReading(db, {
    programme,
    by: recorded(actor),
    occasion,
    reading: read('bundleTaken', { manifest: sha256(manifest), documents: documents.length }),
  })
  const head = await headCovering(services, { stream: accessStream(programme), version }, waitMs)
  if (!head) return { refused: { word: 'record-unreachable', doing: 'reading' } }
  return { files: all() }

  async function* all(): AsyncGenerator<BundleFile> {
    yield* covered
    for (const { path: at, file } of documents) {
      yield { path: at, bytes: await readFile(path.join(services.files, file)) }
    }
    yield { path: manifestPath, bytes: manifest }
    yield* ledgerFiles(db, { programme, manifest: sha256(manifest), sealed }, head ?? { size: 0, note: '' })
  }
}

/** The newest checkpoint, once it covers an event; undefined where none does in time. */
async function headCovering(
  { db }: Pick<Services, 'db'>,
  { stream, version }: { stream: string; version: number },
  waitMs: number,
): Promise<{ size: number; note: string } | undefined> {
  for (const until = Date.now() + waitMs; ;) {
    const index = (await leafOfEvent(db, stream, version))?.index
    const head = await latestCheckpoint(db)
    if (index !== undefined && head && index < head.size) return head
    if (Date.now() > until) return undefined
    await sleep(100)
  }
}
