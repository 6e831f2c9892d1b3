import { dossierOf } from '@mithaq/db/dossier/reads'
import { id } from '@mithaq/domain/programme/schema'
import { z } from 'zod'
import { associationProcedure } from './filing-procedure.ts'

/** What this association has filed in a programme; null before it has. */
export const readOwnDossier = associationProcedure
  .input(z.strictObject({ programme: id }))
  .query(async ({ ctx, input }) => (await dossierOf(ctx.db, input.programme, ctx.actor.association)) ?? null)
