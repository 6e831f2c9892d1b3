import { replaceDossier as rule } from '@mithaq/domain/dossier/rules'
import { dossierInputs } from '@mithaq/domain/dossier/schema'
import { filingCall, filingDraft } from './filing-call.ts'
import { answerFiling, associationProcedure } from './filing-procedure.ts'

export const replaceDossier = associationProcedure
  .input(dossierInputs.replaceDossier)
  .mutation(({ ctx, input }) =>
    answerFiling(ctx, {
      ...input,
      act: 'replaceDossier',
      by: ctx.actor,
      rule: (ground) => {
        const draft = filingDraft(ground)
        if ('refused' in draft) return draft
        return rule(filingCall(ground, input.programme, ctx.actor.association), draft, ground.now)
      },
    }),
  )
