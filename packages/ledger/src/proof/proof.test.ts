import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkpointText } from '../checkpoint/checkpoint.ts'
import { signNote } from '../note/note.ts'
import { newSigningKey, signerOf } from '../note/signer.ts'
import { verifierOf } from '../note/verifier.ts'
import { leafHash, nodeHash } from '../tree/hash.ts'
import { openProof, proofText, readProof } from './proof.ts'

const signer = signerOf(newSigningKey('ledger.example/sefrou'))
const log = verifierOf(signer.vkey)
const [first, second] = [Buffer.from('first'), Buffer.from('second')]
const root = nodeHash(leafHash(first), leafHash(second))
const checkpoint = signNote(checkpointText({ origin: signer.name, size: 2, root }), [signer])
const text = proofText({ index: 1, hashes: [leafHash(first)], checkpoint })

test('a proof says where the entry is, and opens offline with the key of the log', () => {
  expect(openProof(text, second, { log })).toMatchObject({ index: 1, size: 2, root })
  expect(openProof(text.replace('index', 'extra AAAA\nindex'), second, { log })).toMatchObject({ index: 1 })
})

test('what is wrong with a proof has a name', () => {
  const faultOf = (other: string, entry = second) => openProof(other, entry, { log })
  expect(faultOf(text, first)).toEqual({ fault: 'not-in-the-log' })
  expect(faultOf(text.replace('index 1', 'index 0'))).toEqual({ fault: 'not-in-the-log' })
  expect(faultOf(text.replace('\n2\n', '\n3\n'))).toEqual({ fault: 'not-signed-by-the-log' })
  expect(faultOf(text.replace('@v1', '@v2'))).toEqual({ fault: 'not-a-proof' })
  expect(faultOf(text.replace('index 1', 'index 01'))).toEqual({ fault: 'not-a-proof' })
  expect(faultOf('')).toEqual({ fault: 'not-a-proof' })
})

test('no edit of one character leaves a proof that opens to something else', () => {
  const opened = openProof(text, second, { log })
  const isSame = (found: ReturnType<typeof openProof>) => 'fault' in found || isDeepStrictEqual(found, opened)
  const edits = fc.property(
    fc.nat(text.length - 1),
    fc.constantFrom('0', '1', 'A', '=', '\n', ' '),
    (at, character) => isSame(openProof(text.slice(0, at) + character + text.slice(at + 1), second, { log })),
  )
  expect(fc.check(edits, { numRuns: 500 })).toMatchObject({ failed: false })
})

test('any text is read or is no proof, and nothing is thrown', () => {
  const any = fc.property(fc.string(), (read) => readProof(read) === undefined)
  expect(fc.check(any)).toMatchObject({ failed: false })
})
