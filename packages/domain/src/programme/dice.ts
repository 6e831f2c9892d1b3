/** Chance that comes from one number, so that a failing sequence can be told again. */
export interface Dice {
  /** 0 to n − 1; 0 where n is 0. */
  below: (n: number) => number
  /** One time in twelve. */
  isRare: () => boolean
  oneOf: <T>(items: readonly T[]) => T
  /** One of these ids; a wild throw also gives ids that nobody has and that every object has. */
  idOf: (ids: readonly string[]) => string
}

const strangeIds = ['nobody', 'constructor', 'toString']

export function diceOf(seed: number, isWild: boolean): Dice {
  const next = randomFrom(seed)
  const below = (n: number) => Math.floor(next() * n)
  const oneOf = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)]
    if (item === undefined) throw new RangeError('nothing to choose from')
    return item
  }
  return {
    below,
    isRare: () => below(12) === 0,
    oneOf,
    idOf: (ids) => {
      const isStrange = ids.length === 0 || (isWild && below(4) === 0)
      return oneOf(isStrange ? strangeIds : ids)
    },
  }
}

/** Numbers from 0 to 1, always the same for one seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
