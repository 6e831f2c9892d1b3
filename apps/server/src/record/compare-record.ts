import { programmeAt } from '@mithaq/db/programme/reads'
import { id } from '@mithaq/domain/programme/schema'
import { completenessWorkflowId, completenessWorkflowType } from '@mithaq/workflows/completeness/messages'
import type { completenessWorkflow } from '@mithaq/workflows/completeness/workflow'
import { z } from 'zod'
import { within } from '../command/within.ts'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'
import { toldComparison, type ToldComparison } from './told-comparison.ts'

type Compared = { outcome: 'done'; comparison: ToldComparison | null } | { outcome: 'under-way' }

/** Time for the answer itself. */
const soonerMs = 1_000

/**
 * Has the worker compare a programme's histories with its record, now. A long one goes on behind the answer: what it
 * finds is read like every other.
 */
export const compareRecord = signedInProcedure
  .input(z.strictObject({ programme: id }))
  .mutation(async ({ ctx, input: { programme } }): Promise<Compared> => {
    const { db, engine, taskQueue, answerBy } = ctx
    if (!(await programmeAt(db, programme))) throw refusedError({ word: 'not-found' })
    const handle = await engine.workflow.start<typeof completenessWorkflow>(completenessWorkflowType, {
      taskQueue,
      workflowId: completenessWorkflowId(programme),
      workflowIdConflictPolicy: 'USE_EXISTING',
      args: [{ programme }],
    })
    const isDone = await within(
      answerBy - soonerMs - Date.now(),
      handle.result().then(() => true),
      false,
    )
    return isDone
      ? { outcome: 'done', comparison: await toldComparison(db, programme) }
      : { outcome: 'under-way' }
  })
