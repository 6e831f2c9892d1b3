import { command } from '../command/command-procedure.ts'

export const selectionCommands = {
  openSession: command('openSession'),
  admitDossier: command('admitDossier'),
  requestCompletion: command('requestCompletion'),
  completeDossier: command('completeDossier'),
  excludeDossier: command('excludeDossier'),
  concludeCompliance: command('concludeCompliance'),
  handInScores: command('handInScores'),
  concludeScoring: command('concludeScoring'),
}
