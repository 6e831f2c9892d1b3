import { recordCouncilReading } from '@mithaq/db/access/access'
import { officeEventsBefore } from '@mithaq/db/office/history-reads'
import { read } from '@mithaq/domain/access/rules'
import { recorded } from '@mithaq/domain/programme/actor'
import { officeEventSentence } from '@mithaq/i18n/events/office'
import { officeTitle } from '@mithaq/i18n/offices/titles'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'

const input = z.strictObject({
  before: z.int().positive().max(2_000_000_000).optional(),
  limit: z.int().min(1).max(50).default(30),
})

/** Who was given which office, by whom and on what ground, and when it ended: the newest first. */
export const readOfficeHistory = signedInProcedure.input(input).query(async ({ ctx, input: asked }) => {
  // A mission for some programmes is told of those alone.
  if (ctx.actor.programmes) throw refusedError({ word: 'not-found' })
  const { before = null, limit } = asked
  await recordCouncilReading(ctx.db, {
    council: ctx.council,
    by: recorded(ctx.actor),
    occasion: { session: ctx.whoever.session, office: ctx.office.id },
    reading: read('officeHistoryRead', {}),
    isOnce: true,
  })
  const found = await officeEventsBefore(ctx.db, ctx.council, { before, limit })
  const entries = found.map(({ event, office, byName, holderName, words }) => ({
    version: event.version,
    type: event.type,
    at: event.at,
    role: event.by.role,
    ground: event.ground,
    sentences: officeEventSentence(event, officeTitle(office.role, office.capacity)),
    associationName: office.associationName,
    personName: byName,
    holderName,
    words,
  }))
  const oldest = entries.at(-1)
  return { entries, next: oldest && oldest.version > 1 ? oldest.version : null }
})
