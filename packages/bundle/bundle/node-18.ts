import { createHash } from 'node:crypto'

// Node has `hash` from 20.12 on; what a bundle is verified with runs from 18 on.
export const hash = (
  algorithm: string,
  data: string | Uint8Array,
  form: 'buffer' | 'hex' | 'binary',
): Buffer | string => {
  const made = createHash(algorithm).update(data)
  return form === 'buffer' ? made.digest() : made.digest(form)
}
export { createHash, createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto'

/** What the verifier uses of later releases, where this one has it not. */
function provide(prototype: object, name: string, value: unknown): void {
  if (!(name in prototype))
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true })
}

provide(Array.prototype, 'toReversed', function reversed(this: unknown[]) {
  return this.map((_, at) => this[this.length - 1 - at])
})
provide(
  Array.prototype,
  'toSorted',
  function sorted(this: unknown[], order: (a: unknown, b: unknown) => number) {
    // oxlint-disable-next-line unicorn/no-array-sort -- where there is no other
    return [...this].sort(order)
  },
)
provide(
  Map,
  'groupBy',
  function grouped(of: Iterable<unknown>, keyOf: (one: unknown, at: number) => unknown) {
    const groups = new Map<unknown, unknown[]>()
    for (const [at, one] of [...of].entries()) {
      const key = keyOf(one, at)
      groups.set(key, [...(groups.get(key) ?? []), one])
    }
    return groups
  },
)
provide(String.prototype, 'isWellFormed', function isWellFormed(this: string) {
  return !/\p{Surrogate}/u.test(this)
})
