import { checkpointText } from '@mithaq/ledger/checkpoint/checkpoint'
import { handOver } from '@mithaq/ledger/note/key-change'
import { keysText, readGivenKeys } from '@mithaq/ledger/note/keys-text'
import { signNote } from '@mithaq/ledger/note/note'
import { newSigningKey, signerOf, type Signer } from '@mithaq/ledger/note/signer'
import { leafHash } from '@mithaq/ledger/tree/hash'
import { expect, test } from 'vitest'
import { ledgerFolder } from './format.ts'
import { openHeads, type Trust } from './open-tree.ts'

const origin = 'ledger.example/sefrou'
const [first, second, other] = Array.from({ length: 3 }, () => signerOf(newSigningKey(origin)))
if (!first || !second || !other) throw new Error('three keys')
const handedOver = handOver(origin, 40, { from: first, to: second })
const text = keysText([
  { vkey: first.vkey, handedOver: '' },
  { vkey: second.vkey, handedOver },
])
const head = (size: number, signer: Signer) =>
  signNote(checkpointText({ origin, size, root: leafHash(Buffer.from('root')) }), [signer])

function opened(checkpoint: string, trust: Trust = {}) {
  const files = new Map([
    [`${ledgerFolder}keys`, Buffer.from(text)],
    [`${ledgerFolder}checkpoint`, Buffer.from(checkpoint)],
  ])
  return openHeads(files, trust)
}

function trusted(vkey: string | undefined, ...kept: string[]): Trust {
  const keys = vkey === undefined ? undefined : readGivenKeys(vkey)
  if (keys === false) throw new Error('no key')
  return { keys, kept }
}

test('a bundle of a log that changed its key opens with the key it shows today, with the first, and with neither', () => {
  for (const vkey of [second.vkey, first.vkey, `${first.vkey}\n`, undefined]) {
    const { head: signed, kept, faults } = opened(head(60, second), trusted(vkey, head(30, first)))
    expect([signed?.size, kept.map(({ size }) => size), faults]).toEqual([60, [30], []])
  }
  for (const trust of [trusted(other.vkey), { keys: [] }])
    expect(opened(head(60, second), trust).faults).toEqual([{ kind: 'keys-broken' }])
})

test('a head signed with the key that was handed over already is not a head of the log', () => {
  const fault = 'not-its-key-then'
  expect(opened(head(60, first)).faults).toEqual([{ kind: 'checkpoint-unsigned', fault }])
  const { head: signed, kept, faults } = opened(head(60, second), trusted(undefined, head(50, first)))
  expect([signed?.size, kept, faults]).toEqual([60, [], [{ kind: 'kept-unsigned', fault }]])
})
