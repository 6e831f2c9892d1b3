import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { instantOf } from '@mithaq/domain/clock/instant'
import { checkpointText } from '@mithaq/ledger/checkpoint/checkpoint'
import { signNote } from '@mithaq/ledger/note/note'
import { newSigningKey, signerOf } from '@mithaq/ledger/note/signer'
import { Edge, type StoredTile } from '@mithaq/ledger/tile/edge'
import { bundleOf } from '@mithaq/ledger/tile/entry-bundle'
import { bundlePath, tilePath } from '@mithaq/ledger/tile/path'
import { TILE_WIDTH } from '@mithaq/ledger/tile/tile'
import { leafHash } from '@mithaq/ledger/tree/hash'
import { eventRow } from '@mithaq/testing/ledger-steps'

/** Writes a signed log of so many events into a folder, as it would be served. @returns the key to verify it with */
export function writtenLog(folder: string, size: number): string {
  const write = (at: string, bytes: Buffer | string) => {
    const file = path.join(folder, at)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  const keep = ({ level, index, bytes }: StoredTile) =>
    write(tilePath({ level, index, width: bytes.length / 32 }), bytes)
  const edge = new Edge()
  const at = instantOf(Date.UTC(2026, 0, 1))
  // One leaf as the record makes it, and its number in each of the others.
  const [before = '', after = ''] = eventRow('programme/sefrou-2024', 1, at).leaf.split('"q1"')
  for (let index = 0; index * TILE_WIDTH < size; index += 1) {
    const width = Math.min(TILE_WIDTH, size - index * TILE_WIDTH)
    const entries = Array.from({ length: width }, (_, n) =>
      Buffer.from(`${before}"q${index * TILE_WIDTH + n}"${after}`),
    )
    write(bundlePath({ index, width }), bundleOf(entries))
    for (const entry of entries) edge.push(leafHash(entry), keep)
  }
  edge.partials().forEach(keep)
  const signer = signerOf(newSigningKey('ledger.example/sefrou'))
  write('checkpoint', signNote(checkpointText({ origin: signer.name, size, root: edge.root() }), [signer]))
  return signer.vkey
}
