import { file } from '@mithaq/db/dossier/filing'
import { openDatabase } from '@mithaq/db/database'
import { callKey, legalNow } from '@mithaq/db/programme/call-lock'
import { programmeAt } from '@mithaq/db/programme/reads'
import { plusMs, type Instant } from '@mithaq/domain/clock/instant'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { draft, publish } from '../call-steps.ts'
import { openCouncil, type Council } from '../council.ts'
import { firstFiling } from '../filing-steps.ts'
import { fastForward } from '../virtual-clock.ts'

const addresses = inject('addresses')
let council: Council
beforeEach(async () => {
  council = await openCouncil(addresses)
})
afterEach(() => council.close())

async function openCall(): Promise<{ programme: string; deadline: Instant }> {
  const programme = await draft(council)
  await publish(council, programme)
  const deadline = (await programmeAt(council.db, programme))?.state.call.deadline?.at
  if (!deadline) throw new Error('the call has no deadline')
  return { programme, deadline }
}

async function closeIntake(programme: string, deadline: Instant): Promise<string[]> {
  await council.setLegalClock(plusMs(deadline, 1_000))
  const workflow = programmeWorkflowId(programme)
  await fastForward(council.connection, addresses.namespace, workflow, plusMs(deadline, 500))
  const closed = await programmeAt(council.db, programme)
  return Object.keys(closed?.state.selection.dossiers ?? {})
}

test('2,000 filings within 50 ms of the deadline: taken exactly when the clock inside the INSERT is before it', async () => {
  const { programme, deadline } = await openCall()
  const receipts: { dossier: string; at: Instant }[] = []
  let late = 0
  for (let round = 0; round < 40; round += 1) {
    // From 36 ms before it to its very instant, so that a fast machine meets both sides as well as a slow one.
    await council.setLegalClock(plusMs(deadline, -4 * (round % 10)))
    const filings = Array.from({ length: 50 }, (_, n) => firstFiling(programme, round * 50 + n))
    const outcomes = await Promise.all(
      filings.map(async (filing) => ({ filing, filed: await file(council.db, filing) })),
    )
    const after = await legalNow(council.db)
    for (const { filing, filed } of outcomes) {
      if (filed.kind === 'done') receipts.push({ dossier: filing.dossier, at: filed.at })
      else {
        expect(filed.kind).toBe('too-late')
        expect(after >= deadline).toBe(true)
        late += 1
      }
    }
  }
  expect(receipts.every(({ at }) => at < deadline)).toBe(true)
  expect(receipts.length + late).toBe(2_000)
  // Both sides of the boundary were really met.
  expect(Math.min(receipts.length, late)).toBeGreaterThan(100)
  const listed = await closeIntake(programme, deadline)
  expect(listed.toSorted()).toEqual(receipts.map(({ dossier }) => dossier).toSorted())
})

test('a filing that waited for the lock past the deadline is not taken, whatever the start of its transaction', async () => {
  const { programme, deadline } = await openCall()
  await council.setLegalClock(plusMs(deadline, -200))
  const holder = openDatabase({ url: council.databaseUrl, connections: 1 })
  const waiting = await holder.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${callKey(programme)}, 0))`.execute(trx)
    const filing = file(council.db, firstFiling(programme, 1))
    await sql`select pg_sleep(0.4)`.execute(trx)
    return { filing }
  })
  await holder.destroy()
  expect(await waiting.filing).toEqual({ kind: 'too-late' })
})

test('a filing in flight at the deadline: closing waits for it, counts it, and takes none after it', async () => {
  const { programme, deadline } = await openCall()
  await council.setLegalClock(plusMs(deadline, -60_000))
  const holder = openDatabase({ url: council.databaseUrl, connections: 1 })
  const { closing, late } = await holder.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock_shared(hashtextextended(${callKey(programme)}, 0))`.execute(trx)
    expect((await file(council.db, firstFiling(programme, 1))).kind).toBe('done')
    const begun = closeIntake(programme, deadline)
    await sql`select pg_sleep(1.5)`.execute(trx)
    expect((await programmeAt(council.db, programme))?.state.call.closedAt).toBeNull()
    return { closing: begun, late: file(council.db, firstFiling(programme, 2)) }
  })
  await holder.destroy()
  expect(await closing).toEqual([firstFiling(programme, 1).dossier])
  expect(await late).toEqual({ kind: 'too-late' })
})

test('closing is a state: stepping the clock back reopens nothing', async () => {
  const { programme, deadline } = await openCall()
  await council.setLegalClock(plusMs(deadline, -60_000))
  expect((await file(council.db, firstFiling(programme, 1))).kind).toBe('done')
  await closeIntake(programme, deadline)
  await council.setLegalClock(plusMs(deadline, -60_000))
  expect(await file(council.db, firstFiling(programme, 2))).toEqual({ kind: 'too-late' })
})
