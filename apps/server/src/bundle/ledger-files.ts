import { ledgerPaths } from '@mithaq/bundle/check-bundle'
import { eventsPath, eventText, ledgerFolder, type BundleFile } from '@mithaq/bundle/format'
import { eventsInLog } from '@mithaq/db/bundle/reads'
import type { Database } from '@mithaq/db/database'
import { leavesFrom, ledgerKeys, readTile } from '@mithaq/db/ledger/reads'
import { keysText } from '@mithaq/ledger/note/keys-text'
import { bundleOf } from '@mithaq/ledger/tile/entry-bundle'
import { parsePath } from '@mithaq/ledger/tile/path'
import { TILE_WIDTH } from '@mithaq/ledger/tile/tile'

/**
 * The ledger as stock tools read it, below a folder: checkpoint, keys, every tile and every leaf up to the checkpoint. The
 * leaves of others are public and hold no person; only with all of them is it seen that none is missing.
 */
export async function* ledgerFiles(
  db: Database,
  { programme, size, note }: { programme: string; size: number; note: string },
): AsyncGenerator<BundleFile> {
  const events = await eventsInLog(db, programme, size)
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
