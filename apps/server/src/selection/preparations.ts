import type { Preparations } from '../command/preparation.ts'
import { admitDossier } from './admit-dossier.ts'
import { concludeScoring } from './conclude-scoring.ts'
import { handInScores } from './hand-in-scores.ts'
import { requestCompletion } from './request-completion.ts'

export const selectionPreparations = {
  admitDossier,
  concludeScoring,
  handInScores,
  requestCompletion,
} satisfies Preparations
