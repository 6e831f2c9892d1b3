import { followKeys } from './key-change.ts'
import { ofEverySize, readKey, type LogKey } from './log-key.ts'

const rule = '---\n'

/** The keys of a log as one text: the first one, then the note by which each handed over to the next, parted by a rule. */
export function keysText(keys: readonly { vkey: string; handedOver: string }[]): string {
  return keys.map(({ vkey, handedOver }) => (handedOver === '' ? `${vkey}\n` : handedOver)).join(rule)
}

/** @returns the keys of that text, oldest first; false where one does not lead to the next, or nothing else stands there */
export function readKeysText(text: string): LogKey[] | false {
  const [first = '', ...notes] = text.split(rule)
  const key = readKey(first)
  // A letter more or less is another text, whatever reads it kindly.
  return key && first === `${key.vkey}\n` ? followKeys(key, notes) : false
}

/**
 * The keys of a log that are to be believed by whoever trusts one of them, or some: a note that is signed by the key before it and
 * by the key after leads both ways, one by which a key was taken up leads back alone. What is known of a key's sizes from
 * elsewhere stands.
 */
export function keysBelieved(trusted: readonly LogKey[], text: string): LogKey[] {
  const leading = ledBy(trusted, readKeysText(text) || [])
  return [
    ...trusted.filter((key) => !leading.some(isSame(key))),
    ...leading.map((key) => narrowed(key, trusted.find(isSame(key)))),
  ]
}

function ledBy(trusted: readonly LogKey[], told: readonly LogKey[]): LogKey[] {
  const newest = told.findLastIndex((key) => trusted.some(isSame(key)))
  if (newest === -1) return []
  const end = told.findIndex(({ isTakenUp }, at) => at > newest && isTakenUp)
  // That it was lost, and when, is the word of the key after it.
  if (end === -1) return [...told]
  return told.slice(0, end).map((key, at) => (at === end - 1 ? { ...key, toSize: Infinity } : key))
}

const isSame = (one: LogKey) => (other: LogKey) => other.verifier.vkey === one.verifier.vkey

const narrowed = (told: LogKey, known: LogKey = told): LogKey => ({
  ...told,
  fromSize: Math.max(told.fromSize, known.fromSize),
  toSize: Math.min(told.toSize, known.toSize),
})

/** Keys as somebody gives them: the text of a log's keys, or verifier keys, a line each. False where a line is no key. */
export function readGivenKeys(given: string): LogKey[] | false {
  if (given.includes(rule)) return readKeysText(`${given.trim()}\n`)
  const keys = given
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readKey)
  const all = keys.filter((key) => key !== undefined)
  return all.length === keys.length && all.map(ofEverySize)
}
