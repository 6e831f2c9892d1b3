import { append } from '@mithaq/db/programme/append'
import { closeIntakeByClock } from '@mithaq/db/programme/close-intake'
import { rebuildProgramme } from '@mithaq/db/programme/projection'
import { programmeAt } from '@mithaq/db/programme/reads'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import { reconcileProgramme } from '@mithaq/workflows/programme/reconcile'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { draft, publish, words } from '../call-steps.ts'
import { officer, president, representative } from '../cast.ts'
import { archiveWays, newId, openCouncil, type Council } from '../council.ts'
import { holdProgramme } from '../held-programme.ts'

let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

const versionOf = async (programme: string) => (await programmeAt(council.db, programme))?.state.version ?? 0

test('an engine older than the record folds what it missed and decides again', async () => {
  const programme = await draft(council)
  await publish(council, programme)
  const api = await council.as(representative(1))
  const missed = await words(api, 'سؤال ضاع على المحرك')
  const after = await versionOf(programme)
  const events: ProgrammeEvent[] = [
    {
      type: 'questionAsked',
      data: { question: 'missed', words: missed, answerDueAt: await council.now() },
      ground: 'terms-of-reference',
      version: after + 1,
      at: await council.now(),
      by: representative(1),
    },
  ]
  await append(council.db, { programme, after, requestId: 'of-an-engine-lost', inputDigest: 'x', events })
  const byOfficer = await council.as(officer)
  const answer = await byOfficer.act.answerQuestion.mutate({
    programme,
    requestId: newId(),
    input: { question: 'missed', words: await words(byOfficer, 'الجواب') },
  })
  expect(answer).toMatchObject({ outcome: 'done', events: [{ version: after + 2 }] })
})

test('an append that is tried again answers what it answered first, the salts of sealed entries among it', async () => {
  const programme = await draft(council)
  const after = await versionOf(programme)
  const order = await words(await council.as(president), 'قرار التعيين')
  const members = ['chair', 'secretary', 'third'].map((seat, n) => ({ seat, person: `member-${n + 1}` }))
  const events: ProgrammeEvent[] = [
    {
      type: 'committeeAppointed',
      data: { members, order },
      ground: 'terms-of-reference',
      version: after + 1,
      at: await council.now(),
      by: president,
    },
  ]
  const request = { programme, after, requestId: newId(), inputDigest: 'x', events }
  const first = await append(council.db, request)
  expect(first.kind === 'done' ? first.salts?.[after + 1] : null).toMatch(/^[0-9a-f]{32}$/)
  expect(await append(council.db, request)).toEqual(first)
})

test('an engine that missed more than one answer to it may hold folds it in parts, and then decides', async () => {
  const programme = await draft(council)
  await publish(council, programme)
  const api = await council.as(representative(1))
  const missed = await words(api, 'سؤال ضاع على المحرك')
  const before = await versionOf(programme)
  const at = await council.now()
  // 3 MB of events: the engine takes no more than two in one answer.
  const questions = Array.from({ length: 300 }, (_, n): ProgrammeEvent => {
    const data = { question: `missed-${n}`, words: missed, answerDueAt: at, padding: 'ق'.repeat(5_000) }
    return {
      type: 'questionAsked',
      data,
      ground: 'terms-of-reference',
      version: before + 1 + n,
      at,
      by: representative(1),
    }
  })
  for (let from = 0; from < questions.length; from += 100) {
    const events = questions.slice(from, from + 100)
    const request = {
      programme,
      after: before + from,
      requestId: `of-an-engine-lost-${from}`,
      inputDigest: 'x',
    }
    await append(council.db, { ...request, events })
  }
  const byOfficer = await council.as(officer)
  const answer = await byOfficer.act.answerQuestion.mutate({
    programme,
    requestId: newId(),
    input: { question: 'missed-299', words: await words(byOfficer, 'الجواب') },
  })
  expect(answer).toMatchObject({ outcome: 'done', events: [{ version: before + 301 }] })
})

test('a record older than the engine takes nothing until it is reconciled, then goes on', async () => {
  const programme = await draft(council)
  await publish(council, programme)
  const api = await council.as(representative(1))
  const ask = async (body: string) => ({
    programme,
    requestId: newId(),
    input: { words: await words(api, body) },
  })
  const lost = await ask('سؤال ضاع من السجل')
  await api.act.askQuestion.mutate(lost)
  const before = await programmeAt(council.db, programme)
  await restoreTo(programme, (before?.state.version ?? 0) - 1)

  const late = await ask('سؤال بعد الاسترجاع')
  const waiting = api.act.askQuestion.mutate(late)
  await expect(waiting).resolves.toEqual({ outcome: 'not-confirmed' })
  await expect(api.act.askQuestion.mutate(await ask('سؤال آخر'))).rejects.toThrow('needs-reconciliation')

  const services = archiveWays(council)
  expect(await reconcileProgramme(services, programme)).toEqual({ programme, restored: 1, wordsMissing: [] })
  expect((await reconcileProgramme(services, programme)).restored).toBe(0)
  await expect(api.act.askQuestion.mutate(late)).resolves.toMatchObject({ outcome: 'done' })
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from event where stream = ${`programme/${programme}`} and type = 'questionAsked'
  `.execute(council.db)
  expect(rows[0]?.n).toBe(2)
})

test('a read model that is set right beside an append that had read it wrong stays right', async () => {
  const programme = await draft(council)
  await publish(council, programme)
  const api = await council.as(representative(1))
  const asked = { programme, requestId: newId(), input: { words: await words(api, 'سؤال') } }
  await sql`update programme set state = jsonb_set(state, '{call,addenda}', '7') where id = ${programme}`.execute(
    council.owner,
  )
  const before = await versionOf(programme)
  await using held = await holdProgramme(council.owner, programme)
  const rebuilt = rebuildProgramme(council.db, programme)
  await expect.poll(() => held.waiting()).toBe(1)
  const act = api.act.askQuestion.mutate(asked)
  await expect.poll(() => held.waiting()).toBe(2)
  await held.release()
  expect(await act).toMatchObject({ outcome: 'done' })
  const mended = await rebuilt
  expect([mended.differed, mended.state.call.addenda]).toEqual([true, 0])
  expect((await programmeAt(council.db, programme))?.state).toEqual(mended.state)
  expect(mended.state.version).toBe(before + 1)
})

test('an engine restored to before its intake closed learns of it when the clock comes', async () => {
  const programme = await draft(council)
  await publish(council, programme)
  const { call } = (await programmeAt(council.db, programme))?.state ?? {}
  const deadline = call?.deadline?.at
  if (!deadline) throw new Error('a call has a deadline')
  const after = await versionOf(programme)
  const closing = { programme, after, requestId: `clock/closeIntake/${deadline}` }
  await council.holdLegalClock(deadline)
  const closed = await closeIntakeByClock(council.db, closing)
  expect(closed.kind).toBe('done')
  // The same timer of an engine that stands before it, by another name; and by its own.
  const stale = { ...closing, requestId: 'of-an-engine-lost' }
  expect(await closeIntakeByClock(council.db, stale)).toMatchObject({
    kind: 'behind',
    later: [{ type: 'intakeClosed' }, { type: 'programmeEnded' }],
  })
  expect(await closeIntakeByClock(council.db, closing)).toEqual(closed)
})

/** As a restore from an older backup would leave it; only the owner can take events away. */
async function restoreTo(programme: string, version: number): Promise<void> {
  await sql`delete from event where stream = ${`programme/${programme}`} and version > ${version}`.execute(
    council.owner,
  )
  await rebuildProgramme(council.owner, programme)
}
