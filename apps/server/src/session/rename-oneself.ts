import { renamePerson } from '@mithaq/db/person/writes'
import { z } from 'zod'
import { personProcedure } from '../trpc.ts'

const name = z.string().trim().min(1).max(200)

/** One's own name in both languages: whoever sent the invitation may have written it otherwise. */
export const renameOneself = personProcedure
  .input(z.strictObject({ name: z.strictObject({ ar: name, fr: name }) }))
  .mutation(async ({ ctx, input }) => {
    await renamePerson(ctx.db, ctx.whoever.person, input.name)
    return { name: input.name }
  })
