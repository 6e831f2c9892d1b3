import { recorded } from '@mithaq/domain/programme/actor'
import { id } from '@mithaq/domain/programme/schema'
import { replayWorkflowId, replayWorkflowType } from '@mithaq/workflows/replay/messages'
import type { replayWorkflow } from '@mithaq/workflows/replay/workflow'
import { z } from 'zod'
import { signedInProcedure } from '../trpc.ts'
import { seenProgramme } from './seen-programme.ts'

/** Has the worker replay the stored history of a programme; while one runs, whoever asks gets that one. */
export const startReplay = signedInProcedure
  .input(z.strictObject({ programme: id }))
  .mutation(async ({ ctx, input: { programme } }) => {
    const { db, engine, taskQueue, actor } = ctx
    await seenProgramme(db, programme, actor)
    const { person, role } = recorded(actor)
    await engine.workflow.start<typeof replayWorkflow>(replayWorkflowType, {
      workflowId: replayWorkflowId(programme),
      taskQueue,
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      workflowExecutionTimeout: '15 minutes',
      args: [{ programme, askedBy: { person, role } }],
    })
    return { programme }
  })
