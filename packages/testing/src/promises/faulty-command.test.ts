import { actUpdates, programmeWorkflowId, type Command } from '@mithaq/workflows/programme/messages'
import { WorkflowUpdateFailedError } from '@temporalio/client'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { draft, publish, words } from '../call-steps.ts'
import { president, representative } from '../cast.ts'
import { newId, openCouncil, type Council } from '../council.ts'

let council: Council
beforeAll(async () => {
  council = await openCouncil(inject('addresses'))
})
afterAll(() => council.close())

// A server of another version could send these; the API's own schemas let none of them through.
const whole = (message: unknown) =>
  ({ requestId: newId(), inputDigest: 'x', by: president, message }) as unknown as Command
const faulty: [string, Command][] = [
  ['without an actor', { ...whole({}), by: null as unknown as Command['by'] }],
  ['without a message', whole(null)],
  ['whose message its rule cannot read', whole({})],
]

test.for(faulty)('a command %s fails alone: the programme goes on', async ([, command]) => {
  const programme = await draft(council)
  await publish(council, programme)
  const handle = council.engine.workflow.getHandle(programmeWorkflowId(programme))
  const sent = council.engine.withDeadline(Date.now() + 5_000, () =>
    handle.executeUpdate(actUpdates.extendDeadline, { args: [command] }),
  )
  await expect(sent).rejects.toThrow(WorkflowUpdateFailedError)
  const api = await council.as(representative(1))
  const input = { words: await words(api, 'سؤال') }
  const answer = await api.act.askQuestion.mutate({ programme, requestId: newId(), input })
  expect(answer.outcome).toBe('done')
})
