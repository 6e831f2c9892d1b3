import { z } from 'zod'
import { digest, id, nothing, words } from '../programme/schema.ts'

const phase = z.enum(['technical', 'financial'])

/**
 * What a person gives for each act of this room. Prepared by the server beside it:
 * admitDossier `missing`, `receipt {kind, ageDays}`, `conflict`; requestCompletion `completeBy`;
 * handInScores `covers`, `missing`; concludeScoring `table`, `passed` or `ranking`, `below` where a criterion's own
 * threshold eliminates somebody, `recusals` (their number when the table was drawn: `recusalsOf(committee).length`). lapseCompletion is the clock's.
 */
export const selectionInputs = {
  openSession: z.strictObject({ present: z.array(id).min(1).max(50) }),
  admitDossier: z.strictObject({ dossier: id }),
  requestCompletion: z.strictObject({ dossier: id, papers: z.array(id).min(1).max(100) }),
  completeDossier: z.strictObject({
    dossier: id,
    papers: z
      .array(z.strictObject({ paper: id, file: digest }))
      .min(1)
      .max(100),
  }),
  excludeDossier: z.strictObject({
    dossier: id,
    cause: z.enum(['papers-missing', 'prohibited-conflict', 'not-eligible', 'receipt-missing', 'withdrawn']),
    reasons: words,
  }),
  concludeCompliance: nothing,
  handInScores: z.strictObject({ phase, sheets: words }),
  concludeScoring: z.strictObject({ phase }),
}
