import { markRead } from '@mithaq/db/notice/drafts'
import { z } from 'zod'
import { signedInProcedure } from '../trpc.ts'

/** Up to this notice all is read, in the office one acts in. */
export const markNoticesRead = signedInProcedure
  .input(z.strictObject({ upTo: z.int().positive() }))
  .mutation(async ({ ctx: { db, actor, office }, input: { upTo } }) => {
    await markRead(db, { person: actor.person, office: office.id, upTo })
    return { upTo }
  })
