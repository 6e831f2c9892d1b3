import { bundleOf, entriesOf } from '@mithaq/ledger/tile/entry-bundle'
import { expect, test } from 'vitest'
import { checkBundle } from './check-bundle.ts'
import type { BundleFault } from './faults.ts'
import { sampleBundle, sampleTrust, type SampleEvent } from './sample-bundle.ts'

// A log of 601 leaves: two full tiles and one that is not.
const before = Array.from({ length: 600 }, (_, n): SampleEvent => ({
  stream: `council/${n}`,
  type: 'noted',
  data: { n },
}))
const whole = sampleBundle({ before })
const [first, second, last] = ['000', '001', '002.p/89'].map((index) => `ledger/tile/entries/${index}`)
if (!first || !second || !last) throw new Error('three files')

/** Of the log alone: what its files are wrong in. */
function faultsOf(edit: (files: Map<string, Uint8Array>) => void): BundleFault[] {
  const files = new Map(whole)
  edit(files)
  return checkBundle(files, sampleTrust).faults
}
const entriesAt = (at: string) => [...entriesOf(Buffer.from(whole.get(at) ?? []))]
const flipped = (at: string, place: number) => (files: Map<string, Uint8Array>) => {
  const bytes = Buffer.from(files.get(at) ?? [])
  bytes[place] = (bytes[place] ?? 0) ^ 1
  files.set(at, bytes)
}

test('a leaf that was changed is named by its number', () => {
  expect(faultsOf(flipped(second, 40))).toEqual([
    { kind: 'history-rewritten', from: 0, size: 601 },
    { kind: 'leaf-altered', index: 256 },
    { kind: 'tile-altered', path: 'ledger/tile/1/000.p/2' },
  ])
})

test('a tile that was changed, or is gone, is named by its path', () => {
  for (const path of ['ledger/tile/0/001', 'ledger/tile/0/002.p/89', 'ledger/tile/1/000.p/2']) {
    expect(faultsOf(flipped(path, 40))).toEqual([{ kind: 'tile-altered', path }])
    expect(faultsOf((files) => files.delete(path))).toEqual([{ kind: 'file-missing', path }])
  }
})

test('entries that are gone or cannot be told apart are named, and the leaves behind them stand', () => {
  expect(faultsOf((files) => files.delete(second))).toEqual([{ kind: 'file-missing', path: second }])
  expect(faultsOf(flipped(second, 0))).toEqual([{ kind: 'file-altered', path: second }])
  expect(faultsOf((files) => files.set(first, bundleOf(entriesAt(first).slice(1))))).toEqual([
    { kind: 'file-altered', path: first },
  ])
})

test('a tail that was cut, or put on, is named with how many leaves there are', () => {
  expect(faultsOf((files) => files.set(last, bundleOf(entriesAt(last).slice(0, -2))))).toContainEqual({
    kind: 'tail-cut',
    size: 601,
    leaves: 599,
  })
  expect(faultsOf((files) => files.set(last, bundleOf([...entriesAt(last), Buffer.from('more')])))).toEqual([
    { kind: 'leaves-added', size: 601, leaves: 602 },
  ])
  const cut = faultsOf((files) => [second, last].forEach((path) => files.delete(path)))
  expect(cut).toContainEqual({ kind: 'tail-cut', size: 601, leaves: 256 })
  expect(cut).toContainEqual({ kind: 'file-missing', path: last })
})
