import { reconfirmDossier as rule } from '@mithaq/domain/dossier/rules'
import { dossierInputs } from '@mithaq/domain/dossier/schema'
import { filingCall } from './filing-call.ts'
import { answerFiling, associationProcedure } from './filing-procedure.ts'

export const reconfirmDossier = associationProcedure
  .input(dossierInputs.reconfirmDossier)
  .mutation(({ ctx, input }) =>
    answerFiling(ctx, {
      ...input,
      act: 'reconfirmDossier',
      draft: null,
      by: ctx.actor,
      rule: (ground) => rule(filingCall(ground, input.programme, ctx.actor.association), ground.now),
    }),
  )
