import { latestLedgerCheck, type KeptLedgerCheck } from '@mithaq/db/ledger/kept-check-reads'
import { ledgerCheckWorkflowId, ledgerCheckWorkflowType } from '@mithaq/workflows/ledger/messages'
import type { ledgerCheckWorkflow } from '@mithaq/workflows/ledger/workflow'
import { z } from 'zod'
import { within } from '../command/within.ts'
import { signedInProcedure } from '../trpc.ts'

type Checked = { outcome: 'done'; ledger: KeptLedgerCheck | null } | { outcome: 'under-way' }

/** Time for the answer itself. */
const soonerMs = 1_000

/**
 * Has the worker check the whole ledger, now. A long one goes on behind the answer: what it finds is read like every other.
 */
export const checkLedger = signedInProcedure
  .input(z.strictObject({}))
  .mutation(async ({ ctx }): Promise<Checked> => {
    const { db, engine, taskQueue, answerBy } = ctx
    const handle = await engine.workflow.start<typeof ledgerCheckWorkflow>(ledgerCheckWorkflowType, {
      taskQueue,
      workflowId: ledgerCheckWorkflowId(taskQueue),
      workflowIdConflictPolicy: 'USE_EXISTING',
      args: [],
    })
    const isDone = await within(
      answerBy - soonerMs - Date.now(),
      handle.result().then(() => true),
      false,
    )
    return isDone
      ? { outcome: 'done', ledger: (await latestLedgerCheck(db)) ?? null }
      : { outcome: 'under-way' }
  })
