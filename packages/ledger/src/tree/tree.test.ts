import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Edge } from '../tile/edge.ts'
import { hashesFromTiles } from '../tile/read-hashes.ts'
import { TILE_WIDTH } from '../tile/tile.ts'
import { isConsistent, proveConsistency } from './consistency.ts'
import { emptyRoot, leafHash, type Hash } from './hash.ts'
import { isIncluded, proveInclusion } from './inclusion.ts'
import { rootOf } from './root.ts'

/** RFC 6962, 2.1, as it is written: the model that the quick ways are held against. */
function treeHash(entries: readonly Buffer[]): Buffer {
  const sha = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
  const [only] = entries
  if (only === undefined) return sha()
  if (entries.length === 1) return sha(Buffer.of(0), only)
  let k = 1
  while (k * 2 < entries.length) k *= 2
  return sha(Buffer.of(1), treeHash(entries.slice(0, k)), treeHash(entries.slice(k)))
}

const entry = (n: number) => Buffer.from(`entry ${n}`)

/** A log of `size` entries as it is stored: whole tiles, and the partial ones of its edge. */
function stored(size: number) {
  const edge = new Edge()
  const tiles = new Map<string, Buffer>()
  for (let n = 0; n < size; n += 1) {
    edge.push(leafHash(entry(n)), ({ level, index, bytes }) => tiles.set(`${level}/${index}`, bytes))
  }
  for (const { level, index, bytes } of edge.partials()) tiles.set(`${level}/${index}`, bytes)
  // A tree that was smaller is read from the same tiles: what a tile holds never changes, it only grows.
  const at = (smaller: number) =>
    hashesFromTiles(smaller, async (wanted) =>
      wanted.map(({ level, index, width }) => {
        const bytes = tiles.get(`${level}/${index}`)
        if (bytes === undefined) throw new Error(`no tile ${level}/${index}`)
        return bytes.subarray(0, width * 32)
      }),
    )
  return { edge, at, tiles }
}

const LARGE = 70_000
const log = stored(LARGE)
const anySize = fc.oneof(
  fc.integer({ min: 1, max: 600 }),
  fc.integer({ min: 1, max: LARGE }),
  fc.constantFrom(1, 2, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537, LARGE),
)

test('the root of eight known inputs is that of the test vectors of Certificate Transparency', () => {
  const inputs = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ]
  const roots = [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ]
  const edge = new Edge()
  expect(edge.root()).toEqual(emptyRoot)
  for (const [at, input] of inputs.entries()) {
    edge.push(leafHash(Buffer.from(input, 'hex')))
    expect(edge.root().toString('hex'), `after ${at + 1}`).toBe(roots[at])
  }
})

test('a tree of any size has the root of the definition, told by its edge and by its tiles', async () => {
  for (const size of [0, 1, 2, 3, 5, 8, 13, 255, 256, 257, 511, 512, 513, 1000]) {
    const entries = Array.from({ length: size }, (_, n) => entry(n))
    const model = treeHash(entries)
    expect(stored(size).edge.root(), `edge of ${size}`).toEqual(model)
    expect(await rootOf(size, log.at(size)), `tiles of ${size}`).toEqual(model)
  }
  expect(log.edge.root()).toEqual(await rootOf(LARGE, log.at(LARGE)))
})

test('every leaf is proved in every tree that has it, and in no other place, size or root', async () => {
  await fc.assert(
    fc.asyncProperty(anySize, fc.nat(), fc.nat(), async (size, pick, salt) => {
      const index = pick % size
      const root = await rootOf(size, log.at(size))
      const proof = await proveInclusion(index, size, log.at(size))
      const claim = { leaf: leafHash(entry(index)), index, size, root, proof }
      expect(isIncluded(claim)).toBe(true)
      expect(isIncluded({ ...claim, leaf: leafHash(entry(index + 1)) })).toBe(false)
      expect(isIncluded({ ...claim, root: leafHash(Buffer.from(`other ${salt}`)) })).toBe(false)
      expect(isIncluded({ ...claim, proof: [...proof, root] })).toBe(false)
      expect(isIncluded({ ...claim, index: size })).toBe(false)
      expect(isIncluded({ ...claim, index: index + 0.5 })).toBe(false)
      if (proof.length > 0) {
        expect(isIncluded({ ...claim, proof: proof.slice(1) })).toBe(false)
        expect(isIncluded({ ...claim, proof: flipped(proof, salt) })).toBe(false)
        expect(isIncluded({ ...claim, index: (index + 1) % size })).toBe(false)
      }
    }),
    { numRuns: 300 },
  )
})

