import type { BundleFault } from '@mithaq/bundle/faults'
import type { Manifest } from '@mithaq/bundle/format'
import { checkpointText, readCheckpoint } from '@mithaq/ledger/checkpoint/checkpoint'
import { readNote, signNote } from '@mithaq/ledger/note/note'
import { newSigningKey, signerOf } from '@mithaq/ledger/note/signer'
import { bundleOf, entriesOf } from '@mithaq/ledger/tile/entry-bundle'
import { ofNoPath, placeOf } from './bundle-places.ts'
import {
  archivedHistory,
  drawn,
  eventsIn,
  later,
  leafIn,
  pathsBelow,
  putEvents,
  putNamed,
  putText,
  rebuilt,
  textIn,
  type Draw,
  type Edited,
} from './edited-bundle.ts'

/** One edit by hand. */
interface Edit {
  /** Of these one has to be told... */
  kinds: BundleFault['kind'][]
  /** ...and where the edit answers a place, it has to be told of that place. */
  edit: (of: Edited, draw: Draw) => unknown
}

/** Each makes one edit by hand, and says which faults tell of it. */
export const bundleEdits: Record<string, Edit> = {
  'a byte flipped': {
    kinds: [
      'file-altered',
      'keys-broken',
      'checkpoint-unsigned',
      'not-a-bundle',
      'manifest-not-recorded',
      'leaf-altered',
      'tile-altered',
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
      const offset = draw(bytes.length)
      const isThere = placeOf(at, bytes, offset)
      bytes[offset] = (bytes[offset] ?? 0) ^ (1 << draw(8))
      of.set(at, bytes)
      return isThere
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
    edit: (of, draw) => {
      const at = drawn([...of.keys()], draw)
      of.delete(at)
      return (fault: BundleFault) => ('path' in fault ? fault.path === at : at in ofNoPath)
    },
  },
  'a file added': {
    kinds: ['file-added'],
    edit: (of, draw) => {
      const at = `documents/${String(draw(1e9)).padStart(64, 'a')}`
      of.set(at, Buffer.from('added'))
      return (fault: BundleFault) => 'path' in fault && fault.path === at
    },
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
    edit: (of, draw) => putText(of, draw, (line) => ({ ...line, body: 'another' })),
  },
  'a text of a state that nobody knows, the manifest with it': {
    kinds: ['words-altered'],
    edit: (of, draw) => putText(of, draw, (line) => ({ ...line, state: 'shown', body: 'another' })),
  },
  'a text told erased, the manifest with it': {
    kinds: ['erasure-not-recorded'],
    edit: (of, draw) => putText(of, draw, (line) => ({ ...line, state: 'erased', salt: '', body: null })),
  },
  'a paper left out, the manifest with it': {
    kinds: ['paper-missing'],
    edit: (of, draw) => {
      const at = drawn(pathsBelow(of, 'documents/'), draw)
      putNamed(of, at, null)
      return (fault: BundleFault) => 'file' in fault && at.endsWith(fault.file)
    },
  },
  'a history rewritten, the manifest with it': {
    kinds: ['history-altered'],
    edit: (of, draw) => {
      const at = archivedHistory(of, draw)
      const text = textIn(of, at)
      const from = draw(text.length - 1)
      putNamed(of, at, Buffer.from(text.slice(0, from) + text.slice(from + 1)))
      return (fault: BundleFault) => 'path' in fault && fault.path === at
    },
  },
  'a history left out, the manifest with it': {
    kinds: ['history-missing'],
    edit: (of, draw) => {
      const at = archivedHistory(of, draw)
      putNamed(of, at, null)
      return (fault: BundleFault) => 'run' in fault && at.includes(fault.run)
    },
  },
}
