import type { ReplayResult } from '@mithaq/domain/record/replay'
import { proxyActivities } from '@temporalio/workflow'
import type { ReplayActivities } from './activities.ts'
import type { ReplayKey } from './messages.ts'

/** Once: whoever still wants it asks again. */
const { replayProgramme } = proxyActivities<ReplayActivities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '30 seconds',
  retry: { maximumAttempts: 1 },
})

/** An act of audit: the stored history of a programme against the code. Its result stays with the engine. */
export async function replayWorkflow({ programme }: ReplayKey): Promise<ReplayResult> {
  return replayProgramme({ programme })
}
