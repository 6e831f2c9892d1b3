import { id, instantText } from '@mithaq/domain/programme/schema'
import { z } from 'zod'
import { seenProgramme } from '../record/seen-programme.ts'
import { signedInProcedure } from '../trpc.ts'
import { placesOf } from './places.ts'

const input = z.strictObject({
  programme: id,
  requests: z.array(z.strictObject({ requestId: z.string().max(200), at: instantText })).max(100),
})

/** Where the history tells of these requests; those that it does not know are left out. */
export const readPlaces = signedInProcedure.input(input).query(async ({ ctx, input: given }) => {
  const { programme, requests } = given
  await seenProgramme(ctx.db, programme, ctx.actor)
  return placesOf(ctx, programme, requests)
})