test('every tree is proved to begin with every smaller one, and with no other', async () => {
  await fc.assert(
    fc.asyncProperty(anySize, anySize, fc.nat(), async (a, b, salt) => {
      const [from, size] = a < b ? [a, b] : [b, a]
      const old = { size: from, root: await rootOf(from, log.at(from)) }
      const grown = { size, root: await rootOf(size, log.at(size)) }
      const proof = await proveConsistency(from, size, log.at(size))
      const other = { ...old, root: leafHash(Buffer.from(`other ${salt}`)) }
      expect(isConsistent(old, grown, proof)).toBe(true)
      expect(isConsistent(other, grown, proof)).toBe(false)
      expect(isConsistent(old, { ...grown, root: other.root }, proof)).toBe(false)
      expect(isConsistent(old, grown, [...proof, grown.root])).toBe(false)
      if (from < size) {
        expect(isConsistent(grown, old, proof)).toBe(false)
        expect(isConsistent(old, grown, flipped(proof, salt))).toBe(false)
        expect(isConsistent(old, grown, proof.slice(1))).toBe(false)
      }
    }),
    { numRuns: 300 },
  )
})

test('a proof is of one size: told of a larger or a smaller tree with the same root, it fails', async () => {
  const root = await rootOf(4, log.at(4))
  const proof = await proveInclusion(1, 4, log.at(4))
  const claim = { leaf: leafHash(entry(1)), index: 1, size: 4, root, proof }
  expect(isIncluded({ ...claim, size: 8 })).toBe(false)
  const two = await rootOf(2, log.at(2))
  const sibling = { leaf: leafHash(entry(1)), root: two, proof: [leafHash(entry(0))] }
  expect(isIncluded({ ...sibling, index: 1, size: 2 })).toBe(true)
  expect(isIncluded({ ...sibling, index: 0, size: 1 })).toBe(false)
  const one = { size: 1, root: await rootOf(1, log.at(1)) }
  const grown = await proveConsistency(1, 2, log.at(2))
  expect(isConsistent(one, { size: 2, root: two }, grown)).toBe(true)
  expect(isConsistent(one, { size: 4, root: two }, grown)).toBe(false)
})

test('every tree begins with the empty one, by no proof', async () => {
  const root = await rootOf(9, log.at(9))
  expect(await proveConsistency(0, 9, log.at(9))).toEqual([])
  expect(isConsistent({ size: 0, root: emptyRoot }, { size: 9, root }, [])).toBe(true)
})

test('what a tree does not have is not proved', async () => {
  await expect(proveInclusion(9, 9, log.at(9))).rejects.toThrow('a tree of 9 leaves has no leaf 9')
  await expect(proveConsistency(10, 9, log.at(9))).rejects.toThrow('a tree of 9 leaves never had 10')
  await expect(log.at(9)([{ level: 4, index: 0 }])).rejects.toThrow('has no subtree 4/0')
})

test('an edge taken from storage grows into the same tree', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 600 }), (before, more) => {
      const first = stored(before).edge
      const levels: Buffer[] = []
      for (const { level, bytes } of first.partials()) levels[level] = bytes
      const edge = new Edge(before, levels)
      for (let n = before; n < before + more; n += 1) edge.push(leafHash(entry(n)))
      expect(edge.size).toBe(before + more)
      expect(edge.root()).toEqual(stored(before + more).edge.root())
    }),
    { numRuns: 40 },
  )
  expect(() => new Edge(300, [Buffer.alloc(32)])).toThrow(
    'the edge of 300 leaves has another width at level 0',
  )
})

test('a whole tile never changes', () => {
  const early = stored(TILE_WIDTH * 3).tiles
  for (const [key, bytes] of early) expect(log.tiles.get(key)?.subarray(0, bytes.length), key).toEqual(bytes)
})

function flipped(proof: readonly Hash[], salt: number): Hash[] {
  return proof.map((hash, at) => {
    if (at !== salt % proof.length) return hash
    const other = Buffer.from(hash)
    other[salt % 32] = (other[salt % 32] ?? 0) ^ (1 << (salt % 8))
    return other
  })
}
