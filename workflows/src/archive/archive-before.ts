import { patched, proxyActivities, workflowInfo } from '@temporalio/workflow'
import type { ArchiveActivities } from './activities.ts'

// Bounded, since a failure has its written answer: the sweep archives what a run could not.
const { archiveRun } = proxyActivities<ArchiveActivities>({
  startToCloseTimeout: '1 minute',
  scheduleToCloseTimeout: '2 minutes',
  retry: { initialInterval: '1 second', maximumInterval: '15 seconds' },
})

/** A run cannot archive itself: its first activity archives the run before it, and nothing waits for that. */
export function archiveRunBefore(programme: string): void {
  const run = workflowInfo().continuedFromExecutionRunId
  if (!run || !patched('2026-11-archives')) return
  archiveRun({ programme, run }).catch(() => {})
}
