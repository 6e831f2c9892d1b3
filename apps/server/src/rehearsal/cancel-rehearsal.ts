import { lastRehearsal } from '@mithaq/db/rehearsal/reads'
import { programmeAt } from '@mithaq/db/programme/reads'
import { id } from '@mithaq/domain/programme/schema'
import { isVisibleTo } from '@mithaq/domain/programme/view'
import { rehearsalWorkflowId } from '@mithaq/workflows/rehearsal/messages'
import { WorkflowNotFoundError } from '@temporalio/client'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'

/** Asks the running rehearsal of a programme to end; its status says when it has. */
export const cancelRehearsal = signedInProcedure
  .input(z.strictObject({ programme: id }))
  .mutation(async ({ ctx, input }) => {
    const found = await programmeAt(ctx.db, input.programme)
    if (!found || !isVisibleTo(found.state, ctx.actor)) throw refusedError({ word: 'not-found' })
    const row = await lastRehearsal(ctx.db, input.programme)
    if (row?.outcome !== 'running' || row.runId === null)
      throw refusedError({ word: 'rehearsal-not-running' })
    try {
      await ctx.engine.workflow.getHandle(rehearsalWorkflowId, row.runId).cancel()
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) throw refusedError({ word: 'rehearsal-not-running' })
      throw error
    }
    return { rehearsal: row.id }
  })
