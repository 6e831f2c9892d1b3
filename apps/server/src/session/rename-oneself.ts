import { renamePerson } from '@mithaq/db/person/writes'
import { nameInLanguages } from '@mithaq/domain/programme/name'
import { z } from 'zod'
import { personProcedure } from '../trpc.ts'

/** One's own name in both languages: whoever sent the invitation may have written it otherwise. */
export const renameOneself = personProcedure
  .input(z.strictObject({ name: nameInLanguages }))
  .mutation(async ({ ctx, input }) => {
    await renamePerson(ctx.db, ctx.whoever.person, input.name)
    return { name: input.name }
  })
