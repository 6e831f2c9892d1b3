import { disclosureOf, leafOf, type Recorded } from '@mithaq/db/record/leaf'
import { givenEvent } from '@mithaq/db/record/insert-events'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openCouncil, type Council } from '../council.ts'
import { eventRow } from '../ledger-steps.ts'

// The files of the log count an entry's bytes in 16 bits: one that is longer could be read by nobody, nor any beside it.
let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

const longest = 65_535
const row = eventRow('programme/long', 1, '2027-01-01T10:00:00.000Z' as Parameters<typeof eventRow>[2])
const event = (bytes: number) => {
  const recorded: Recorded = { ...row, by: row, salt: null, data: { text: 'x'.repeat(bytes) } }
  return { ...recorded, at: row.at }
}
const leafBytes = (given: ReturnType<typeof event>, salt: string | null) =>
  Buffer.byteLength(leafOf({ ...given, salt, recordedAt: row.recordedAt }))

test('an entry that fits is clear, and one that would not is sealed: its digest stands in the log, and its row opens it', () => {
  const room = longest - leafBytes(event(0), null)
  for (const bytes of [0, 1_000, room - 200]) {
    expect(givenEvent(event(bytes)).salt).toBeNull()
    expect(leafBytes(event(bytes), null)).toBeLessThanOrEqual(longest)
  }
  for (const bytes of [room + 1, 80_000, 1_000_000]) {
    const { salt, leaf } = givenEvent(event(bytes))
    expect(salt).toMatch(/^[0-9a-f]{32}$/)
    expect(leaf.join(row.recordedAt)).toBe(leafOf({ ...event(bytes), salt, recordedAt: row.recordedAt }))
    expect(leafBytes(event(bytes), salt)).toBeLessThan(300)
    expect(disclosureOf({ ...event(bytes), salt })).toContain('x'.repeat(bytes))
  }
})

test('the database takes none that no file of the log could hold', async () => {
  const insert = (bytes: number) => {
    const long = event(bytes)
    const leaf = leafOf({ ...long, recordedAt: row.recordedAt })
    return council.db
      .insertInto('event')
      .values({ ...row, salt: null, data: JSON.stringify(long.data), leaf })
      .execute()
  }
  await expect(insert(70_000)).rejects.toThrow('leaf_fits')
  await insert(60_000)
})
