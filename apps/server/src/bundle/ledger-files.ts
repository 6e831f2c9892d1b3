import { ledgerPaths } from '@mithaq/bundle/check-bundle'
import { eventsPath, eventText, ledgerFolder, type BundleFile, type SealedPlace } from '@mithaq/bundle/format'
import { eventsInLog, type LoggedEvent } from '@mithaq/db/bundle/reads'
import type { Database } from '@mithaq/db/database'
import { leavesFrom, ledgerKeys, readTile } from '@mithaq/db/ledger/reads'
import { accessStream } from '@mithaq/db/record/reads'
import { keysText } from '@mithaq/ledger/note/keys-text'
import { bundleOf } from '@mithaq/ledger/tile/entry-bundle'
import { parsePath } from '@mithaq/ledger/tile/path'
import { TILE_WIDTH } from '@mithaq/ledger/tile/tile'

/** Which copy it is that events are told for: of a programme, by its manifest's digest and the sealed leaves it names. */
export interface CopyOf {
  programme: string
  manifest: string
  sealed: readonly SealedPlace[]
}

/**
 * The programme's events, and the ledger as stock tools read it, below a folder: checkpoint, keys, every tile and every leaf
 * up to the checkpoint. The leaves of others are public and hold no person; only with all of them is it seen that none is
 * missing.
 */
export async function* ledgerFiles(
  db: Database,
  copy: CopyOf,
  { size, note }: { size: number; note: string },
): AsyncGenerator<BundleFile> {
  const events = toldIn(copy, await eventsInLog(db, copy.programme, size))
  yield { path: eventsPath, bytes: Buffer.from(events.map((event) => `${eventText(event)}\n`).join('')) }
  yield { path: `${ledgerFolder}checkpoint`, bytes: Buffer.from(note) }
  yield { path: `${ledgerFolder}keys`, bytes: Buffer.from(keysText(await ledgerKeys(db))) }
  for (const path of ledgerPaths(size)) {
    const named = parsePath(path.slice(ledgerFolder.length))
    if (!named) throw new TypeError(`${path} is no path of a log`)
    const bytes =
      named.kind === 'tile'
        ? await readTile(db, named)
        : bundleOf(
            (await leavesFrom(db, named.index * TILE_WIDTH, named.width)).map((leaf) => Buffer.from(leaf)),
          )
    if (!bytes) throw new Error(`the log has no ${path}`)
    yield { path, bytes }
  }
}

/**
 * The events that a copy tells: those up to its own, the last where it left more than once. A sealed leaf behind it would
 * leave no trace if its row were taken out, so that no row of one may stand there; nor of a dossier that the manifest does not know.
 */
function toldIn({ programme, manifest, sealed }: CopyOf, events: readonly LoggedEvent[]): LoggedEvent[] {
  const own = accessStream(programme)
  const known = new Set(sealed.map(({ index }) => index))
  const taken = events.findLast(
    ({ stream, type, data }) => stream === own && type === 'bundleTaken' && isOf(data, manifest),
  )
  return events.filter(
    ({ index, stream, salt }) =>
      index <= (taken?.index ?? -1) && (!salt || stream === own || known.has(index)),
  )
}

const isOf = (data: object, manifest: string): boolean => 'manifest' in data && data.manifest === manifest
