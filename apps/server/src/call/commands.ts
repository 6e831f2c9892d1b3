import { command } from '../command/command-procedure.ts'
import { askQuestion } from './ask-question.ts'
import { extendDeadline } from './extend-deadline.ts'
import { issueAddendum } from './issue-addendum.ts'
import { publishCall } from './publish-call.ts'
import { recordGroundingDeliberation } from './record-grounding-deliberation.ts'
import { reviseDraft } from './revise-draft.ts'

export const callCommands = {
  recordGroundingDeliberation: command('recordGroundingDeliberation', recordGroundingDeliberation),
  approveTerms: command('approveTerms'),
  reviseDraft: command('reviseDraft', reviseDraft),
  postCall: command('postCall'),
  publishCall: command('publishCall', publishCall),
  askQuestion: command('askQuestion', askQuestion),
  answerQuestion: command('answerQuestion'),
  issueAddendum: command('issueAddendum', issueAddendum),
  extendDeadline: command('extendDeadline', extendDeadline),
  cancelCall: command('cancelCall'),
}
