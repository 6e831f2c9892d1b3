import { proxyActivities } from '@temporalio/workflow'
import type { LetterActivities } from './activities.ts'

/** Tried until its link has expired, which the activity sees; a week is the longest that one holds. */
const { sendLetter } = proxyActivities<LetterActivities>({
  startToCloseTimeout: '30 seconds',
  scheduleToCloseTimeout: '8 days',
  retry: { initialInterval: '2 seconds', backoffCoefficient: 2, maximumInterval: '15 minutes' },
})

/** A letter about an account: the engine knows its id and nothing of what it says, or to whom. */
export async function letterWorkflow(id: string): Promise<void> {
  await sendLetter(id)
}
