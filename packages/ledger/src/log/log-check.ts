import type { Checkpoint } from '../checkpoint/checkpoint.ts'
import { Edge, type StoredTile } from '../tile/edge.ts'
import { TILE_WIDTH } from '../tile/tile.ts'
import { HASH_SIZE, type Hash } from '../tree/hash.ts'

/** What is wrong with a log, and where. Indexes are those of leaves, from 0. */
export type LogFault =
  /** The leaf's bytes are others than those that were hashed. */
  | { kind: 'leaf-altered'; index: number }
  /** Hashes above the leaves are others than what the leaves make. */
  | { kind: 'tile-altered'; level: number; tile: number }
  /** The log had another tree when it signed `size` leaves: one of those from `from` on is not what it was. */
  | { kind: 'history-rewritten'; from: number; size: number }
  /** The log had more leaves when it signed. */
  | { kind: 'tail-cut'; size: number; leaves: number }

/**
 * Goes through a log once, from its first leaf on, and holds the hashes that its leaves make against those that are
 * stored beside them and against every head that was signed. It keeps the edge of the tree, and one hash for each 256 leaves.
 */
export class LogCheck {
  readonly #edge = new Edge()
  readonly #above = new Map<string, Buffer>()
  readonly #heads: Map<number, Checkpoint[]>
  readonly #sizes: number[]
  /** How many leaves the last head that is right was signed for. */
  #sound = 0
  #unlike: number[] = []
  #size = 0

  constructor(heads: readonly Checkpoint[]) {
    this.#heads = Map.groupBy(heads, ({ size }) => size)
    this.#sizes = [...this.#heads.keys()].toSorted((a, b) => a - b)
  }

  get size(): number {
    return this.#size
  }

  root(): Hash {
    return this.#edge.root()
  }

  /**
   * The next leaves' hashes, side by side, and what is stored beside them.
   * @returns what the heads say that were signed for as many leaves as there are on the way
   */
  push(made: Buffer, stored: Buffer): LogFault[] {
    const faults = this.#atHead()
    if (!made.equals(stored)) this.#unlike.push(...unlike(made, stored).map((at) => this.#size + at))
    for (let at = 0; at < made.length;) {
      const next = this.#sizes[0] ?? Infinity
      const end = Math.min(made.length, at + (next - this.#size) * HASH_SIZE)
      this.#edge.push(made.subarray(at, end), this.#keep)
      this.#size += (end - at) / HASH_SIZE
      at = end
      // One by one: of a log that was replaced there are more than a call takes arguments.
      for (const fault of this.#atHead()) faults.push(fault)
    }
    return faults
  }

  /** After the last leaf: what no head was signed for, and heads of more leaves than there are. */
  end(): LogFault[] {
    const faults: LogFault[] = [...this.#atHead(), ...this.#unlike.map(leafAt)]
    this.#unlike = []
    const [cut] = this.#sizes
    if (cut !== undefined) faults.push({ kind: 'tail-cut', size: cut, leaves: this.#size })
    return faults
  }

  /** The tiles above the leaves' own, as the leaves make them, by `level/index`. */
  tilesAbove(): ReadonlyMap<string, Buffer> {
    this.#edge.partials().forEach(this.#keep)
    return this.#above
  }

  readonly #keep = ({ level, index, bytes }: StoredTile): void => {
    if (level > 0) this.#above.set(`${level}/${index}`, bytes)
  }

  #atHead(): LogFault[] {
    if (this.#sizes[0] !== this.#size) return []
    this.#sizes.shift()
    const root = this.#edge.root()
    const size = this.#size
    const isSigned = this.#heads.get(size)?.every((head) => head.root.equals(root)) ?? false
    // What a later head was signed for is not before it; those behind it wait for theirs.
    const before = this.#unlike.filter((index) => index < size)
    this.#unlike = this.#unlike.filter((index) => index >= size)
    if (!isSigned) return [{ kind: 'history-rewritten', from: this.#sound, size }, ...before.map(leafAt)]
    this.#sound = size
    // The leaves are what was signed: then it is the tile beside them that was altered.
    const tiles = new Set(before.map((index) => Math.floor(index / TILE_WIDTH)))
    return [...tiles].map((tile) => ({ kind: 'tile-altered', level: 0, tile }))
  }
}

const leafAt = (index: number): LogFault => ({ kind: 'leaf-altered', index })

function unlike(made: Buffer, stored: Buffer): number[] {
  const count = made.length / HASH_SIZE
  const hashAt = (row: Buffer, at: number) => row.subarray(at * HASH_SIZE, (at + 1) * HASH_SIZE)
  const isUnlike = (at: number) => !hashAt(made, at).equals(hashAt(stored, at))
  const places = Array.from({ length: count }, (_, at) => at).filter(isUnlike)
  // What stands behind the last hash is no hash of a leaf: the tile is another one all the same.
  return places.length === 0 && count > 0 && stored.length > made.length ? [count - 1] : places
}
