import type { Preparations } from '../command/preparation.ts'
import { askQuestion } from './ask-question.ts'
import { extendDeadline } from './extend-deadline.ts'
import { issueAddendum } from './issue-addendum.ts'
import { publishCall } from './publish-call.ts'
import { recordGroundingDeliberation } from './record-grounding-deliberation.ts'
import { recordGroundingRefusal } from './record-grounding-refusal.ts'
import { reviseDraft } from './revise-draft.ts'

export const callPreparations = {
  askQuestion,
  extendDeadline,
  issueAddendum,
  publishCall,
  recordGroundingDeliberation,
  recordGroundingRefusal,
  reviseDraft,
} satisfies Preparations
