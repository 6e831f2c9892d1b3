import { halve, HASH_SIZE, type Hash } from '../tree/hash.ts'
import type { Node } from '../tree/node.ts'
import type { ReadHashes } from '../tree/root.ts'
import { TILE_HEIGHT, TILE_WIDTH, widthOfTile, type Tile } from './tile.ts'

/** Gives the bytes of tiles, `width` hashes each, in the order asked. */
export type ReadTiles = (tiles: readonly Tile[]) => Promise<Buffer[]>

/** Reads subtrees of a tree of `size` leaves from its tiles. @throws RangeError for one that the tree has not */
export function hashesFromTiles(size: number, readTiles: ReadTiles): ReadHashes {
  return async (nodes) => {
    const places = nodes.map((node) => placeOf(node, size))
    const wanted = new Map(places.map(({ tile }) => [`${tile.level}/${tile.index}`, tile]))
    const bytes = await readTiles([...wanted.values()])
    const held = new Map([...wanted.keys()].map((key, at) => [key, bytes[at]]))
    return places.map(({ tile, from, to }) => {
      const found = held.get(`${tile.level}/${tile.index}`)
      if (found?.length !== tile.width * HASH_SIZE) {
        throw new RangeError(`tile ${tile.level}/${tile.index} does not hold ${tile.width} hashes`)
      }
      return treeOf(found.subarray(from * HASH_SIZE, to * HASH_SIZE))
    })
  }
}

/** The root of 2^n hashes that lie side by side. */
export function treeOf(hashes: Buffer): Hash {
  const width = hashes.length / HASH_SIZE
  if (width === 0) throw new RangeError('no hash has no tree')
  if (!Number.isInteger(Math.log2(width))) throw new RangeError('only 2^n hashes make a whole tree')
  const row = Buffer.from(hashes)
  for (let left = width; left > 1; left /= 2) halve(row, left)
  return row.subarray(0, HASH_SIZE)
}

function placeOf(node: Node, size: number): { tile: Tile; from: number; to: number } {
  const level = Math.floor(node.level / TILE_HEIGHT)
  const hashes = 2 ** (node.level % TILE_HEIGHT)
  const first = node.index * hashes
  const index = Math.floor(first / TILE_WIDTH)
  const from = first % TILE_WIDTH
  const tile = { level, index, width: widthOfTile(level, index, size) }
  if (from + hashes > tile.width) {
    throw new RangeError(`a tree of ${size} leaves has no subtree ${node.level}/${node.index}`)
  }
  return { tile, from, to: from + hashes }
}
