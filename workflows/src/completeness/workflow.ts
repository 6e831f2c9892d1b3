import { proxyActivities } from '@temporalio/workflow'
import type { CompletenessActivities } from './activities.ts'
import type { ComparedProgrammes } from './messages.ts'

const { compareProgrammes } = proxyActivities<CompletenessActivities>({
  startToCloseTimeout: '5 hours',
  heartbeatTimeout: '5 minutes',
  retry: { maximumAttempts: 3 },
})

/** Holds the engine's histories against the record and keeps what it found. */
export async function completenessWorkflow(compared: ComparedProgrammes): Promise<void> {
  await compareProgrammes(compared)
}
