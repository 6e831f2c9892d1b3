import { actUpdates, programmeWorkflowId, type Command } from '@mithaq/workflows/programme/messages'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { words } from '../call-steps.ts'
import { officer } from '../cast.ts'
import { contractUnderway } from '../contract-underway.ts'
import { newId, openCouncil, type Council } from '../council.ts'
import { mutatedSources, type MutatedSources, type Mutation } from '../mutated-sources.ts'
import { replayHistory } from '@mithaq/workflows/replay/replay-history'

const file = 'workflows/src/programme/programme.ts'
const from = '(change: RuleChange) => !patched(change)'
/** Every rule as it was before its change. */
const earlierRelease: Mutation = { file, from, to: '(_change: RuleChange) => true' }
/** The changed rules without their patches. */
const unpatched: Mutation = { file, from, to: '(_change: RuleChange) => false' }

let sources: MutatedSources
let council: Council
beforeAll(async () => {
  sources = await mutatedSources()
  const bundle = await sources.liveBundle(earlierRelease)
  council = await openCouncil({ ...inject('addresses'), bundle })
})
afterAll(async () => {
  await council.close()
  await sources.remove()
})

/** A tied rejection without the president's side, straight to the workflow: the server of today would ask for it. */
async function rejectedOnATie(): Promise<string> {
  const programme = await contractUnderway(council, {})
  const api = await council.as(officer)
  const proposal = { kind: 'object' as const, text: await words(api, 'ملحق') }
  await api.act.proposeAmendment.mutate({ programme, requestId: newId(), input: proposal })
  const now = await council.now()
  const message = {
    amendment: 1,
    number: await words(api, '12/2027'),
    heldOn: now.slice(0, 10),
    executoryFrom: now,
    outcome: 'rejected',
    votes: { for: 9, against: 9, abstained: 1 },
  }
  const command: Command = { requestId: newId(), inputDigest: 'x', by: officer, message }
  const handle = council.engine.workflow.getHandle(programmeWorkflowId(programme))
  await handle.executeUpdate(actUpdates.recordAmendmentDeliberation, { args: [command] })
  return programme
}

test('what a run decided before a rule was changed it decides again; without the patch its history would break', async () => {
  const programme = await rejectedOnATie()
  const history = await council.engine.workflow.getHandle(programmeWorkflowId(programme)).fetchHistory()
  const today = await replayHistory({ bundle: await sources.bundle(), history })
  expect(today).toEqual({ ok: true, violation: undefined, differences: [] })
  const broken = await replayHistory({ bundle: await sources.bundle(unpatched), history })
  expect(broken.ok).toBe(false)
  expect(broken.violation).toBeDefined()
})
