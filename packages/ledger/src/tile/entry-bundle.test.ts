import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bundleOf, entriesOf, MAX_ENTRY_SIZE } from './entry-bundle.ts'

test('entries come out of a bundle as they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 256 }), (entries) => {
      expect([...entriesOf(bundleOf(entries))].map((entry) => [...entry])).toEqual(
        entries.map((entry) => [...entry]),
      )
    }),
  )
})

test('an entry of 65,535 bytes fits, one more is refused', () => {
  expect([...entriesOf(bundleOf([Buffer.alloc(MAX_ENTRY_SIZE)]))][0]).toHaveLength(MAX_ENTRY_SIZE)
  expect(() => bundleOf([Buffer.alloc(MAX_ENTRY_SIZE + 1)])).toThrow('65536 bytes is too long')
})

test('a bundle that was cut is not read', () => {
  const bundle = bundleOf([Buffer.from('one'), Buffer.from('two')])
  for (const cut of [1, 4, bundle.length - 1]) {
    expect(() => [...entriesOf(bundle.subarray(0, cut))], `cut at ${cut}`).toThrow('ends within an entry')
  }
})
