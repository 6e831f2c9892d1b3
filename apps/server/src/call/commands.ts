import { command } from '../command/command-procedure.ts'

export const callCommands = {
  recordGroundingDeliberation: command('recordGroundingDeliberation'),
  recordGroundingRefusal: command('recordGroundingRefusal'),
  approveTerms: command('approveTerms'),
  reviseDraft: command('reviseDraft'),
  postCall: command('postCall'),
  publishCall: command('publishCall'),
  askQuestion: command('askQuestion'),
  answerQuestion: command('answerQuestion'),
  issueAddendum: command('issueAddendum'),
  extendDeadline: command('extendDeadline'),
  cancelCall: command('cancelCall'),
}
