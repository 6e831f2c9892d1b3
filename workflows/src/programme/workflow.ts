import { stateFrom } from '@mithaq/domain/programme/carried'
import { newProgramme } from '@mithaq/domain/programme/fold'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import { archiveRunBefore } from '../archive/archive-before.ts'
import { conductAward } from '../award/workflow.ts'
import { conductCall } from '../call/workflow.ts'
import { settle } from '../closure/workflow.ts'
import { followContract } from '../contract/workflow.ts'
import { conductSelection } from '../selection/workflow.ts'
import type { RunInput } from './messages.ts'
import { Programme } from './programme.ts'

/**
 * The procedure: one id, one type, a chain of runs. Each run tells one stage (a programme year, in the contract)
 * and continues as new; the whole is over when the programme is closed.
 */
export async function programmeWorkflow(input: RunInput): Promise<ProgrammeState['outcome']> {
  const programme = new Programme(stateOf(input), input.limits)
  archiveRunBefore(programme.state.id)
  if (input.kind === 'draft') await draft(programme, input)
  switch (programme.state.stage) {
    case 'call':
      await conductCall(programme)
      break
    case 'selection':
      await conductSelection(programme)
      break
    case 'award':
      await conductAward(programme)
      break
    case 'contract':
      await followContract(programme)
      break
    case 'closure':
      await settle(programme)
      break
    case 'closed':
      break
  }
  if (programme.state.stage !== 'closed') return programme.continueAsNext()
  await programme.end()
  return programme.state.outcome
}

function stateOf(input: RunInput): ProgrammeState {
  switch (input.kind) {
    case 'draft':
      return newProgramme(input.programme, input.terms)
    case 'continued':
      return input.state
    case 'carried':
      return stateFrom(input.state)
  }
}

async function draft(
  programme: Programme,
  { terms, by, requestId }: RunInput & { kind: 'draft' },
): Promise<void> {
  await programme.record({ requestId, inputDigest: terms.definition, by }, [
    { type: 'programmeDrafted', data: { terms }, ground: 'terms-of-reference' },
  ])
}
