import { definition as definitionSchema } from '@mithaq/domain/definition/schema'
import { termsOf } from '@mithaq/domain/definition/terms'
import type { Database } from '@mithaq/db/database'
import { draftDigests } from '@mithaq/db/programme/reads'
import { saveDefinition } from '@mithaq/db/definition/drafts'
import {
  programmeWorkflowId,
  programmeWorkflowType,
  runLimits,
  type RunInput,
} from '@mithaq/workflows/programme/messages'
import type { programmeWorkflow } from '@mithaq/workflows/programme/workflow'
import { setTimeout as sleep } from 'node:timers/promises'
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client'
import { z } from 'zod'
import type { Services } from '../context.ts'
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
  await saveDefinition(ctx.db, terms.definition, given.definition)
  await start(ctx, {
    kind: 'draft',
    programme: id,
    terms,
    by: ctx.actor,
    requestId: given.requestId,
    limits: given.limits ?? runLimits,
  })
  const digests = await recorded(ctx.db, id)
  // Another definition was drafted under this id before, or in the same moment.
  if (digests && !digests.includes(terms.definition)) throw refusedError({ word: 'programme-id-taken' })
  return { programme: id, isDrafted: digests !== null }
})

async function start({ engine, taskQueue }: Services, draft: RunInput & { kind: 'draft' }): Promise<void> {
  try {
    await engine.workflow.start<typeof programmeWorkflow>(programmeWorkflowType, {
      workflowId: programmeWorkflowId(draft.programme),
      taskQueue,
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      args: [draft],
    })
  } catch (error) {
    // It has run to its end; what the record holds of it says the rest.
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error
  }
}

/** What was drafted, and what it was revised to: the workflow's first append is normally there within some milliseconds. */
async function recorded(db: Database, id: string): Promise<string[] | null> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await draftDigests(db, id)
    if (found.length > 0) return found
    await sleep(50)
  }
  return null
}
