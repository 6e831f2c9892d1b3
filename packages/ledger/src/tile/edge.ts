import { HASH_SIZE, type Hash } from '../tree/hash.ts'
import { nodesOf } from '../tree/node.ts'
import { join } from '../tree/root.ts'
import { treeOf } from './read-hashes.ts'
import { TILE_WIDTH } from './tile.ts'

export interface StoredTile {
  level: number
  index: number
  bytes: Buffer
}

/** The tile of a level that is not full yet: `width` hashes, at the beginning of `bytes`. */
interface Row {
  full: number
  bytes: Buffer
  width: number
}

/**
 * The right edge of a tree: at each level of tiles, the hashes of the tile that is not full. It is all that a tree
 * of any size needs in order to grow, and to tell its root.
 */
export class Edge {
  readonly #levels: Row[] = []

  /** @param levels what the partial tile of each level holds, level 0 first, in a tree of `size` leaves */
  constructor(size = 0, levels: readonly Buffer[] = []) {
    for (let level = 0, count = size; count > 0; level += 1, count = Math.floor(count / TILE_WIDTH)) {
      const bytes = levels[level] ?? Buffer.alloc(0)
      if (bytes.length !== (count % TILE_WIDTH) * HASH_SIZE) {
        throw new RangeError(`the edge of ${size} leaves has another width at level ${level}`)
      }
      const row = this.#row(level)
      row.full = Math.floor(count / TILE_WIDTH)
      row.width = count % TILE_WIDTH
      bytes.copy(row.bytes)
    }
  }

  get size(): number {
    return this.#levels.reduceRight((above, { width }) => above * TILE_WIDTH + width, 0)
  }

  /** Adds hashes of leaves, side by side; tells `onFull` of each tile that they fill, lowest first. */
  push(leaves: Buffer, onFull?: (tile: StoredTile) => void): void {
    for (let at = 0; at < leaves.length;) {
      const row = this.#row(0)
      const taken = Math.min(leaves.length - at, (TILE_WIDTH - row.width) * HASH_SIZE)
      leaves.copy(row.bytes, row.width * HASH_SIZE, at, at + taken)
      row.width += taken / HASH_SIZE
      at += taken
      this.#carry(onFull)
    }
  }

  /** The root of a full tile is a hash of the tile above it. */
  #carry(onFull?: (tile: StoredTile) => void): void {
    for (let level = 0; ; level += 1) {
      const row = this.#row(level)
      if (row.width < TILE_WIDTH) return
      onFull?.({ level, index: row.full, bytes: Buffer.from(row.bytes) })
      row.full += 1
      row.width = 0
      const above = this.#row(level + 1)
      treeOf(row.bytes).copy(above.bytes, above.width * HASH_SIZE)
      above.width += 1
    }
  }

  #row(level: number): Row {
    return (this.#levels[level] ??= { full: 0, bytes: Buffer.alloc(TILE_WIDTH * HASH_SIZE), width: 0 })
  }

  /** The partial tiles: one for each level that has one. */
  partials(): StoredTile[] {
    return this.#levels.flatMap(({ full, bytes, width }, level) =>
      width === 0 ? [] : [{ level, index: full, bytes: Buffer.from(bytes.subarray(0, width * HASH_SIZE)) }],
    )
  }

  root(): Hash {
    const rows = this.#levels.map(({ bytes, width }) =>
      nodesOf(0, width).map(({ level, index }) =>
        treeOf(bytes.subarray(index * 2 ** level * HASH_SIZE, (index + 1) * 2 ** level * HASH_SIZE)),
      ),
    )
    return join(rows.toReversed().flat())
  }
}
