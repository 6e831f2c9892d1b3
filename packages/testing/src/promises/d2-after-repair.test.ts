import { setTimeout as pause } from 'node:timers/promises'
import { rebuildProgramme } from '@mithaq/db/programme/projection'
import { programmeAt } from '@mithaq/db/programme/reads'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { reconcileProgramme } from '@mithaq/workflows/programme/reconcile'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { draft, publish, words } from '../call-steps.ts'
import { representative } from '../cast.ts'
import { archiveWays, newId, openCouncil, type Council } from '../council.ts'

let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

/** As a restore from an older backup would leave it; only the owner can take events away. */
async function restoreToBefore(programme: string): Promise<void> {
  const version = ((await programmeAt(council.db, programme))?.state.version ?? 0) - 1
  await sql`delete from event where stream = ${`programme/${programme}`} and version > ${version}`.execute(
    council.owner,
  )
  await rebuildProgramme(council.owner, programme)
}

async function openCall() {
  const programme = await draft(council)
  await publish(council, programme)
  const api = await council.as(representative(1))
  const question = async (body: string) => ({
    programme,
    requestId: newId(),
    input: { words: await words(api, body) },
  })
  await api.act.askQuestion.mutate(await question('سؤال ضاع من السجل'))
  return { programme, api, question }
}

test('what was refused while the record waited for its repair is done after it, asked again under the same id', async () => {
  const { programme, api, question } = await openCall()
  await restoreToBefore(programme)
  const waiting = api.act.askQuestion.mutate(await question('سؤال بعد الاسترجاع'))
  const refused = await question('سؤال رُفض')
  await pause(1_000)
  await expect(api.act.askQuestion.mutate(refused)).rejects.toThrow('needs-reconciliation')
  await reconcileProgramme(archiveWays(council), programme)
  expect((await waiting).outcome).toBe('done')
  await vi.waitFor(
    async () => expect((await api.act.askQuestion.mutate(refused)).outcome).toBe('done'),
    5_000,
  )
})

test('the record of a programme that is over is repaired as well: nobody is there to be told', async () => {
  const { programme } = await openCall()
  await restoreToBefore(programme)
  await council.engine.workflow.getHandle(programmeWorkflowId(programme)).terminate()
  const services = archiveWays(council)
  expect(await reconcileProgramme(services, programme)).toEqual({ programme, restored: 1, wordsMissing: [] })
})
