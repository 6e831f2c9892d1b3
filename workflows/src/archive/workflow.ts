import { proxyActivities } from '@temporalio/workflow'
import type { ArchiveActivities } from './activities.ts'

const { sweepArchives } = proxyActivities<ArchiveActivities>({
  startToCloseTimeout: '50 minutes',
  heartbeatTimeout: '2 minutes',
  retry: { maximumAttempts: 3 },
})

/** Archives the runs that are over and not archived; answers how many. */
export async function archiveSweepWorkflow(): Promise<number> {
  return sweepArchives()
}
