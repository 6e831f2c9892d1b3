import { saveWords } from '@mithaq/db/words/drafts'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'

const input = z.strictObject({
  id: z.uuid(),
  kind: z.string().regex(/^[a-z][a-z-]{0,39}$/),
  body: z.json(),
})

/** Saves a draft of somebody's words; answers the id and digest that an act then names. */
export const saveWordsProcedure = signedInProcedure.input(input).mutation(async ({ ctx, input: given }) => {
  const saved = await saveWords(ctx.db, { ...given, author: ctx.actor.person })
  if (!saved) throw refusedError({ word: 'words-changed', id: given.id })
  return saved
})
