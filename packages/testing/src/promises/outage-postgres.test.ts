import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '@mithaq/db/database'
import { callKey, lockCall } from '@mithaq/db/programme/call-lock'
import { listen } from '@mithaq/db/listening'
import { sql } from 'kysely'
import { expect, inject, test, vi } from 'vitest'
import { draft } from '../call-steps.ts'
import { openCouncil } from '../council.ts'
import { openCutProxy, type CutProxy } from '../cut-proxy.ts'
import { timed } from '../timed.ts'
import { knock } from '../outage-doors.ts'
import { answerBound, late, outcomesOf, playOutage, type OutageReport } from '../outage-steps.ts'

// Some forty seconds each, of which thirty are the outage; a busy machine needs more for the rest.
vi.setConfig({ testTimeout: 120_000 })
const addresses = inject('addresses')
const openWire = () => openCutProxy(new URL(addresses.postgres).host)

type Line = Parameters<typeof playOutage>[1]

async function play(line: (wire: CutProxy) => Line): Promise<OutageReport> {
  const wire = await openWire()
  const council = await openCouncil(addresses, { postgres: wire.address })
  try {
    return await playOutage(council, line(wire))
  } finally {
    await council.close()
    await wire.close()
  }
}

function expectKept(report: OutageReport): void {
  expect(late(report)).toEqual([])
  for (const moment of [report.start, report.middle]) {
    expect(outcomesOf(moment, 'question')).toEqual(['not-confirmed'])
    expect(outcomesOf(moment, 'filing')).toEqual(['not-confirmed'])
    const doors = new Set(moment.doors.map(({ status, word }) => `${status} ${word}`))
    expect([...doors]).toEqual(['408 record-unreachable'])
  }
  expect(outcomesOf(report.end, 'question')).toEqual(['done'])
  expect(outcomesOf(report.end, 'filing')).toEqual(['done'])
  expect(report.backMs).toBeLessThan(answerBound)
}

test.concurrent('PostgreSQL away for thirty seconds: every answer comes in time, nothing is lost, all goes on by itself', async () => {
  const report = await play(({ cut, mend }) => ({ begin: cut, end: mend }))
  expectKept(report)
  expect(report.faults).toEqual([])
})

test.concurrent('PostgreSQL silent for thirty seconds: the same, and what its lines held back comes too late to count twice', async () => {
  const report = await play(({ hang, resume }) => ({ begin: hang, end: () => resume('kept') }))
  expectKept(report)
  expect(report.faults).toEqual([])
})

test.concurrent('lines to PostgreSQL that are lost without a word: the same, over new ones', async () => {
  const report = await play(({ hang, resume }) => ({ begin: hang, end: () => resume('lost') }))
  expectKept(report)
  expect(report.faults).toEqual([])
})

test.concurrent('a page and a file that are sent just when PostgreSQL falls silent are answered in time', async () => {
  const wire = await openWire()
  const council = await openCouncil(addresses, { postgres: wire.address })
  try {
    const programme = await draft(council)
    // Lines enough that nobody has to wait for a new one.
    await Promise.all([knock(council, programme), knock(council, programme)])
    wire.hang()
    const answers = await knock(council, programme)
    expect(answers.filter(({ ms, status }) => ms > answerBound || status !== 408)).toEqual([])
  } finally {
    wire.resume('kept')
    await council.close()
    await wire.close()
  }
})

test.concurrent('who falls silent while it holds a call gives it back: the intake is not kept from closing', async () => {
  const wire = await openWire()
  const council = await openCouncil(addresses)
  const url = new URL(council.databaseUrl)
  url.host = wire.address
  const silent = openDatabase({ url: url.href, connections: 1 })
  const held = silent.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock_shared(hashtextextended(${callKey('p')}, 0))`.execute(trx)
    wire.hang()
    await sql`select`.execute(trx)
  })
  try {
    await expect(held).rejects.toThrow(/silent|not queryable/)
    await sleep(4_000)
    const { ms } = await timed(() => council.db.transaction().execute((trx) => lockCall(trx, 'p')))
    expect(ms).toBeLessThan(1_000)
  } finally {
    await silent.destroy()
    await council.close()
    await wire.close()
  }
})

test.concurrent('a line that listens to the outbox and falls silent is noticed, and another one hears', async () => {
  const wire = await openWire()
  const council = await openCouncil(addresses)
  const url = new URL(council.databaseUrl)
  url.host = wire.address
  const [onNotice, onLost] = [vi.fn<() => void>(), vi.fn<() => void>()]
  const first = await listen(url.href, ['outbox'], { onNotice, onLost })
  const tell = () => sql`select pg_notify('outbox', '')`.execute(council.db)
  try {
    await sleep(12_500)
    // Nothing was told for longer than a silence may last, and the line is there.
    await tell()
    await vi.waitFor(() => expect(onNotice).toHaveBeenCalledOnce(), 1_000)
    expect(onLost).not.toHaveBeenCalled()
    wire.hang()
    await vi.waitFor(() => expect(onLost).toHaveBeenCalledOnce(), 20_000)
    await expect(listen(url.href, ['outbox'], { onNotice, onLost })).rejects.toThrow(/timeout|terminated/)
    wire.resume('lost')
    const second = await listen(url.href, ['outbox'], { onNotice, onLost })
    await tell()
    await vi.waitFor(() => expect(onNotice).toHaveBeenCalledTimes(2), 1_000)
    second.stop()
  } finally {
    first.stop()
    await council.close()
    await wire.close()
  }
})
