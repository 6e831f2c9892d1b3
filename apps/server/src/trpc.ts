import type { Actor } from '@mithaq/domain/programme/actor'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { sentencesOf } from '@mithaq/i18n/refusals/sentence'
import { initTRPC, type TRPCError } from '@trpc/server'
import { ZodError } from 'zod'
import { within } from './command/within.ts'
import type { Context, Incoming } from './context.ts'
import { isConfirmedLater, procedureDoors, refusalAtDoor } from './doors.ts'
import { inputFault, shownPath } from './input-fault.ts'
import { hiddenMarks } from '@mithaq/domain/programme/name'
import { isOutage, throughOutage } from './outage.ts'
import { Refused, refusedError } from './refused.ts'
import { actorOf } from './session/whoever.ts'

const t = initTRPC.context<Incoming>().create({
  // A line that says nothing for three pings is dead: the browser comes back with the last id it has.
  sse: {
    ping: { enabled: true, intervalMs: 3_000 },
    client: { reconnectAfterInactivityMs: 10_000 },
  },
  errorFormatter({ shape, error }) {
    const refusal = refusalIn(error)
    // No stack and no message of ours but the refusal's: an unexpected error says nothing of the inside.
    return {
      code: shape.code,
      message: refusal?.word ?? 'unexpected',
      data: { httpStatus: shape.data.httpStatus, refusal, sentences: refusal && sentencesOf(refusal) },
    }
  },
})

export const router = t.router

/**
 * Every procedure: who asks, its line in the table of doors, then the shape that every input has, then an answer in
 * time. A read waits for a database that is away, and so does the question who asks; what is written is not tried
 * twice here, since acts have their own way.
 */
const atItsDoor = t.procedure.use(async ({ ctx, path, type, getRawInput, next }) => {
  const { answerBy } = ctx
  let isAsked = false
  const answering = async () => {
    const whoever = await throughOutage(answerBy, ctx.whoever)
    isAsked = true
    const shut = refusalAtDoor(procedureDoors.get(path), whoever)
    if (shut) throw refusedError(shut)
    const fault = inputFault(await getRawInput())
    if (fault !== null) throw refusedError({ word: 'malformed-input', path: fault })
    const actorNow = async () => actorOf(await ctx.whoever())
    const known: Context = { ...ctx, whoever, actor: actorOf(whoever), actorNow }
    return throughOutage(type === 'query' ? answerBy : 0, async () => {
      const result = await next({ ctx: known })
      if (!result.ok && isOutage(result.error)) throw result.error
      return result
    })
  }
  const answered = await within(
    answerBy - Date.now(),
    answering().catch((error: unknown) => {
      if (!isOutage(error)) throw error
      ctx.log.warn({ err: error, path }, 'record or engine unreachable')
      return null
    }),
    null,
  )
  if (!answered) {
    // Nobody could be asked who sends it, and it may have been done when it was sent before.
    const isUnsure = !isAsked && isConfirmedLater(path)
    const doing = type === 'mutation' ? 'acting' : 'reading'
    throw refusedError(isUnsure ? { word: 'not-confirmed' } : { word: 'record-unreachable', doing })
  }
  return answered
})

/** Anyone, signed in or not. */
export const openProcedure = atItsDoor

/** Whoever is signed in, in whatever office or none. */
export const personProcedure = atItsDoor.use(({ ctx, next }) => {
  const { whoever } = ctx
  if (whoever.kind !== 'somebody') throw refusedError({ word: 'sign-in-required' })
  return next({ ctx: { ...ctx, whoever } })
})

/** Whoever acts in an office; the rule of the act, or the read, says the rest. */
export const signedInProcedure = personProcedure.use(({ ctx, next }) => {
  const { actor, whoever } = ctx
  if (!actor || !whoever.office) throw refusedError({ word: 'office-not-held' })
  return next({ ctx: { ...ctx, actor: actor satisfies Actor, office: whoever.office } })
})

/** What a request that is no request of ours is answered with. */
const malformed: ReadonlySet<TRPCError['code']> = new Set([
  'BAD_REQUEST',
  'PARSE_ERROR',
  'METHOD_NOT_SUPPORTED',
  'UNSUPPORTED_MEDIA_TYPE',
  'PAYLOAD_TOO_LARGE',
])

/** The refusal an error stands for: its own, a malformed field with its path, or a procedure nobody knows. */
export function refusalIn(error: TRPCError): Refusal | null {
  if (error.cause instanceof Refused) return error.cause.refusal
  // Only of an input: a value of ours that does not parse is an error like any other.
  if (error.cause instanceof ZodError && error.code === 'BAD_REQUEST') {
    const path = pathIn(error.cause)
    return hasHiddenMarks(error.cause) ? { word: hiddenMarks, path } : { word: 'malformed-input', path }
  }
  if (error.code === 'NOT_FOUND') return { word: 'not-found' }
  return malformed.has(error.code) ? { word: 'malformed-input', path: '' } : null
}

function hasHiddenMarks({ issues }: ZodError): boolean {
  const [issue] = issues
  return issue?.code === 'custom' && issue.params?.['word'] === hiddenMarks
}

function pathIn({ issues }: ZodError): string {
  const issue = issues[0]
  if (!issue) return ''
  const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return shownPath([...issue.path, ...extra])
}
