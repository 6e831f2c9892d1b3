import { append } from '@mithaq/db/programme/append'
import { rebuildProgramme } from '@mithaq/db/programme/projection'
import { programmeAt } from '@mithaq/db/programme/reads'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import { reconcileProgramme } from '@mithaq/workflows/programme/reconcile'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { draft, publish, words } from '../call-steps.ts'
import { officer, representative } from '../cast.ts'
import { archiveWays, newId, openCouncil, type Council } from '../council.ts'

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

/** As a restore from an older backup would leave it; only the owner can take events away. */
async function restoreTo(programme: string, version: number): Promise<void> {
  await sql`delete from event where stream = ${`programme/${programme}`} and version > ${version}`.execute(
    council.owner,
  )
  await rebuildProgramme(council.owner, programme)
}
