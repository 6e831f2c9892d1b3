import { accessBefore, dossierNames } from '@mithaq/db/access/reads'
import { programmeAt } from '@mithaq/db/programme/reads'
import { id } from '@mithaq/domain/programme/schema'
import { isVisibleTo } from '@mithaq/domain/programme/view'
import { accessEventSentence } from '@mithaq/i18n/events/access'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'

const input = z.strictObject({
  programme: id,
  /** `next` of the page before. */
  before: z.int().positive().max(2_000_000_000).optional(),
  limit: z.int().min(1).max(100).default(50),
})

/** Who read what of a programme, and when: a line for each session, with how often. */
export const listReadings = signedInProcedure.input(input).query(async ({ ctx, input: given }) => {
  const { programme, before = null, limit } = given
  const found = await programmeAt(ctx.db, programme)
  if (!found || !isVisibleTo(found.state, ctx.actor)) throw refusedError({ word: 'not-found' })
  const names = { ...namesOf(found.definition), ...(await dossierNames(ctx.db, programme)) }
  const told = await accessBefore(ctx.db, programme, {
    before,
    limit,
    isSealed: found.state.call.closedAt === null,
  })
  const lines = told.map(({ event, name, times, lastAt }) => ({
    version: event.version,
    type: event.type,
    at: event.at,
    role: event.by.role,
    personName: name,
    ground: event.ground,
    data: event.data,
    sentences: accessEventSentence(event, names),
    times,
    lastAt,
  }))
  const oldest = lines.at(-1)
  return { lines, next: oldest && oldest.version > 1 ? oldest.version : null }
})
