import type { awardInputs } from '@mithaq/domain/award/schema'
import type { ActFormsOf, DossierField, WordsField } from '../form/act-form.ts'
import { receivedDossiers } from '../record/dossier-names.ts'
import { votes } from './votes.ts'
import { ReviewLook } from './review-look.tsx'

const reasons: WordsField = { kind: 'words', saveAs: 'reasons', lines: 8 }
const givenOn = { kind: 'date', isOptional: true } as const
const dossier: DossierField = { kind: 'dossier', among: receivedDossiers }

/** The forms of the award. */
export const awardForms: ActFormsOf<keyof typeof awardInputs> = {
  publishProvisionalResult: { isGrave: true, fields: {} },
  submitToCouncil: { isGrave: true, fields: {} },
  recordCouncilDeliberation: {
    isGrave: true,
    fields: {
      number: { kind: 'words', saveAs: 'deliberation-number', lines: 1 },
      session: { kind: 'choice', of: ['ordinary', 'extraordinary'] },
      heldOn: { kind: 'date' },
      outcome: { kind: 'choice', of: ['approved', 'rejected'] },
      dossier: {
        kind: 'dossier',
        among: (page) => (page.sees === 'all' ? (page.state.selection.ranking ?? []) : []),
      },
      amount: { kind: 'amount', isLegal: true },
      votes,
      isReserveListApproved: { kind: 'yes-no' },
    },
  },
  recordTransmission: { isGrave: true, fields: { sentOn: { kind: 'date' } } },
  recordOpposition: { isGrave: true, fields: { reasons, givenOn } },
  recordVisa: {
    isGrave: true,
    fields: {
      outcome: { kind: 'choice', of: ['granted', 'refused'] },
      reference: { kind: 'words', saveAs: 'visa-reference', lines: 1 },
      givenOn,
    },
  },
  notifyResults: { isGrave: true, fields: { reasons } },
  requestReview: { isGrave: true, fields: { dossier, reasons } },
  answerReview: {
    isGrave: true,
    fields: {
      dossier: { ...dossier, Look: ReviewLook },
      outcome: { kind: 'choice', of: ['rejected', 'upheld'] },
      remedy: {
        kind: 'choice',
        of: ['again', 'aside', 'first'],
        isOptional: true,
      },
      reasons,
    },
  },
  setWinnerAside: { isGrave: true, fields: { reasons } },
  signContract: {
    isGrave: true,
    fields: {
      manner: { kind: 'choice', of: ['paper', 'electronic'] },
      act: { kind: 'words', saveAs: 'signature', lines: 3 },
    },
  },
}
