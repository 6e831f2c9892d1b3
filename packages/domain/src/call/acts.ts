import type { ActLines } from '../programme/act.ts'
import { reviseDraft } from './draft.ts'
import * as rules from './rules.ts'

export const callActs = {
  recordGroundingDeliberation: {
    stages: ['call'],
    by: [{ role: 'officer' }],
    rule: rules.recordGroundingDeliberation,
  },
  recordGroundingRefusal: {
    stages: ['call'],
    by: [{ role: 'officer' }],
    rule: rules.recordGroundingRefusal,
  },
  approveTerms: { stages: ['call'], by: [{ role: 'president' }], rule: rules.approveTerms },
  postCall: { stages: ['call'], by: [{ role: 'officer' }], rule: rules.postCall },
  reviseDraft: { stages: ['call'], by: [{ role: 'officer' }], rule: reviseDraft },
  publishCall: { stages: ['call'], by: [{ role: 'officer' }], rule: rules.publishCall },
  askQuestion: { stages: ['call'], by: [{ role: 'association' }], rule: rules.askQuestion },
  answerQuestion: { stages: ['call'], by: [{ role: 'officer' }], rule: rules.answerQuestion },
  issueAddendum: { stages: ['call'], by: [{ role: 'president' }], rule: rules.issueAddendum },
  extendDeadline: { stages: ['call'], by: [{ role: 'president' }], rule: rules.extendDeadline },
  cancelCall: {
    stages: ['call', 'selection', 'award'],
    by: [{ role: 'president' }],
    rule: rules.cancelCall,
  },
  closeQuestions: { stages: ['call'], by: [{ role: 'clock' }], rule: rules.closeQuestions },
  closeIntake: { stages: ['call'], by: [{ role: 'clock' }], rule: rules.closeIntake },
} as const satisfies ActLines
