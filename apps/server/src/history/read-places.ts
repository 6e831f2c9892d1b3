import { id, instantText } from '@mithaq/domain/programme/schema'
import { programmeWorkflowId } from '@mithaq/workflows/programme/messages'
import { z } from 'zod'
import { seenProgramme } from '../record/seen-programme.ts'
import { signedInProcedure } from '../trpc.ts'
import { placesOf } from './places.ts'

const input = z.strictObject({
  programme: id,
  requests: z.array(z.strictObject({ requestId: z.string().max(200), at: instantText })).max(100),
})

/** Where the engine's history tells of these requests; those that it does not know, or no more, are left out. */
export const readPlaces = signedInProcedure.input(input).query(async ({ ctx, input: given }) => {
  const { programme, requests } = given
  await seenProgramme(ctx.db, programme, ctx.actor)
  return placesOf(ctx.engine, programmeWorkflowId(programme), requests)
})
