import { setTimeout as sleep } from 'node:timers/promises'
import { answerOf, firstAnswer, programmeStream, type FirstAnswer } from '@mithaq/db/record/reads'
import { recordRefusal } from '@mithaq/db/record/refusals'
import { commandGround } from '@mithaq/db/programme/command-reads'
import type { ProgrammeAt } from '@mithaq/db/programme/reads'
import { withDaysOff } from '@mithaq/domain/calendar/days-off'
import { digestOf } from '@mithaq/domain/definition/digest'
import type { MessageOf } from '@mithaq/domain/programme/acts'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { InputOf, PersonalAct } from '@mithaq/domain/programme/inputs'
import { isKept } from '@mithaq/domain/programme/kept-refusals'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { isVisibleTo } from '@mithaq/domain/programme/view'
import {
  actUpdates,
  programmeWorkflowId,
  refusedType,
  type Answer,
  type Command,
} from '@mithaq/workflows/programme/messages'
import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client'
import { ApplicationFailure } from '@temporalio/common'
import type { Context, Services } from '../context.ts'
import { isOutage, throughOutage } from '../outage.ts'
import { Refused } from '../refused.ts'
import { askRule, type Asked } from './ask-rule.ts'
import { within } from './within.ts'

export interface CommandRequest<N extends PersonalAct> {
  act: N
  programme: string
  /** Made in the browser; the same id is the same act, however often it is sent. */
  requestId: string
  input: InputOf<N>
  by: Actor
}

export type CommandOutcome = ({ outcome: 'done' } & Answer) | { outcome: 'not-confirmed' }

/** Sooner than any other door: an act has its own answer to "not yet". */
const soonerMs = 500

/**
 * Sends one act to its workflow. The request id is looked up before, and again after any error, so that an answer
 * that was lost is found; the rule is asked of the read model first, so that only races reach the workflow.
 */
export function sendCommand<N extends PersonalAct>(
  context: Context,
  request: CommandRequest<N>,
): Promise<CommandOutcome> {
  const until = context.answerBy - soonerMs
  return within(until - Date.now(), confirmed(context, request, until), { outcome: 'not-confirmed' })
}

/** Through an outage of the record or the engine the same request is tried again: it has one effect. */
async function confirmed<N extends PersonalAct>(
  context: Context,
  request: CommandRequest<N>,
  until: number,
): Promise<CommandOutcome> {
  try {
    return await throughOutage(until, () => attempt(context, request, until))
  } catch (error) {
    if (!isOutage(error)) throw error
    context.log.warn({ err: error, act: request.act }, 'not confirmed')
    return { outcome: 'not-confirmed' }
  }
}

async function attempt<N extends PersonalAct>(
  context: Context,
  request: CommandRequest<N>,
  until: number,
): Promise<CommandOutcome> {
  const inputDigest = digestOf({ act: request.act, input: request.input, by: request.by })
  const lookUp = () =>
    firstAnswer(context.db, programmeStream(request.programme), request.requestId, inputDigest)
  const ground = await commandGround(context.db, request)
  const known = answered(answerOf(ground, inputDigest))
  if (known) return known
  let isForwarded = false
  try {
    const asked = await decideFirst(context, request, ground.programme)
    if ('refused' in asked) {
      const before = isKept(asked.refused.word) && (await sentBefore(context, request, inputDigest, until))
      if (before) return before
      throw new Refused(asked.refused)
    }
    isForwarded = true
    return await forward(context, request, { inputDigest, message: asked.message }, until)
  } catch (error) {
    const found = answered(await lookUp())
    if (found) return found
    if (error instanceof Refused) {
      await keepRefusal(context, request, inputDigest, error.refusal)
      throw error
    }
    if (!isForwarded || isOutage(error)) throw error
    // What has reached the engine may still be done, whatever went wrong since.
    context.log.error({ err: error, act: request.act }, 'not confirmed')
    return { outcome: 'not-confirmed' }
  }
}

/** The pure rule, asked of the read model: refuses without troubling the workflow. */
async function decideFirst<N extends PersonalAct>(
  { db, calendar }: Services,
  { act, input, by, requestId }: CommandRequest<N>,
  found: ProgrammeAt | undefined,
): Promise<Asked<N>> {
  if (!found || !isVisibleTo(found.state, by)) throw new Refused({ word: 'not-found' })
  const { state: programme, definition, now } = found
  const ground = { db, programme, definition, now, by, requestId }
  const known = withDaysOff(calendar, programme.daysOff)
  return askRule({ ...ground, calendar: known }, act, input)
}

/** Within one run the engine answers an update id it knows; with the digest in it, another input is another update. */
const updateIdOf = (requestId: string, inputDigest: string) => `${requestId}/${inputDigest.slice(0, 16)}`

async function forward<N extends PersonalAct>(
  { engine }: Services,
  { act, programme, requestId, by }: CommandRequest<N>,
  { inputDigest, message }: { inputDigest: string; message: MessageOf<N> },
  until: number,
): Promise<CommandOutcome> {
  const handle = engine.workflow.getHandle(programmeWorkflowId(programme))
  const command: Command = { requestId, inputDigest, by, message }
  const updateId = updateIdOf(requestId, inputDigest)
  for (;;) {
    try {
      const answer = await engine.withDeadline(until, () =>
        handle.executeUpdate(actUpdates[act], { args: [command], updateId }),
      )
      return { outcome: 'done', ...answer }
    } catch (error) {
      const refusal = refusalOf(error)
      if (!refusal) throw error
      if (refusal.word !== 'stage-changing' || Date.now() + 200 > until) throw new Refused(refusal)
      await sleep(100)
    }
  }
}

/**
 * What the same request comes to that was sent before and is with the engine still: the rule may refuse now what was lawful when
 * it was sent. Null where the engine knows of none.
 */
async function sentBefore<N extends PersonalAct>(
  { engine }: Services,
  { programme, requestId }: CommandRequest<N>,
  inputDigest: string,
  until: number,
): Promise<CommandOutcome | null> {
  const handle = engine.workflow.getHandle(programmeWorkflowId(programme))
  const update = handle.getUpdateHandle<Answer>(updateIdOf(requestId, inputDigest))
  try {
    const answer = await engine.withDeadline(until, () => update.result())
    return { outcome: 'done', ...answer }
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null
    const refusal = refusalOf(error)
    if (!refusal) throw error
    if (isKept(refusal.word)) throw new Refused(refusal)
    return null
  }
}

function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof WorkflowUpdateFailedError)) return null
  const { cause } = error
  if (!(cause instanceof ApplicationFailure) || cause.type !== refusedType) return null
  return (cause.details?.[0] ?? null) as Refusal | null
}

function answered(first: FirstAnswer): CommandOutcome | null {
  switch (first.kind) {
    case 'none':
      return null
    case 'done':
      return { outcome: 'done', events: first.events }
    case 'refused':
      throw new Refused(first.refusal)
    case 'request-id-reused':
      throw new Refused({ word: 'request-id-reused' })
  }
}

async function keepRefusal<N extends PersonalAct>(
  { db }: Services,
  { programme, requestId, act, by }: CommandRequest<N>,
  inputDigest: string,
  refusal: Refusal,
): Promise<void> {
  if (!isKept(refusal.word)) return
  await recordRefusal(
    db,
    { stream: programmeStream(programme), requestId, inputDigest },
    { act, refusal, person: by.person, role: by.role },
  )
}
