import { createHash } from 'node:crypto'
import { eventText, type EventLine, type Manifest } from '@mithaq/bundle/format'
import { leafOf } from '@mithaq/db/record/leaf'
import type { Instant } from '@mithaq/domain/clock/instant'
import { checkpointText } from '@mithaq/ledger/checkpoint/checkpoint'
import { signNote } from '@mithaq/ledger/note/note'
import { newSigningKey, signerOf } from '@mithaq/ledger/note/signer'
import { Edge } from '@mithaq/ledger/tile/edge'
import { bundleOf, entriesOf } from '@mithaq/ledger/tile/entry-bundle'
import { tilePath } from '@mithaq/ledger/tile/path'
import { leafHash } from '@mithaq/ledger/tree/hash'

/** Of the log that the edited bundles are of: a forger knows it too. */
const logName = 'ledger.example/sefrou'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
export const textIn = (of: ReadonlyMap<string, Uint8Array>, at: string) =>
  Buffer.from(of.get(at) ?? []).toString()

export type Draw = (below: number) => number
export type Edited = Map<string, Uint8Array>
type Line = EventLine & Record<string, unknown>

export const eventsIn = (of: Edited): Line[] =>
  textIn(of, 'events.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
export const putEvents = (of: Edited, events: readonly EventLine[]) =>
  of.set('events.jsonl', Buffer.from(events.map((event) => `${eventText(event)}\n`).join('')))
export const pathsBelow = (of: Edited, folder: string) =>
  [...of.keys()].filter((at) => at.startsWith(folder)).toSorted()
export const later = (at: Instant): Instant => `${Number(at.slice(0, 4)) + 1}${at.slice(4)}` as Instant
export const drawn = <T>(of: readonly T[], draw: Draw): T => {
  const one = of[draw(of.length)]
  if (one === undefined) throw new Error('nothing to draw from')
  return one
}

/** Builds entries, tiles and, by a forger's key, checkpoint and keys anew from other leaves. */
export function rebuilt(
  of: Edited,
  change: (leaves: Buffer[]) => Buffer[],
  forged: 'tiles' | 'checkpoint' | 'keys',
): void {
  const paths = pathsBelow(of, 'ledger/tile/entries/')
  const leaves = change(paths.flatMap((at) => [...entriesOf(Buffer.from(of.get(at) ?? []))]))
  for (const at of pathsBelow(of, 'ledger/tile/')) of.delete(at)
  const edge = new Edge()
  const put = ({ level, index, bytes }: { level: number; index: number; bytes: Buffer }) =>
    of.set(`ledger/${tilePath({ level, index, width: bytes.length / 32 })}`, bytes)
  for (const leaf of leaves) edge.push(leafHash(leaf), put)
  edge.partials().forEach(put)
  for (let first = 0; first < leaves.length; first += 256) {
    const some = leaves.slice(first, first + 256)
    const name = tilePath({ level: 0, index: first / 256, width: some.length }).replace(
      'tile/0',
      'tile/entries',
    )
    of.set(`ledger/${name}`, bundleOf(some))
  }
  if (forged === 'tiles') return
  const forger = signerOf(newSigningKey(logName))
  const text = checkpointText({ origin: forger.name, size: edge.size, root: edge.root() })
  of.set('ledger/checkpoint', Buffer.from(signNote(text, [forger])))
  if (forged === 'keys') of.set('ledger/keys', Buffer.from(`${forger.vkey}\n`))
}

export const leafIn = (event: EventLine) => Buffer.from(leafOf(event))

const manifestIn = (of: Edited) => JSON.parse(textIn(of, 'manifest.json')) as Manifest

/** Puts a file that the manifest names as its own: whoever edits one knows to edit the other. */
export function putNamed(of: Edited, at: string, bytes: Buffer | null): void {
  const { files, ...told } = manifestIn(of)
  const others = files.filter(({ path }) => path !== at)
  const named = bytes ? [...others, { path: at, sha256: sha256(bytes) }] : others
  if (bytes) of.set(at, bytes)
  else of.delete(at)
  of.set('manifest.json', Buffer.from(JSON.stringify({ ...told, files: named })))
}

export function archivedHistory(of: Edited, draw: Draw): string {
  const runs = eventsIn(of).flatMap(({ type, data }) =>
    type === 'runArchived' ? [data as { run: string }] : [],
  )
  const { run } = drawn(runs, draw)
  return drawn(
    pathsBelow(of, 'histories/').filter((at) => at.includes(run)),
    draw,
  )
}

/** Edits one text, or writes a line anew, and the manifest with it. */
export function putText(of: Edited, draw: Draw, change: (line: object) => object): void {
  const lines = textIn(of, 'words.jsonl').trimEnd().split('\n')
  const told = drawn(
    lines.filter((line) => line.includes('"state":"told"')),
    draw,
  )
  const edited = lines.map((line) =>
    line === told ? JSON.stringify(change(JSON.parse(line) as object)) : line,
  )
  putNamed(of, 'words.jsonl', Buffer.from(`${edited.join('\n')}\n`))
}
