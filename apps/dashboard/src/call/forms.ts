import type { callInputs } from '@mithaq/domain/call/schema'
import { lookWords } from '@mithaq/i18n/desk/looks'
import type { ActFormsOf, Choosable } from '../form/act-form.ts'
import type { ProgrammePageData } from '../programme/programme-queries.ts'
import { QuestionLook } from './question-look.tsx'

/** The forms of the call: the model of the other rooms'. */
export const callForms: ActFormsOf<keyof typeof callInputs> = {
  recordGroundingDeliberation: {
    isGrave: true,
    fields: {
      number: { kind: 'words', saveAs: 'deliberation-number', lines: 1 },
      session: { kind: 'choice', of: ['ordinary', 'extraordinary'] },
      heldOn: { kind: 'date' },
      credit: { kind: 'amount', isLegal: true },
      visaedOn: { kind: 'date', isOptional: true },
    },
  },
  recordGroundingRefusal: {
    isGrave: true,
    fields: {
      reference: { kind: 'words', saveAs: 'visa-reference', lines: 2 },
      givenOn: { kind: 'date', isOptional: true },
    },
  },
  approveTerms: {
    isGrave: true,
    // Terms that are corrected meanwhile are not the ones that were read.
    fields: {
      definition: { kind: 'pinned', of: ({ state }) => state.terms.definition, isOptional: true },
    },
  },
  reviseDraft: {
    isGrave: true,
    // What somebody else has corrected meanwhile is not undone unseen.
    fields: {
      definition: { kind: 'definition' },
      corrects: { kind: 'pinned', of: ({ state }) => state.terms.definition, isOptional: true },
    },
  },
  postCall: {
    isGrave: false,
    fields: {
      channel: { kind: 'target', among: ({ definition }) => definition.channels },
      postedAt: { kind: 'moment' },
      proof: { kind: 'words', saveAs: 'posting-proof', lines: 2 },
    },
  },
  publishCall: { isGrave: true, fields: {} },
  askQuestion: { isGrave: false, fields: { words: { kind: 'words', saveAs: 'question', lines: 6 } } },
  answerQuestion: {
    isGrave: true,
    fields: {
      question: { kind: 'target', among: openQuestions, Look: QuestionLook },
      words: { kind: 'words', saveAs: 'answer', lines: 6 },
    },
  },
  issueAddendum: {
    isGrave: true,
    fields: {
      words: { kind: 'words', saveAs: 'addendum', lines: 8 },
      deadline: { kind: 'wall', isOptional: true },
    },
  },
  extendDeadline: {
    isGrave: true,
    fields: { deadline: { kind: 'wall' }, reason: { kind: 'words', saveAs: 'reason', lines: 4 } },
  },
  cancelCall: { isGrave: true, fields: { reason: { kind: 'words', saveAs: 'reason', lines: 6 } } },
}

/** Questions that wait for an answer; the public view counts none of them. */
function openQuestions({ sees, state }: ProgrammePageData): Choosable[] {
  if (sees !== 'all') return []
  return Object.keys(state.call.openQuestions).map((id, index) => ({
    id,
    name: { ar: lookWords.ar.questionNumbered(index + 1), fr: lookWords.fr.questionNumbered(index + 1) },
  }))
}
