import { sweepArchives } from '@mithaq/workflows/archive/archive-run'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { director } from '../cast.ts'
import { archiveWays, newId, openCouncil, type Council } from '../council.ts'
import { play } from '../rehearsal/play.ts'
import { smallDefinition } from '../small-definition.ts'

const addresses = inject('addresses')
let council: Council
beforeAll(async () => {
  council = await openCouncil(addresses, {}, { withLedger: true })
  // By the machine's clock: the legal one is moved between acts.
  const statements = [
    `create table lag (stream text, version integer, recorded timestamptz, leafed timestamptz, primary key (stream, version))`,
    `create function note_recorded() returns trigger language plpgsql security definer as $$
       begin insert into lag values (new.stream, new.version, clock_timestamp()); return null; end $$`,
    `create function note_leafed() returns trigger language plpgsql security definer as $$
       begin update lag set leafed = clock_timestamp() where stream = new.stream and version = new.version; return null; end $$`,
    `create trigger lag after insert on event for each row execute function note_recorded()`,
    `create trigger lag after insert on ledger_leaf for each row execute function note_leafed()`,
  ]
  for (const statement of statements) await sql.raw(statement).execute(council.owner)
})
afterAll(() => council.close())

test('every event of a programme’s life, through every door that writes one, has its leaf within a second', async () => {
  await play(council, smallDefinition('with-leaves'), {
    namespace: addresses.namespace,
    publishedOn: calendarDate('2026-12-01'),
  })
  const api = await council.as(director)
  const office = { role: 'member' } as const
  const granted = await api.office.grant.mutate({
    requestId: newId(),
    holder: 'member-1',
    office,
    lastDay: null,
  })
  expect(granted).toMatchObject({ outcome: 'done' })
  await sweepArchives(archiveWays(council), { taskQueue: council.taskQueue, onEach: () => {} })
  const lags = await vi.waitFor(async () => {
    const { rows } = await sql<{ stream: string; version: number; ms: number | null }>`
      select stream, version, extract(epoch from leafed - recorded)::float8 * 1000 as ms from lag
      order by ms desc nulls first`.execute(council.owner)
    expect(rows.filter(({ ms }) => ms === null)).toEqual([])
    return rows
  }, 5_000)
  const [slowest] = lags
  process.stdout.write(`${lags.length} leaves, the slowest after ${Math.round(slowest?.ms ?? 0)} ms\n`)
  expect(lags.filter(({ ms }) => (ms ?? Infinity) > 1_000)).toEqual([])
  expect(new Set(lags.map(({ stream }) => stream.split('/')[0]))).toEqual(
    new Set(['archive', 'council', 'dossier', 'programme']),
  )
  expect(lags.length).toBeGreaterThan(120)
})
