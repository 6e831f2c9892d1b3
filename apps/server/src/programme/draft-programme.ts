import { definition as definitionSchema } from '@mithaq/domain/definition/schema'
import { termsOf } from '@mithaq/domain/definition/terms'
import { programmeAt } from '@mithaq/db/programme/reads'
import { saveDefinition } from '@mithaq/db/definition/drafts'
import { programmeWorkflowId, programmeWorkflowType, runLimits } from '@mithaq/workflows/programme/messages'
import type { programmeWorkflow } from '@mithaq/workflows/programme/workflow'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'

const limits = z.strictObject({ updates: z.int().min(10), historyEvents: z.int().min(100) })

const input = z.strictObject({
  requestId: z.uuid(),
  definition: definitionSchema,
  /** A rehearsal asks for shorter runs, to see more of them. */
  limits: limits.optional(),
})

/** Starts a programme from its definition: one id, one workflow, for as long as the programme lives. */
export const draftProgramme = signedInProcedure.input(input).mutation(async ({ ctx, input: given }) => {
  const { id } = given.definition
  const terms = termsOf(given.definition)
  const known = await programmeAt(ctx.db, id)
  if (known && known.state.terms.definition !== terms.definition)
    throw refusedError({ word: 'programme-id-taken' })
  await saveDefinition(ctx.db, terms.definition, given.definition)
  await ctx.engine.workflow.start<typeof programmeWorkflow>(programmeWorkflowType, {
    workflowId: programmeWorkflowId(id),
    taskQueue: ctx.taskQueue,
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'REJECT_DUPLICATE',
    args: [
      {
        kind: 'draft',
        programme: id,
        terms,
        by: ctx.actor,
        requestId: given.requestId,
        limits: given.limits ?? runLimits,
      },
    ],
  })
  return { programme: id, isDrafted: await isRecorded(ctx.db, id) }
})

/** The draft is the workflow's first append; it is normally there within some milliseconds. */
async function isRecorded(db: Parameters<typeof programmeAt>[0], id: string): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await programmeAt(db, id)) return true
    await sleep(50)
  }
  return false
}
