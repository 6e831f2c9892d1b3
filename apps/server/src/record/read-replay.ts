import { instantOf, type Instant } from '@mithaq/domain/clock/instant'
import type { Role } from '@mithaq/domain/programme/actor'
import { id } from '@mithaq/domain/programme/schema'
import type { ReplayFailure, ReplayResult } from '@mithaq/domain/record/replay'
import { replayWorkflowId, type ReplayKey } from '@mithaq/workflows/replay/messages'
import type { replayWorkflow } from '@mithaq/workflows/replay/workflow'
import { WorkflowNotFoundError, type Client } from '@temporalio/client'
import { defaultPayloadConverter } from '@temporalio/common'
import { z } from 'zod'
import { signedInProcedure } from '../trpc.ts'
import { readInRoom } from './read-in-room.ts'

export interface ReplayStatus {
  startedAt: Instant
  finishedAt: Instant | null
  /** The office of whoever asked for it. */
  role: Role | null
  result: ReplayResult | null
  failure: ReplayFailure | null
}

/** The last replay of a programme, as the engine keeps it; null where there was none. */
export const readReplay = signedInProcedure
  .input(z.strictObject({ programme: id }))
  .query(async ({ ctx, input: { programme } }): Promise<ReplayStatus | null> => {
    await readInRoom(ctx, programme, 'replay')
    return lastReplay(ctx.engine, replayWorkflowId(programme))
  })

async function lastReplay(engine: Client, workflowId: string): Promise<ReplayStatus | null> {
  const handle = engine.workflow.getHandle<typeof replayWorkflow>(workflowId)
  try {
    const { status, startTime, closeTime, runId } = await handle.describe()
    const told = {
      startedAt: instantOf(startTime.getTime()),
      finishedAt: closeTime ? instantOf(closeTime.getTime()) : null,
      role: await askedBy(engine, { workflowId, runId }),
      result: null,
      failure: null,
    }
    if (status.name === 'RUNNING') return told
    if (status.name === 'TIMED_OUT') return { ...told, failure: 'too-long' }
    if (status.name !== 'COMPLETED') return { ...told, failure: 'broken' }
    return { ...told, result: await handle.result() }
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null
    throw error
  }
}

async function askedBy(
  engine: Client,
  execution: { workflowId: string; runId: string },
): Promise<Role | null> {
  const { history } = await engine.workflowService.getWorkflowExecutionHistory({
    namespace: engine.options.namespace,
    execution,
    maximumPageSize: 1,
  })
  const payload = history?.events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0]
  return payload ? (defaultPayloadConverter.fromPayload<ReplayKey>(payload).askedBy.role as Role) : null
}
