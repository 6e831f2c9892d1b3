import type { contractInputs } from '@mithaq/domain/contract/schema'
import { lookWords } from '@mithaq/i18n/desk/looks'
import { votes } from '../award/votes.ts'
import { wallTimeOf } from '../clock/wall-time.ts'
import type { ActFormsOf, Beside, Choosable, NumberedField, WordsField } from '../form/act-form.ts'
import type { ProgrammePageData } from '../programme/programme-queries.ts'

const reasons: WordsField = { kind: 'words', saveAs: 'reasons', lines: 6 }
const amendment: NumberedField = { kind: 'numbered', among: pendingAmendments }

/** The forms of the contract. */
export const contractForms: ActFormsOf<keyof typeof contractInputs> = {
  orderStart: { isGrave: true, fields: { startsOn: { kind: 'date' } } },
  recordBureau: {
    isGrave: true,
    fields: {
      receipt: { kind: 'bureau', saveAs: 'bureau-receipt' },
      mandateEndsOn: { kind: 'date' },
    },
  },
  recordAccount: {
    isGrave: true,
    fields: {
      account: { kind: 'rib', saveAs: 'rib' },
      isCertified: { kind: 'yes-no' },
    },
  },
  proposeAmendment: {
    isGrave: true,
    fields: {
      kind: { kind: 'choice', of: ['amount', 'duration', 'object', 'other'] },
      text: { kind: 'words', saveAs: 'amendment', lines: 10 },
      tranches: {
        kind: 'rows',
        isOptional: true,
        among: ({ definition }) => definition.tranches,
        areAllAsked: false,
        beside: { is: 'current', of: amountNow },
        each: { amount: { kind: 'amount' } },
      },
      milestones: {
        kind: 'rows',
        isOptional: true,
        among: ({ definition }) => definition.milestones,
        areAllAsked: false,
        beside: { is: 'current', of: dueNow },
        each: { dueOn: { kind: 'date' } },
      },
      endsOn: { kind: 'date', isOptional: true },
    },
  },
  recordAmendmentDeliberation: {
    isGrave: true,
    fields: {
      amendment,
      number: { kind: 'words', saveAs: 'deliberation-number', lines: 1 },
      heldOn: { kind: 'date' },
      outcome: { kind: 'choice', of: ['approved', 'rejected'] },
      votes,
      sentOn: { kind: 'date' },
    },
  },
  recordAmendmentVisa: {
    isGrave: true,
    fields: {
      amendment,
      outcome: { kind: 'choice', of: ['granted', 'refused', 'opposed'] },
      reference: { kind: 'words', saveAs: 'visa-reference', lines: 2 },
      givenOn: { kind: 'date', isOptional: true },
    },
  },
  signAmendment: {
    isGrave: true,
    fields: { amendment, act: { kind: 'words', saveAs: 'signature', lines: 3 } },
  },
  rereadDates: { isGrave: true, fields: {} },
  suspendContract: { isGrave: true, fields: { reasons } },
  resumeContract: { isGrave: true, fields: { reasons } },
  terminateContract: {
    isGrave: true,
    fields: {
      cause: { kind: 'choice', of: ['breach', 'mutual', 'force-majeure', 'conflict'] },
      reasons,
    },
  },
}

/** Amendments that wait for a deliberation or a signature. */
function pendingAmendments(page: ProgrammePageData): Choosable[] {
  const pending =
    page.sees === 'all'
      ? page.state.contract.pending
      : page.sees === 'own-dossiers'
        ? page.state.conclusion?.pending
        : undefined
  return Object.keys(pending ?? {}).map((id) => ({
    id,
    name: { ar: lookWords.ar.amendment(Number(id)), fr: lookWords.fr.amendment(Number(id)) },
  }))
}

function amountNow({ state }: ProgrammePageData, id: string): Beside | null {
  const tranche = state.tranches[id]
  return tranche ? { amount: tranche.amount } : null
}

function dueNow({ sees, state, definition }: ProgrammePageData, id: string): Beside | null {
  const milestone = state.milestones[id]
  if (sees !== 'all' || !milestone || !('schedule' in milestone) || !milestone.schedule) return null
  return { date: wallTimeOf(milestone.schedule.dueAt, definition.council.zone).date }
}
