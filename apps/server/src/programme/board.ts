import { board, type BoardCursor } from '@mithaq/db/programme/board-reads'
import { isInstant, type Instant } from '@mithaq/domain/clock/instant'
import { id } from '@mithaq/domain/programme/schema'
import { stages } from '@mithaq/domain/programme/stage'
import { z } from 'zod'
import { signedInProcedure } from '../trpc.ts'
import { ownRows } from './own-rows.ts'
import { sightOf } from './sight.ts'

const input = z.strictObject({
  stage: z.enum(stages).optional(),
  /** `next` of the page before. */
  after: z
    .string()
    .max(120)
    .refine((text) => cursorIn(text) !== null)
    .optional(),
  limit: z.int().min(1).max(50).default(50),
})

/**
 * Programmes by what falls due first, a page at a time. The council's offices see all of them, a mission and a
 * beneficiary body those they are for, a committee member those of a committee of one's own, everybody else the published ones.
 */
export const readBoard = signedInProcedure.input(input).query(async ({ ctx, input: given }) => {
  const { stage = null, after, limit } = given
  const { next, rows, ...page } = await board(ctx.db, sightOf(ctx.actor), {
    stage,
    limit,
    after: after === undefined ? null : cursorIn(after),
  })
  const own = await ownRows(
    ctx.db,
    ctx.actor,
    rows.map((row) => row.id),
  )
  return {
    ...page,
    rows: rows.map((row) => ({ ...row, own: own.get(row.id) ?? null })),
    next: next && `${next.until ?? ''}~${next.id}`,
  }
})

function cursorIn(text: string): BoardCursor | null {
  const [until = '', programme = '', ...more] = text.split('~')
  if (more.length > 0 || !id.safeParse(programme).success || !(until === '' || isTerm(until))) return null
  return { until: isTerm(until) ? until : null, id: programme }
}

/** Of a century that PostgreSQL and a council know. */
const isTerm = (text: string): text is Instant => text.startsWith('2') && isInstant(text)
