import { actUpdates, programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { reconcileProgramme } from '@mithaq/workflows/programme/reconcile'
import { compareProgramme } from '@mithaq/workflows/completeness/compare-programme'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { draft } from '../call-steps.ts'
import { president } from '../cast.ts'
import { archiveWays, newId, openCouncil, type Council } from '../council.ts'

let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

const found = async (programme: string) =>
  (await compareProgramme(archiveWays(council), programme)).differences

test('an act that the engine refused and nobody recorded is found, and reconciliation records it as of then', async () => {
  const programme = await draft(council)
  expect(await found(programme)).toEqual([])
  const command = { requestId: newId(), inputDigest: 'x', by: president, message: {} }
  const sent = council.engine.workflow
    .getHandle(programmeWorkflowId(programme))
    .executeUpdate(actUpdates.approveTerms, { args: [command] })
  await expect(sent).rejects.toThrow('Workflow Update failed')
  const [difference] = await found(programme)
  expect(difference).toMatchObject({ word: 'refusal-missing', act: 'approveTerms' })
  await reconcileProgramme(archiveWays(council), programme)
  expect(await found(programme)).toEqual([])
  const { rows } = await sql<{
    at: string
  }>`select at from refusal where request_id = ${command.requestId}`.execute(council.db)
  expect(rows).toEqual([{ at: difference && 'at' in difference ? difference.at : '' }])
})

test('a programme whose run somebody ended is told: nothing runs, and it is not closed', async () => {
  const programme = await draft(council)
  await council.engine.workflow.getHandle(programmeWorkflowId(programme)).terminate()
  expect(await found(programme)).toEqual([{ word: 'nothing-runs' }])
})
