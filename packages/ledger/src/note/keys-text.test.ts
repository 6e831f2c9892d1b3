import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkpointText } from '../checkpoint/checkpoint.ts'
import { openWithKeys } from '../checkpoint/open-with-keys.ts'
import { leafHash } from '../tree/hash.ts'
import { handOver, takeUp } from './key-change.ts'
import { keysBelieved, keysText, readGivenKeys, readKeysText } from './keys-text.ts'
import { ofEverySize } from './log-key.ts'
import { signNote } from './note.ts'
import { newSigningKey, signerOf, type Signer } from './signer.ts'
import { verifierOf } from './verifier.ts'

const origin = 'ledger.example/sefrou'
const newSigner = () => signerOf(newSigningKey(origin))
const [first, second, third, stranger] = [newSigner(), newSigner(), newSigner(), newSigner()]
const text = keysText([
  { vkey: first.vkey, handedOver: '' },
  { vkey: second.vkey, handedOver: handOver(origin, 100, { from: first, to: second }) },
  { vkey: third.vkey, handedOver: handOver(origin, 250, { from: second, to: third }) },
])
const trusting = (...signers: Signer[]) => signers.map(({ vkey }) => ofEverySize(verifierOf(vkey)))
const sizesOf = (keys: ReturnType<typeof readKeysText>) =>
  keys && keys.map(({ verifier, fromSize, toSize }) => [verifier.vkey, fromSize, toSize])
const chain = [
  [first.vkey, 0, 100],
  [second.vkey, 100, 250],
  [third.vkey, 250, Infinity],
]

test('the keys of a log are believed from whichever of them is trusted, each for the sizes it signed', () => {
  expect(sizesOf(readKeysText(text))).toEqual(chain)
  for (const trusted of [first, second, third])
    expect(sizesOf(keysBelieved(trusting(trusted), text))).toEqual(chain)
  expect(sizesOf(keysBelieved(trusting(first, third), text))).toEqual(chain)
  // Who trusts another key, or has no such text, believes that key alone.
  expect(sizesOf(keysBelieved(trusting(stranger), text))).toEqual([[stranger.vkey, 0, Infinity]])
  expect(sizesOf(keysBelieved(trusting(second), ''))).toEqual([[second.vkey, 0, Infinity]])
})

test('a key that was taken up where one was lost leads back, and nobody who trusts the lost one is led to it', () => {
  const known = keysText([
    { vkey: first.vkey, handedOver: '' },
    { vkey: second.vkey, handedOver: handOver(origin, 100, { from: first, to: second }) },
  ])
  const taken = `${known}---\n${takeUp(origin, 250, third)}`
  expect(sizesOf(readKeysText(taken))).toEqual(chain)
  expect(sizesOf(keysBelieved(trusting(third), taken))).toEqual(chain)
  const before = [
    [first.vkey, 0, 100],
    [second.vkey, 100, Infinity],
  ]
  for (const trusted of [first, second])
    expect(sizesOf(keysBelieved(trusting(trusted), taken))).toEqual(before)
  // Anybody can say so of a key of their own.
  const forged = `${known}---\n${takeUp(origin, 120, stranger)}`
  expect(sizesOf(keysBelieved(trusting(first), forged))).toEqual(before)
  const handed = keysText([
    { vkey: third.vkey, handedOver: '' },
    { vkey: stranger.vkey, handedOver: handOver(origin, 900, { from: third, to: stranger }) },
  ])
  const on = `${taken}---\n${handed.split('---\n')[1]}`
  expect(sizesOf(keysBelieved(trusting(third), on))).toContainEqual([stranger.vkey, 900, Infinity])
  expect(sizesOf(keysBelieved(trusting(second), on))).toEqual(before)
  // Another's signature in place of its own.
  const other = takeUp(origin, 250, stranger).replace(stranger.vkey, third.vkey)
  expect(readKeysText(`${known}---\n${other}`)).toBe(false)
  expect(readKeysText(taken.replace('\n250\n', '\n260\n'))).toBe(false)
  // A hand-over that calls itself the other.
  const short = handOver(origin, 250, { from: second, to: third }).replace(
    'ledger-key/v1',
    'ledger-key-taken-up/v1',
  )
  expect(readKeysText(`${known}---\n${short}`)).toBe(false)
})

test('a key that was stolen after it was handed over cannot put off the hand-over that is known', () => {
  const later = keysText([
    { vkey: first.vkey, handedOver: '' },
    { vkey: stranger.vkey, handedOver: handOver(origin, 900, { from: first, to: stranger }) },
  ])
  const [known] = readKeysText(text) || []
  expect(known && sizesOf(keysBelieved([known], later))).toContainEqual([first.vkey, 0, 100])
})

test('a letter changed anywhere in the text of the keys, and it leads nowhere', () => {
  const letter = fc.constantFrom('A', 'z', '1', ' ', '\n', '', '-', '+')
  const leadsNowhere = fc.property(fc.nat(text.length - 1), letter, (at, other) => {
    const changed = text.slice(0, at) + other + text.slice(at + 1)
    return changed === text || readKeysText(changed) === false
  })
  expect(fc.check(leadsNowhere, { numRuns: 500 })).toMatchObject({ failed: false })
})

test('a head is signed by the key of its size, whoever has the key of another', () => {
  const keys = readKeysText(text) || []
  const head = (size: number, signer: Signer) =>
    openWithKeys(
      signNote(checkpointText({ origin, size, root: leafHash(Buffer.from('root')) }), [signer]),
      keys,
    )
  // Where one hands over to the next, either may have signed.
  for (const [size, signer] of [
    [0, first],
    [100, first],
    [100, second],
    [250, third],
    [9_000, third],
  ] as const)
    expect(head(size, signer)).toMatchObject({ size })
  for (const [size, signer] of [
    [101, first],
    [99, second],
    [251, second],
    [249, third],
  ] as const)
    expect(head(size, signer)).toEqual({ fault: 'not-its-key-then' })
  expect(head(100, stranger)).toEqual({ fault: 'not-signed-by-the-log' })
})

test('what a person gives as keys is a key a line, or the whole text; what is none of it is told', () => {
  expect(sizesOf(readGivenKeys(`\n ${first.vkey}\r\n${second.vkey}`))).toEqual([
    [first.vkey, 0, Infinity],
    [second.vkey, 0, Infinity],
  ])
  expect(sizesOf(readGivenKeys(`${text}\n`))).toEqual(chain)
  expect(readGivenKeys('')).toEqual([])
  expect(readGivenKeys(`${first.vkey}\nno key`)).toBe(false)
  expect(readGivenKeys(text.replace('\n250\n', '\n260\n'))).toBe(false)
})
