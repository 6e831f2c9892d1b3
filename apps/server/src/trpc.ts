import { sentencesOf } from '@mithaq/i18n/refusals/sentence'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { initTRPC, TRPCError } from '@trpc/server'
import { ZodError } from 'zod'
import type { Context } from './context.ts'
import { Refused, refusedError } from './refused.ts'

const t = initTRPC.context<Context>().create({
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
export const createCaller = t.createCallerFactory

/** Anyone, signed in or not. */
export const openProcedure = t.procedure

/** Whoever is signed in; the rule of the act, or the read, says the rest. */
export const signedInProcedure = t.procedure.use(({ ctx, next }) => {
  if (!ctx.actor) throw refusedError({ word: 'sign-in-required' })
  return next({ ctx: { ...ctx, actor: ctx.actor satisfies Actor } })
})

/** The refusal an error stands for: its own, a malformed field with its path, or a procedure nobody knows. */
export function refusalIn(error: TRPCError): Refusal | null {
  if (error.cause instanceof Refused) return error.cause.refusal
  if (error.cause instanceof ZodError) {
    const path = error.cause.issues[0]?.path.map(String).join('.') ?? ''
    return { word: 'malformed-input', path }
  }
  if (error.code === 'NOT_FOUND') return { word: 'not-found' }
  if (error.code === 'BAD_REQUEST' || error.code === 'PARSE_ERROR')
    return { word: 'malformed-input', path: '' }
  return null
}
