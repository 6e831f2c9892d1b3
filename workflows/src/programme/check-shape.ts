import type { Command } from './messages.ts'

/** Shape only, and synchronous: a rule asked here would see a state that others are still changing. */
export function checkShape({ requestId, inputDigest, by, message }: Command): void {
  const isWhole =
    typeof requestId === 'string' &&
    typeof inputDigest === 'string' &&
    isObject(by) &&
    typeof by.role === 'string' &&
    isObject(message)
  if (!isWhole) throw new TypeError('not a command')
}

function isObject(value: object | null | undefined): value is object {
  return typeof value === 'object' && value !== null
}
