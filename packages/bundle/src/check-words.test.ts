import { digestOf } from '@mithaq/domain/definition/digest'
import { expect, test } from 'vitest'
import { checkBundle } from './check-bundle.ts'
import type { WordsLine } from './format.ts'
import { sampleBundle, sampleTrust, streams, type SampleEvent } from './sample-bundle.ts'

const salt = 'a'.repeat(32)
const body = 'late by a day'
const told: WordsLine = {
  id: 'w-1',
  kind: 'reason',
  digest: digestOf({ salt, body }),
  state: 'told',
  salt,
  body,
}
const withheld: WordsLine = { ...told, state: 'withheld', salt: '', body: null }
const erased: WordsLine = { ...withheld, state: 'erased' }
const named: SampleEvent = {
  stream: streams.programme,
  type: 'callCancelled',
  data: { reason: { id: told.id, digest: told.digest } },
}
const erasing: SampleEvent = { stream: streams.access, type: 'personalDataErased', data: { words: 1 } }
const altered = [{ kind: 'words-altered', id: 'w-1' }]

const check = (words: object[], before = [named]) => checkBundle(sampleBundle({ before, words }), sampleTrust)

test('a text that is told, withheld or erased is counted as that', () => {
  for (const line of [told, withheld]) {
    const { faults, counted } = check([line])
    expect(faults).toEqual([])
    expect(counted?.texts).toEqual({ told: 0, withheld: 0, erased: 0, [line.state]: 1 })
  }
  const { faults, counted } = check([erased], [named, erasing])
  expect([faults, counted?.texts.erased]).toEqual([[], 1])
})

test('a text told erased that no event erased is named', () => {
  expect(check([erased]).faults).toEqual([{ kind: 'erasure-not-recorded', of: 'w-1' }])
})

test('another body under a state that tells none, or a state that nobody knows, is named', () => {
  for (const line of [
    { ...withheld, body: 'another' },
    { ...withheld, salt },
    { ...told, state: 'shown', body: 'another' },
    { ...told, note: 'put in' },
    { ...told, body: 'another' },
  ]) {
    expect(check([line]).faults).toEqual(altered)
  }
  expect(check([{ ...erased, body: 'another' }], [named, erasing]).faults).toEqual(altered)
  expect(check([told, withheld]).faults).toEqual(altered)
})

test('a text that is named and left out, or there and never named, is named', () => {
  expect(check([]).faults).toEqual([{ kind: 'words-missing', id: 'w-1' }])
  expect(check([told, { ...told, id: 'w-2' }]).faults).toEqual([{ kind: 'words-altered', id: 'w-2' }])
})

test('texts of what was decided while the copy was made are not missed', () => {
  const words = sampleBundle({ before: [named], words: [], upTo: { programme: 0, archive: 0 } })
  expect(checkBundle(words, sampleTrust).faults).toEqual([])
})
