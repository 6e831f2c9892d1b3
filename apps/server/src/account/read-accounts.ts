import { accountsBefore } from '@mithaq/db/access/reads'
import { idleAccounts } from '@mithaq/db/account/reads'
import { legalNow } from '@mithaq/db/programme/call-lock'
import { eraseAccounts } from '@mithaq/domain/access/accounts'
import { accessEventSentence } from '@mithaq/i18n/events/access'
import { sentencesOf } from '@mithaq/i18n/refusals/sentence'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'
import { endedBefore } from './term.ts'

const input = z.strictObject({
  /** `next` of the page before. */
  before: z.int().positive().max(2_000_000_000).optional(),
  limit: z.int().min(1).max(100).default(20),
})

/** How many accounts may be erased now, or why none; who read the history of offices, and what was erased, the newest first. */
export const readAccounts = signedInProcedure.input(input).query(async ({ ctx, input: asked }) => {
  const { db, council, calendar, actor } = ctx
  // A mission for some programmes is told of those alone.
  if (actor.programmes) throw refusedError({ word: 'not-found' })
  const now = await legalNow(db)
  const before = endedBefore(now, calendar.zone)
  const { persons, words } = await idleAccounts(db, council, before)
  const found = { endedBefore: before, persons: persons.length, words: words.length }
  const decision = eraseAccounts(found, { now })
  const told = await accountsBefore(db, council, { before: asked.before ?? null, limit: asked.limit })
  const oldest = told.at(-1)?.event.version
  return {
    ...found,
    refusal: 'refused' in decision ? { ...decision.refused, sentences: sentencesOf(decision.refused) } : null,
    lines: told.map(({ event, name, times, lastAt }) => ({
      version: event.version,
      type: event.type,
      at: event.at,
      role: event.by.role,
      ground: event.ground,
      personName: name,
      sentences: accessEventSentence(event),
      times,
      lastAt,
    })),
    next: oldest !== undefined && oldest > 1 ? oldest : null,
  }
})
