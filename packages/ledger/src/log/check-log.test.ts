import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Edge, type StoredTile } from '../tile/edge.ts'
import { bundleOf } from '../tile/entry-bundle.ts'
import { bundlePath, tilePath } from '../tile/path.ts'
import { TILE_WIDTH } from '../tile/tile.ts'
import { leafHash } from '../tree/hash.ts'
import { checkLog } from './check-log.ts'
import { LogCheck, type LogFault } from './log-check.ts'

const size = TILE_WIDTH * 257 + 45
const entries = Array.from({ length: size }, (_, n) => Buffer.from(`entry ${n}`))
const log = stored()

/** What the log's paths hold, and its head when it had 300 leaves and when it had them all. */
function stored() {
  const files = new Map<string, Buffer>()
  const edge = new Edge()
  const keep = ({ level, index, bytes }: StoredTile) =>
    files.set(tilePath({ level, index, width: bytes.length / 32 }), bytes)
  const headNow = () => ({ origin: 'ledger.example', size: edge.size, root: edge.root() })
  let early = headNow()
  for (const [at, entry] of entries.entries()) {
    edge.push(leafHash(entry), keep)
    if (at === 299) early = headNow()
  }
  edge.partials().forEach(keep)
  for (let index = 0; index * TILE_WIDTH < size; index += 1) {
    const some = entries.slice(index * TILE_WIDTH, (index + 1) * TILE_WIDTH)
    files.set(bundlePath({ index, width: some.length }), bundleOf(some))
  }
  return { files, head: headNow(), early }
}

/** Checks the log with some of its files replaced. */
function faultsOf(altered: Record<string, Buffer> = {}, { head, early }: Partial<typeof log> = {}) {
  const read = (path: string) => altered[path] ?? log.files.get(path) ?? Buffer.alloc(0)
  const source = {
    bundle: async (bundle: { index: number; width: number }) => read(bundlePath(bundle)),
    tiles: async (tiles: readonly { level: number; index: number; width: number }[]) =>
      tiles.map((tile) => read(tilePath(tile))),
  }
  return checkLog(source, head ?? log.head, [early ?? log.early])
}

function flipped(path: string, at: number): Record<string, Buffer> {
  const bytes = Buffer.from(log.files.get(path) ?? [])
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return { [path]: bytes }
}

test('a log that nobody touched has no fault, whole and as large as it was', async () => {
  expect(await faultsOf()).toEqual([])
  expect(await faultsOf({}, { head: { ...log.head, size: 0, root: new Edge().root() } })).toEqual([
    { kind: 'tail-cut', size: 300, leaves: 0 },
  ])
})

test('a byte changed anywhere, in an entry or a tile of any level, is found and its place named', async () => {
  const paths = [...log.files.keys()].filter((path) => !path.startsWith('tile/0'))
  const low = [...log.files.keys()].filter((path) => path.startsWith('tile/0'))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths, ...low.slice(0, 3)), fc.nat(), async (path, at) => {
      const length = log.files.get(path)?.length ?? 0
      const faults = await faultsOf(flipped(path, at % length))
      const [, level = '', ...index] = path.replace(/\.p\/.*/, '').split('/')
      const tile = Number(index.join('').replaceAll('x', ''))
      const places = faults.map((fault) =>
        fault.kind === 'leaf-altered' ? Math.floor(fault.index / TILE_WIDTH) : fault,
      )
      if (level === 'entries') expect(places).toContain(tile)
      else expect(faults).toEqual([{ kind: 'tile-altered', level: Number(level), tile }])
    }),
    { numRuns: 12 },
  )
})

test('an entry changed with every hash above it is found by the signed heads, between which two it stands', async () => {
  const other = [...entries]
  other[400] = Buffer.from('other')
  const files: Record<string, Buffer> = {}
  const edge = new Edge()
  const keep = ({ level, index, bytes }: StoredTile) => {
    files[tilePath({ level, index, width: bytes.length / 32 })] = bytes
  }
  for (const entry of other) edge.push(leafHash(entry), keep)
  edge.partials().forEach(keep)
  files[bundlePath({ index: 1, width: TILE_WIDTH })] = bundleOf(other.slice(TILE_WIDTH, 2 * TILE_WIDTH))
  expect(await faultsOf(files)).toEqual([{ kind: 'history-rewritten', from: 300, size }])
})

test('a bundle with an entry more, fewer, or cut is none of its leaves, and the leaves after it are still held', async () => {
  const path = bundlePath({ index: 2, width: TILE_WIDTH })
  const some = entries.slice(2 * TILE_WIDTH, 3 * TILE_WIDTH)
  for (const bytes of [
    bundleOf([...some, Buffer.from('one more')]),
    bundleOf(some.slice(1)),
    bundleOf(some).subarray(0, -1),
    Buffer.alloc(0),
  ]) {
    const faults = await faultsOf({ [path]: bytes })
    expect(faults).toHaveLength(TILE_WIDTH)
    expect(faults.at(-1)).toEqual({ kind: 'leaf-altered', index: 3 * TILE_WIDTH - 1 })
  }
})

test('a head of another tree, and one of more leaves than there are, are told', async () => {
  const root = leafHash(Buffer.from('other'))
  expect(await faultsOf({}, { head: { ...log.head, root } })).toEqual([
    { kind: 'history-rewritten', from: 300, size },
  ])
  const later = { ...log.early, size: size + 1 }
  expect(await faultsOf({}, { early: later })).toEqual([{ kind: 'tail-cut', size: size + 1, leaves: size }])
})

test('bytes behind the last hash of a tile of any level are found: the tile is another one', async () => {
  for (const path of [...log.files.keys()]
    .filter((each) => /^tile\/[01]\/\d+(\.p|$)/.test(each))
    .slice(0, 4)) {
    const [, level = ''] = path.split('/')
    const faults = await faultsOf({
      [path]: Buffer.concat([log.files.get(path) ?? Buffer.alloc(0), Buffer.alloc(4)]),
    })
    expect(faults).toMatchObject([{ kind: 'tile-altered', level: Number(level) }])
  }
})

test('a log of which every entry was replaced is told entry by entry, however many they are', async () => {
  const check = new LogCheck([{ origin: 'ledger.example', size: 200_000, root: leafHash(Buffer.from('x')) }])
  const faults: LogFault[] = []
  for (let n = 0; n < 200_000; n += 250)
    for (const fault of check.push(Buffer.alloc(250 * 32, 1), Buffer.alloc(250 * 32, 2))) faults.push(fault)
  expect(faults).toHaveLength(200_001)
})
