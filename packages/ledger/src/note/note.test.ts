import { generateKeyPairSync, sign } from 'node:crypto'
import { expect, test } from 'vitest'
import { checkpointText } from '../checkpoint/checkpoint.ts'
import { openCheckpoint } from '../checkpoint/open-checkpoint.ts'
import { leafHash } from '../tree/hash.ts'
import { keyIdOf } from './key-id.ts'
import { readNote, signatureLine, signersOf, signNote } from './note.ts'
import { newSigningKey, signerOf } from './signer.ts'
import { cosigned, verifierOf } from './verifier.ts'

const root = leafHash(Buffer.from('the only leaf'))
const text = checkpointText({ origin: 'ledger.example/sefrou', size: 1, root })
const log = signerOf(newSigningKey('ledger.example/sefrou'))
const verifier = verifierOf(log.vkey)

test("the note of Go's documentation opens with its published key, and not when a letter is changed", () => {
  const known = verifierOf('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')
  const message =
    'If you think cryptography is the answer to your problem,\n' +
    "then you don't know what your problem is.\n\n" +
    '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n'
  const note = readNote(message)
  expect(note && signersOf(note, [known])).toEqual([known])
  const edited = readNote(message.replace('answer', 'Answer'))
  expect(edited && signersOf(edited, [known])).toBe(false)
})

test('a text that could be taken for another is not signed', () => {
  for (const wrong of ['', 'no line end', 'a\tb\n', 'a\u0085b\n', 'a\ud800b\n']) {
    expect(() => signNote(wrong, [log]), JSON.stringify(wrong)).toThrow('a note is text')
  }
})

test('a signed checkpoint opens with the key of its log', () => {
  expect(openCheckpoint(signNote(text, [log]), { log: verifier })).toEqual({
    origin: 'ledger.example/sefrou',
    size: 1,
    root,
    witnesses: [],
  })
})

test('a checkpoint of another origin, of another key, or none at all is named as that', () => {
  const other = signerOf(newSigningKey('ledger.example/fez'))
  const namesake = signerOf(newSigningKey('ledger.example/sefrou'))
  const foreign = checkpointText({ origin: 'ledger.example/fez', size: 1, root })
  const faultOf = (note: string) => openCheckpoint(note, { log: verifier })
  expect(faultOf(signNote(foreign, [other]))).toEqual({ fault: 'another-origin' })
  expect(faultOf(signNote(text, [namesake]))).toEqual({ fault: 'not-signed-by-the-log' })
  expect(faultOf(signNote(text, [log]).replace('\n1\n', '\n2\n'))).toEqual({ fault: 'not-signed-by-the-log' })
  expect(faultOf(signNote('no checkpoint\n', [log]))).toEqual({ fault: 'not-a-checkpoint' })
  expect(faultOf(text)).toEqual({ fault: 'not-a-note' })
})

test('a witness counts once, by a signature of its own over the instant it saw', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const bytes = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)
  const keyId = keyIdOf('witness.example/w1', 'cosignature', bytes)
  const told = Buffer.concat([Buffer.of(4), bytes]).toString('base64')
  const witness = verifierOf(`witness.example/w1+${keyId.toString('hex')}+${told}`)
  const seconds = 1_700_000_000n
  const time = Buffer.alloc(8)
  time.writeBigUInt64BE(seconds)
  const seal = (what: string) => sign(null, Buffer.from(what), privateKey)
  const cosign = (what: string) =>
    signatureLine({ name: witness.name, keyId, signature: Buffer.concat([time, seal(what)]) })
  const trust = { log: verifier, witnesses: [witness], quorum: 1 }
  const note = signNote(text, [log])
  const good = cosign(cosigned(text, seconds))
  expect(openCheckpoint(note + good + good, trust)).toMatchObject({ witnesses: ['witness.example/w1'] })
  expect(openCheckpoint(note, trust)).toEqual({ fault: 'too-few-witnesses' })
  expect(openCheckpoint(note + good + good, { ...trust, quorum: 2 })).toEqual({ fault: 'too-few-witnesses' })
  const late = cosign(cosigned(text, seconds + 1n))
  expect(openCheckpoint(note + late, trust)).toEqual({ fault: 'not-signed-by-the-log' })
})

test('a signing key that is not one is refused, and never repeated in the message', () => {
  const key = newSigningKey('ledger.example/sefrou')
  for (const wrong of ['', 'secret-seed', key.replace('ledger', 'other'), key.slice(0, -6)]) {
    expect(() => signerOf(wrong), wrong).toThrow(/^(?:not a signing key|a signing key names another id)$/)
  }
  expect(() => newSigningKey('two words')).toThrow('not a name of a key')
  expect(() => verifierOf(log.vkey.replace('sefrou', 'fez'))).toThrow('a verifier key names another id')
})
