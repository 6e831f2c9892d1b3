import { recordAlarms, type Alarm } from '@mithaq/db/record/alarm-reads'
import { plusMs } from '@mithaq/domain/clock/instant'
import { watchAlarms } from '@mithaq/worker/record/watch-alarms'
import { sequenceAndSign } from '@mithaq/worker/ledger/sequencer'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { draft } from '../call-steps.ts'
import { auditor } from '../cast.ts'
import { openCouncil, type Council } from '../council.ts'
import { eventRow, ledgerOf } from '../ledger-steps.ts'

let council: Council
let ledger: ReturnType<typeof ledgerOf>
let programme: string
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
  ledger = ledgerOf(council.db)
  programme = await draft(council)
  await council.as(auditor)
  await sequenceAndSign(ledger.options, 'all')
})
afterAll(() => council.close())

test('nothing rings where everything has its leaf, counts on and is shown', async () => {
  expect(await recordAlarms(council.db)).toEqual([])
})

test('an event that waits for its leaf rings after ten seconds, and no earlier', async () => {
  const now = await council.now()
  const record = (stream: string, secondsAgo: number) => {
    const row = eventRow(stream, 1, plusMs(now, -secondsAgo * 1000))
    return council.db
      .insertInto('event')
      .values({ ...row, data: JSON.stringify(row.data) })
      .execute()
  }
  await record('other/late', 11)
  await record('other/new', 5)
  expect(await recordAlarms(council.db)).toEqual([{ kind: 'leaf-late', stream: 'other/late', version: 1 }])
  await sequenceAndSign(ledger.options, 'all')
  expect(await recordAlarms(council.db)).toEqual([])
})

test('a read model behind its stream, and a stream with a gap, ring with their place; the auditor reads them in sentences', async () => {
  const stream = `programme/${programme}`
  const row = eventRow(stream, 4, await council.now())
  await council.db
    .insertInto('event')
    .values({ ...row, data: JSON.stringify(row.data) })
    .execute()
  expect(await recordAlarms(council.db)).toEqual([
    { kind: 'version-missing', stream, version: 2 },
    { kind: 'unprojected', stream, version: 4 },
  ])
  const told = await (await council.as(auditor)).record.alarms.query({})
  expect(told.map(({ sentences }) => sentences.fr)).toEqual([
    `Un numéro manque dans une suite du registre : ${stream}, n° 2.`,
    `Ce qui est montré est en retard sur ce qui est enregistré : ${stream}, n° 4.`,
  ])
  await sql`delete from event where stream = ${stream} and version = 4`.execute(council.owner)
  expect(await recordAlarms(council.db)).toEqual([])
})

test('the worker says once that it begins, and once that it is over', async () => {
  const said: string[] = []
  const watch = watchAlarms({
    db: council.db,
    pollMs: 20,
    onBegin: ({ kind, ...place }: Alarm) => said.push(`${kind} ${Object.values(place).join(' ')}`),
    onEnd: (kind) => said.push(`over ${kind}`),
  })
  await sql`update programme set version = version + 1 where id = ${programme}`.execute(council.owner)
  await vi.waitFor(() => expect(said).toHaveLength(1), 10_000)
  await new Promise((resolve) => setTimeout(resolve, 200))
  await sql`update programme set version = version - 1 where id = ${programme}`.execute(council.owner)
  await vi.waitFor(() => expect(said).toHaveLength(2), 10_000)
  await watch.stop()
  expect(said).toEqual([`unprojected programme/${programme} 1`, 'over unprojected'])
})
