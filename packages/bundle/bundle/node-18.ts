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
provide(String.prototype, 'isWellFormed', function isWellFormed(this: string) {
  return !/\p{Surrogate}/u.test(this)
})
