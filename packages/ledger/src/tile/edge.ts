import { HASH_SIZE, type Hash } from '../tree/hash.ts'
import { nodesOf } from '../tree/node.ts'
import { join } from '../tree/root.ts'
import { treeOf } from './read-hashes.ts'
import { TILE_WIDTH } from './tile.ts'

/**
 * The right edge of a tree: at each level of tiles, the hashes of the tile that is not full. It is all that a tree
 * of any size needs in order to grow, and to tell its root.
 */
export class Edge {
  readonly #levels: { full: number; partial: Hash[] }[] = []

  /** @param levels what the partial tile of each level holds, level 0 first, in a tree of `size` leaves */
  constructor(size = 0, levels: readonly Buffer[] = []) {
    for (let level = 0, count = size; count > 0; level += 1, count = Math.floor(count / TILE_WIDTH)) {
      const bytes = levels[level] ?? Buffer.alloc(0)
      if (bytes.length !== (count % TILE_WIDTH) * HASH_SIZE) {
        throw new RangeError(`the edge of ${size} leaves has another width at level ${level}`)
      }
      this.#levels.push({ full: Math.floor(count / TILE_WIDTH), partial: hashesIn(bytes) })
    }
  }

  get size(): number {
    return this.#levels.reduceRight((above, { partial }) => above * TILE_WIDTH + partial.length, 0)
  }

  /** Adds a leaf's hash; tells `onFull` of each tile that it fills, lowest first. */
  push(leaf: Hash, onFull?: (tile: { level: number; index: number; bytes: Buffer }) => void): void {
    let carried: Hash | undefined = leaf
    for (let level = 0; carried !== undefined; level += 1) {
      const row = (this.#levels[level] ??= { full: 0, partial: [] })
      row.partial.push(carried)
      carried = undefined
      if (row.partial.length === TILE_WIDTH) {
        const bytes = Buffer.concat(row.partial)
        onFull?.({ level, index: row.full, bytes })
        row.full += 1
        row.partial = []
        carried = treeOf(bytes)
      }
    }
  }

  /** The partial tiles: one for each level that has one. */
  partials(): { level: number; index: number; bytes: Buffer }[] {
    return this.#levels.flatMap(({ full, partial }, level) =>
      partial.length === 0 ? [] : [{ level, index: full, bytes: Buffer.concat(partial) }],
    )
  }

  root(): Hash {
    const rows = this.#levels.map(({ partial }) =>
      nodesOf(0, partial.length).map(({ level, index }) =>
        treeOf(Buffer.concat(partial.slice(index * 2 ** level, (index + 1) * 2 ** level))),
      ),
    )
    return join(rows.toReversed().flat())
  }
}

function hashesIn(bytes: Buffer): Hash[] {
  return Array.from({ length: bytes.length / HASH_SIZE }, (_, at) =>
    bytes.subarray(at * HASH_SIZE, (at + 1) * HASH_SIZE),
  )
}
