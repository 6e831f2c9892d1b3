import { dropRehearsal, noteRehearsal, noteRun } from '@mithaq/db/rehearsal/drafts'
import { programmeAt } from '@mithaq/db/programme/reads'
import { isCalendarDate } from '@mithaq/domain/clock/calendar-date'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { id } from '@mithaq/domain/programme/schema'
import { isVisibleTo } from '@mithaq/domain/programme/view'
import { rehearsalWorkflowId, rehearsalWorkflowType } from '@mithaq/workflows/rehearsal/messages'
import type { rehearsalWorkflow } from '@mithaq/workflows/rehearsal/workflow'
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'

const input = z.strictObject({
  programme: id,
  requestId: z.uuid(),
  /** The publication day that is tried; the day after today unless given. */
  from: z.string().refine(isCalendarDate).optional(),
})

/** Rehearses a draft as a job of the worker; the same request again is the same rehearsal. */
export const startRehearsal = signedInProcedure.input(input).mutation(async ({ ctx, input: given }) => {
  const { db, engine, taskQueue, actor } = ctx
  const { programme, requestId: rehearsal, from } = given
  const found = await programmeAt(db, programme)
  if (!found || !isVisibleTo(found.state, actor)) throw refusedError({ word: 'not-found' })
  if (found.state.call.publishedAt) throw refusedError({ word: 'call-already-published' })
  if (found.state.stage !== 'call') {
    throw refusedError({ word: 'not-in-this-stage', stage: found.state.stage })
  }
  const today = wallTimeOf(found.now, found.definition.council.zone).date
  // The rehearsal's engine has a clock that only goes forward, and no calendar knows that century's end.
  if (from !== undefined && (from <= today || from >= '2100')) {
    throw refusedError({ word: 'malformed-input', path: 'from' })
  }
  const isNew = await noteRehearsal(db, { id: rehearsal, programmeId: programme, askedBy: actor.person })
  if (!isNew) return { rehearsal }
  try {
    const handle = await engine.workflow.start<typeof rehearsalWorkflow>(rehearsalWorkflowType, {
      workflowId: rehearsalWorkflowId,
      taskQueue,
      workflowIdConflictPolicy: 'FAIL',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      workflowExecutionTimeout: '15 minutes',
      args: [{ rehearsal, programme, ...(from === undefined ? {} : { from }) }],
    })
    await noteRun(db, rehearsal, handle.firstExecutionRunId)
    return { rehearsal }
  } catch (error) {
    await dropRehearsal(db, rehearsal)
    if (error instanceof WorkflowExecutionAlreadyStartedError)
      throw refusedError({ word: 'rehearsal-running' })
    throw error
  }
})
