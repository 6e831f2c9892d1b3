import {
  ScheduleAlreadyRunning,
  ScheduleOverlapPolicy,
  type Client,
  type ScheduleOptions,
} from '@temporalio/client'
import type { completenessWorkflow } from '../completeness/workflow.ts'
import { completenessWorkflowType } from '../completeness/messages.ts'
import { ledgerCheckWorkflowType } from '../ledger/messages.ts'
import type { ledgerCheckWorkflow } from '../ledger/workflow.ts'
import { archiveSweepWorkflowType } from './messages.ts'
import type { archiveSweepWorkflow } from './workflow.ts'

/** Several councils may share an engine: each has its task queue. */
export const archiveSweepId = (taskQueue: string) => `archives/${taskQueue}`
export const ledgerCheckId = (taskQueue: string) => `ledger-check/every-night/${taskQueue}`
export const completenessId = (taskQueue: string) => `completeness/every-night/${taskQueue}`

/** The engine's own clock for what is due whatever a programme does: archives each hour, the comparison and the check of the ledger each night. */
export async function ensureSchedules(engine: Client, taskQueue: string): Promise<void> {
  const policies = { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 day' } as const
  await ensure(engine, {
    scheduleId: archiveSweepId(taskQueue),
    spec: { intervals: [{ every: '1 hour' }] },
    action: {
      type: 'startWorkflow',
      workflowType: archiveSweepWorkflowType,
      taskQueue,
      args: [] satisfies Parameters<typeof archiveSweepWorkflow>,
    },
    policies,
  })
  await ensure(engine, {
    scheduleId: completenessId(taskQueue),
    spec: { calendars: [{ hour: 2, minute: 30 }] },
    action: {
      type: 'startWorkflow',
      workflowType: completenessWorkflowType,
      taskQueue,
      args: [{ programme: null }] satisfies Parameters<typeof completenessWorkflow>,
    },
    policies,
  })
  await ensure(engine, {
    scheduleId: ledgerCheckId(taskQueue),
    spec: { calendars: [{ hour: 3, minute: 30 }] },
    action: {
      type: 'startWorkflow',
      workflowType: ledgerCheckWorkflowType,
      taskQueue,
      args: [] satisfies Parameters<typeof ledgerCheckWorkflow>,
    },
    policies,
  })
}

/** One that is there already is brought to what this release means by it. */
async function ensure(engine: Client, options: ScheduleOptions): Promise<void> {
  try {
    await engine.schedule.create(options)
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error
    const { spec, action, policies } = options
    await engine.schedule
      .getHandle(options.scheduleId)
      .update((known) => ({ ...known, spec, action, ...(policies ? { policies } : {}) }))
  }
}
