import { activityInfo, heartbeat } from '@temporalio/activity'
import { archiveRun, sweepArchives, type ArchiveWays } from './archive-run.ts'

export interface ArchiveActivities {
  archiveRun: (run: { programme: string; run: string }) => Promise<void>
  sweepArchives: () => Promise<number>
}

export function archiveActivities(ways: ArchiveWays): ArchiveActivities {
  return {
    archiveRun: (run) => archiveRun(ways, run),
    sweepArchives: () =>
      sweepArchives(ways, { taskQueue: activityInfo().taskQueue, onEach: () => heartbeat() }),
  }
}
