import { associationNamed } from '@mithaq/db/person/reads'
import { keepAssociations } from '@mithaq/db/person/writes'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'

const name = z.string().trim().min(1).max(200)
const input = z.strictObject({ id: z.uuid(), name: z.strictObject({ ar: name, fr: name }) })

/** Makes an association known, under an id of the caller's, before somebody speaks for it. Its name is in no event. */
export const registerAssociation = signedInProcedure.input(input).mutation(async ({ ctx, input: given }) => {
  await keepAssociations(ctx.db, [given])
  const kept = await associationNamed(ctx.db, given.id)
  // Sent again it is the same; another's id is not written over.
  if (kept?.ar !== given.name.ar || kept.fr !== given.name.fr)
    throw refusedError({ word: 'request-id-reused' })
  return { association: given.id }
})
