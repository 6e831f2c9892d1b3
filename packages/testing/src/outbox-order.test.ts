import { startWaitingLetters } from '@mithaq/db/letter/writes'
import { startWaiting } from '@mithaq/db/outbox/writes'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { draft } from './call-steps.ts'
import { officer } from './cast.ts'
import { openCouncil, type Council } from './council.ts'

let council: Council
let programme: string
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  programme = await draft(council)
  await council.credentials(officer)
  await sql`delete from outbox`.execute(council.owner)
  await sql`delete from letter`.execute(council.owner)
})
afterAll(() => council.close())

const waiting = 30
const batch = 20

/** The first twenty of thirty cannot be started, in the order in which they are taken: who was started, round by round. */
async function threeRounds(round: (start: (row: unknown) => Promise<void>) => Promise<number>) {
  const refused = new Set<string>()
  const started: number[] = []
  for (let n = 0; n < 3; n += 1) {
    let count = 0
    const start = (row: unknown) => {
      const key = JSON.stringify(row)
      if (refused.has(key) || (n === 0 && refused.size < batch)) {
        refused.add(key)
        return Promise.reject(new Error('no such engine'))
      }
      count += 1
      return Promise.resolve()
    }
    await round(start).catch(() => {})
    started.push(count)
  }
  return started
}

test('twenty notices that cannot be started hold up none of those behind them', async () => {
  await sql`
    insert into outbox (programme_id, version, notice)
    select ${programme}, 1, '{"event":"programmeDrafted","to":"officer"}'::jsonb
    from generate_series(1, ${waiting})`.execute(council.owner)
  expect(await threeRounds((start) => startWaiting(council.db, batch, start))).toEqual([0, 10, 0])
  // Once they can be, they are.
  expect(await startWaiting(council.db, batch, () => Promise.resolve())).toBe(batch)
})

test('nor letters', async () => {
  await sql`
    insert into letter (id, person, kind, expires_at)
    select gen_random_uuid(), ${officer.person}, 'reset', clock_timestamp()
    from generate_series(1, ${waiting})`.execute(council.owner)
  expect(await threeRounds((start) => startWaitingLetters(council.db, batch, start))).toEqual([0, 10, 0])
  expect(await startWaitingLetters(council.db, batch, () => Promise.resolve())).toBe(batch)
})
