import { proxyActivities } from '@temporalio/workflow'
import type { LedgerActivities } from './activities.ts'

const { checkWholeLedger } = proxyActivities<LedgerActivities>({
  startToCloseTimeout: '5 hours',
  heartbeatTimeout: '1 minute',
  retry: { maximumAttempts: 3 },
})

/** An act of audit over the whole record: every event, leaf, hash and signed head, each night and when it is asked for. */
export async function ledgerCheckWorkflow(): Promise<void> {
  await checkWholeLedger()
}
