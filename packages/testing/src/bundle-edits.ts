import { createHash } from 'node:crypto'
import type { BundleFault } from '@mithaq/bundle/faults'
import { eventText, type EventLine, type Manifest } from '@mithaq/bundle/format'
import { leafOf } from '@mithaq/db/record/leaf'
import type { Instant } from '@mithaq/domain/clock/instant'
import { checkpointText, readCheckpoint } from '@mithaq/ledger/checkpoint/checkpoint'
import { readNote, signNote } from '@mithaq/ledger/note/note'
import { newSigningKey, signerOf } from '@mithaq/ledger/note/signer'
import { Edge } from '@mithaq/ledger/tile/edge'
import { bundleOf, entriesOf } from '@mithaq/ledger/tile/entry-bundle'
import { tilePath } from '@mithaq/ledger/tile/path'
import { leafHash } from '@mithaq/ledger/tree/hash'

/** Of the log that the edited bundles are of: a forger knows it too. */
const logName = 'ledger.example/sefrou'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const textIn = (of: ReadonlyMap<string, Uint8Array>, at: string) => Buffer.from(of.get(at) ?? []).toString()

export type Draw = (below: number) => number
type Edited = Map<string, Uint8Array>
type Line = EventLine & Record<string, unknown>

const eventsIn = (of: Edited): Line[] =>
  textIn(of, 'events.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
const putEvents = (of: Edited, events: readonly EventLine[]) =>
  of.set('events.jsonl', Buffer.from(events.map((event) => `${eventText(event)}\n`).join('')))
const pathsBelow = (of: Edited, folder: string) =>
  [...of.keys()].filter((at) => at.startsWith(folder)).toSorted()
const later = (at: Instant): Instant => `${Number(at.slice(0, 4)) + 1}${at.slice(4)}` as Instant
const drawn = <T>(of: readonly T[], draw: Draw): T => {
  const one = of[draw(of.length)]
  if (one === undefined) throw new Error('nothing to draw from')
  return one
}

/** Builds entries, tiles and, by a forger's key, checkpoint and keys anew from other leaves. */
function rebuilt(
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

const leafIn = (event: EventLine) => Buffer.from(leafOf(event))

/** Each makes one edit by hand, and says which faults tell of it. */
export const bundleEdits: Record<
  string,
  { kinds: BundleFault['kind'][]; edit: (of: Edited, draw: Draw) => void }
> = {
  'a byte flipped': {
    kinds: [
      'file-altered',
      'file-missing',
      'keys-broken',
      'checkpoint-unsigned',
      'not-a-bundle',
      'manifest-not-recorded',
      'leaf-altered',
      'tile-altered',
      'tail-cut',
      'history-rewritten',
      'event-altered',
      'event-added',
      'event-missing',
    ],
    edit: (of, draw) => {
      const at = drawn(
        [...of.keys()].filter((each) => (of.get(each)?.length ?? 0) > 0),
        draw,
      )
      const bytes = Buffer.from(of.get(at) ?? [])
      const place = draw(bytes.length)
      bytes[place] = (bytes[place] ?? 0) ^ (1 << draw(8))
      of.set(at, bytes)
    },
  },
  'a field put in that no leaf knows': {
    kinds: ['file-altered'],
    edit: (of) =>
      of.set(
        'events.jsonl',
        Buffer.from(textIn(of, 'events.jsonl').replace('"association":null', '"associatiom":null')),
      ),
  },
  'a file removed': {
    kinds: ['file-missing', 'not-a-bundle', 'keys-broken', 'checkpoint-unsigned'],
    edit: (of, draw) => of.delete(drawn([...of.keys()], draw)),
  },
  'a file added': {
    kinds: ['file-added'],
    edit: (of, draw) => of.set(`documents/${String(draw(1e9)).padStart(64, 'a')}`, Buffer.from('added')),
  },
  'two documents swapped': {
    kinds: ['file-altered'],
    edit: (of, draw) => {
      const paths = pathsBelow(of, 'documents/')
      const [a, b] = [paths[0] ?? '', paths[1 + draw(paths.length - 1)] ?? '']
      const [first, second] = [of.get(a), of.get(b)]
      of.set(a, second ?? Buffer.alloc(0)).set(b, first ?? Buffer.alloc(0))
    },
  },
  'an event removed': {
    kinds: ['event-missing'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      putEvents(of, events.toSpliced(draw(events.length), 1))
    },
  },
  'an event added': {
    kinds: ['event-added'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      const one = drawn(events, draw)
      putEvents(of, [...events, { ...one, index: 1_000_000, version: one.version + 1_000 }])
    },
  },
  'an event twice': {
    kinds: ['event-added'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      putEvents(of, [...events, drawn(events, draw)])
    },
  },
  'an event re-dated': {
    kinds: ['event-altered'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      const one = drawn(events, draw)
      putEvents(
        of,
        events.map((event) => (event === one ? { ...event, at: later(event.at) } : event)),
      )
    },
  },
  'another person put in': {
    kinds: ['event-altered'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      const one = drawn(events, draw)
      const by = { ...one.by, person: `${one.by.person}x` }
      putEvents(
        of,
        events.map((event) => (event === one ? { ...event, by } : event)),
      )
    },
  },
  'two events swapped': {
    kinds: ['event-altered'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      const a = draw(events.length - 1)
      const [one, two] = [events[a], events[a + 1]]
      if (!one || !two) throw new Error('no two events')
      putEvents(of, events.with(a, { ...two, index: one.index }).with(a + 1, { ...one, index: two.index }))
    },
  },
  'an event and its leaf re-dated': {
    kinds: ['leaf-altered', 'history-rewritten'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      const one = drawn(events, draw)
      const dated = { ...one, at: later(one.at) }
      putEvents(
        of,
        events.map((event) => (event === one ? dated : event)),
      )
      const at = pathsBelow(of, 'ledger/tile/entries/')[Math.floor(one.index / 256)] ?? ''
      const leaves = [...entriesOf(Buffer.from(of.get(at) ?? []))]
      of.set(at, bundleOf(leaves.with(one.index % 256, leafIn(dated))))
    },
  },
  'a leaf re-dated, all hashes recomputed': {
    kinds: ['history-rewritten'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      const one = drawn(events, draw)
      const dated = { ...one, at: later(one.at) }
      putEvents(
        of,
        events.map((event) => (event === one ? dated : event)),
      )
      rebuilt(of, (leaves) => leaves.with(one.index, leafIn(dated)), 'tiles')
    },
  },
  'a leaf removed, all hashes recomputed, the checkpoint forged': {
    kinds: ['checkpoint-unsigned'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      const one = drawn(events, draw)
      rebuilt(of, (leaves) => leaves.toSpliced(one.index, 1), 'checkpoint')
    },
  },
  'the tail cut, checkpoint and keys forged with it': {
    kinds: ['keys-broken'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      const from = drawn(events, draw).index
      putEvents(
        of,
        events.filter(({ index }) => index < from),
      )
      rebuilt(of, (leaves) => leaves.slice(0, from), 'keys')
    },
  },
  'the tail cut, hashes with it': {
    kinds: ['tail-cut'],
    edit: (of, draw) => {
      const events = eventsIn(of)
      const from = drawn(events, draw).index
      putEvents(
        of,
        events.filter(({ index }) => index < from),
      )
      rebuilt(of, (leaves) => leaves.slice(0, from), 'tiles')
    },
  },
  'a checkpoint of another origin': {
    kinds: ['checkpoint-unsigned'],
    edit: (of) => {
      const head = readCheckpoint(readNote(textIn(of, 'ledger/checkpoint'))?.text ?? '')
      if (!head) throw new Error('no checkpoint')
      const other = signerOf(newSigningKey('ledger.example/another'))
      of.set(
        'ledger/checkpoint',
        Buffer.from(signNote(checkpointText({ ...head, origin: other.name }), [other])),
      )
    },
  },
  'a dossier left out, the manifest with it': {
    kinds: ['dossier-missing'],
    edit: (of, draw) => {
      const { stream } = drawn(
        eventsIn(of).filter((event) => event.type === 'dossierFiled'),
        draw,
      )
      putEvents(
        of,
        eventsIn(of).filter((event) => event.stream !== stream),
      )
      const told = JSON.parse(textIn(of, 'manifest.json')) as Manifest
      const sealed = told.sealed.filter((place) => place.stream !== stream)
      of.set('manifest.json', Buffer.from(JSON.stringify({ ...told, sealed })))
    },
  },
  'a text changed, the manifest with it': {
    kinds: ['words-altered'],
    edit: (of, draw) => {
      const lines = textIn(of, 'words.jsonl').trimEnd().split('\n')
      const told = lines.filter((line) => line.includes('"state":"told"'))
      const one = JSON.parse(drawn(told, draw)) as { id: string }
      const edited = lines.map((line) =>
        line.includes(one.id) ? JSON.stringify({ ...(JSON.parse(line) as object), body: 'another' }) : line,
      )
      of.set('words.jsonl', Buffer.from(`${edited.join('\n')}\n`))
    },
  },
  'a history rewritten, the manifest with it': {
    kinds: ['manifest-not-recorded'],
    edit: (of, draw) => {
      const at = drawn(pathsBelow(of, 'histories/'), draw)
      const text = textIn(of, at).split('\n')
      const bytes = Buffer.from(text.toSpliced(draw(text.length - 1), 1).join('\n'))
      const manifest = textIn(of, 'manifest.json').replace(sha256(of.get(at) ?? bytes), sha256(bytes))
      of.set(at, bytes).set('manifest.json', Buffer.from(manifest))
    },
  },
}
