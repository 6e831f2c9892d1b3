import { associationNamed } from '@mithaq/db/person/reads'
import { keepAssociations } from '@mithaq/db/person/writes'
import { z } from 'zod'
import { nameInLanguages } from '@mithaq/domain/programme/name'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'

const input = z.strictObject({ id: z.uuid(), name: nameInLanguages })

/** Makes an association known, under an id of the caller's, before somebody speaks for it. Its name is in no event. */
export const registerAssociation = signedInProcedure.input(input).mutation(async ({ ctx, input: given }) => {
  await keepAssociations(ctx.db, [given])
  const kept = await associationNamed(ctx.db, given.id)
  // Sent again it is the same; another's id is not written over.
  if (kept?.ar !== given.name.ar || kept.fr !== given.name.fr)
    throw refusedError({ word: 'request-id-reused' })
  return { association: given.id }
})
