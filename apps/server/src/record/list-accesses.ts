import { dossierNames } from '@mithaq/db/access/reads'
import { accessesBefore } from '@mithaq/db/record/past-reads'
import { id } from '@mithaq/domain/programme/schema'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import { z } from 'zod'
import { signedInProcedure } from '../trpc.ts'
import { toldAccess } from './told-access.ts'
import { seenProgramme } from './seen-programme.ts'

const input = z.strictObject({
  programme: id,
  before: z.int().positive().max(2_000_000_000).optional(),
  limit: z.int().min(1).max(100).default(50),
})

/** Who was handed what of a programme to read, and when: the events of `access/<programme>`, the newest first. */
export const listAccesses = signedInProcedure.input(input).query(async ({ ctx, input: given }) => {
  const { db, actor } = ctx
  const { programme, before = null, limit } = given
  const { state, definition } = await seenProgramme(db, programme, actor)
  const isSealed = state.call.closedAt === null
  const rows = await accessesBefore(db, programme, { before, until: null, isSealed, limit })
  const names = { ...namesOf(definition), ...(await dossierNames(db, programme)) }
  return {
    rows: rows.map((row) => toldAccess(row, names)),
    next: rows.length === limit ? (rows.at(-1)?.version ?? null) : null,
  }
})
