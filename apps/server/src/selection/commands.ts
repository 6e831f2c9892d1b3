import { command } from '../command/command-procedure.ts'
import { admitDossier } from './admit-dossier.ts'
import { concludeScoring } from './conclude-scoring.ts'
import { handInScores } from './hand-in-scores.ts'
import { requestCompletion } from './request-completion.ts'

export const selectionCommands = {
  openSession: command('openSession'),
  admitDossier: command('admitDossier', admitDossier),
  requestCompletion: command('requestCompletion', requestCompletion),
  completeDossier: command('completeDossier'),
  excludeDossier: command('excludeDossier'),
  concludeCompliance: command('concludeCompliance'),
  handInScores: command('handInScores', handInScores),
  concludeScoring: command('concludeScoring', concludeScoring),
}
