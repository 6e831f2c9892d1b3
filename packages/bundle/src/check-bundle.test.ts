import { checkpointText } from '@mithaq/ledger/checkpoint/checkpoint'
import { Edge } from '@mithaq/ledger/tile/edge'
import { leafHash } from '@mithaq/ledger/tree/hash'
import { leafOf } from '@mithaq/db/record/leaf'
import { expect, test } from 'vitest'
import { checkBundle } from './check-bundle.ts'
import { eventsPath, wordsPath } from './format.ts'
import {
  putLog,
  putRows,
  rowsOf,
  sampleBundle,
  sampleTrust,
  streams,
  type SampleEvent,
} from './sample-bundle.ts'

const other = (n: number): SampleEvent => ({ stream: `council/${n}`, type: 'noted', data: { n } })
const paper = { dossier: 'd-1', paper: 'a', file: 'f' }
const reading: SampleEvent = { stream: streams.access, type: 'paperRead', data: paper }
const opened: SampleEvent = { stream: streams.programme, type: 'sessionOpened', data: { present: [] } }
const closed: SampleEvent = { stream: streams.programme, type: 'standstillEnded', data: {} }
const check = (files: ReadonlyMap<string, Uint8Array>) => checkBundle(files, sampleTrust)

test('a copy is of what was recorded until it left, and says how much came later, as far as it stands in clear', () => {
  const files = sampleBundle({
    before: [opened, reading, other(1)],
    after: [opened, closed, reading, other(2)],
  })
  const { faults, events, counted } = check(files)
  expect(faults).toEqual([])
  expect([events, counted?.later]).toEqual([3, 1])
})

test('no row stands behind the one by which the copy left: taken out by hand, it would leave no trace', () => {
  const files = sampleBundle({ before: [opened], after: [reading] })
  expect(check(files).faults).toEqual([])
  const taken = files.get(eventsPath) ?? Buffer.of()
  const rows = Buffer.from(taken).toString()
  const all = rowsOf([opened, { ...reading, type: 'bundleTaken', data: {} }, reading])
  putRows(files, all.slice(2))
  const later = Buffer.from(files.get(eventsPath) ?? []).toString()
  files.set(eventsPath, Buffer.from(rows + later))
  expect(check(files).faults).toEqual([{ kind: 'event-added', stream: streams.access, version: 2 }])
})

test('a sealed reading between the manifest and the event that names it cannot be taken out', () => {
  // Its leaf says nothing and the manifest does not know it; but the stream counts on.
  const files = sampleBundle({ before: [opened], meanwhile: [reading] })
  expect(check(files).faults).toEqual([])
  const lines = Buffer.from(files.get(eventsPath) ?? [])
    .toString()
    .split('\n')
  files.set(eventsPath, Buffer.from(lines.filter((line) => !line.includes('paperRead')).join('\n')))
  expect(check(files).faults).toEqual([{ kind: 'version-missing', stream: streams.access, version: 1 }])
})

test('leaves that say nothing of their event are told, and end no check', () => {
  const closing = (data: unknown): SampleEvent => ({ ...opened, type: 'intakeClosed', data: data as object })
  for (const event of [closing(null), closing({ count: '2' }), { ...opened, type: 'dossiersListed' }]) {
    expect(check(sampleBundle({ before: [event] })).faults).toEqual([
      { kind: 'event-malformed', stream: streams.programme, version: 1 },
    ])
  }
  const listed = { ...opened, type: 'dossiersListed', data: { dossiers: [null] } }
  expect(check(sampleBundle({ before: [listed] })).faults).toHaveLength(1)
  const leaf = Buffer.from('{"stream":"programme/p","version":1,"type":"intakeClosed"}')
  const files = sampleBundle({ before: [opened] })
  putLog(files, [leaf, ...rowsOf([other(1)]).map((row) => Buffer.from(leafOf(row)))])
  expect(check(files).faults).toContainEqual({
    kind: 'event-malformed',
    stream: streams.programme,
    version: 1,
  })
})

test('what is nested twenty thousand deep ends no stack: in a leaf, a row, a text', () => {
  for (const depth of [2_000, 20_000]) {
    const deep = '['.repeat(depth) + ']'.repeat(depth)
    const files = sampleBundle({ before: [opened] })
    putLog(files, [Buffer.from(`{"data":${deep},"stream":"programme/p","type":"x","version":1}`)])
    expect(check(files).faults).toContainEqual({
      kind: 'event-altered',
      stream: streams.programme,
      version: 1,
    })
    const rows = Buffer.from(files.get(eventsPath) ?? [])
      .toString()
      .replace('"present":[]', `"present":${deep}`)
    const line = `{"id":"w","kind":"k","digest":"d","state":"told","salt":"","body":${deep}}\n`
    for (const [at, text] of Object.entries({ [eventsPath]: rows, [wordsPath]: line })) {
      const edited = new Map(sampleBundle({ before: [opened] })).set(at, Buffer.from(text))
      expect(check(edited).faults.length, `${at} ${depth}`).toBeGreaterThan(0)
    }
  }
})

test('two hundred thousand faults are told, and end no stack', () => {
  const files = sampleBundle({ before: [opened] })
  const rows = rowsOf(Array.from({ length: 200_000 }, (_, n) => other(n)))
  putRows(
    files,
    rows.map((row) => ({ ...row, index: row.index + 10 })),
  )
  expect(check(files).faults).toHaveLength(200_002)
})

test('a head that was kept is held against the log', () => {
  const files = sampleBundle({ before: [opened, other(1)] })
  const edge = new Edge()
  edge.push(leafHash(Buffer.from('another')))
  const unsigned = checkpointText({ origin: 'ledger.example/sefrou', size: 1, root: edge.root() })
  expect(checkBundle(files, { ...sampleTrust, kept: [unsigned] }).faults).toEqual([
    { kind: 'kept-unsigned', fault: 'not-a-note' },
  ])
  const kept = Buffer.from(sampleBundle({ before: [other(1)] }).get('ledger/checkpoint') ?? []).toString()
  expect(checkBundle(files, { ...sampleTrust, kept: [kept] }).faults).toEqual([
    { kind: 'history-rewritten', from: 0, size: 2 },
  ])
})
