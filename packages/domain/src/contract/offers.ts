import { plusDays } from '../calendar/day.ts'
import { isBefore } from '../clock/instant.ts'
import { once, unwritten, type Offers } from '../programme/offer.ts'
import type { contractInputs } from './schema.ts'

export const contractOffers: Offers<keyof typeof contractInputs> = {
  orderStart: ({ today }) => once({ startsOn: today }),
  recordBureau: ({ today }) => [
    {
      target: null,
      input: { receipt: unwritten, mandateEndsOn: plusDays(today, 365) },
      blank: ['mandateEndsOn'],
    },
  ],
  recordAccount: () => [
    { target: null, input: { account: unwritten, isCertified: true }, blank: ['isCertified'] },
  ],
  proposeAmendment: () => [{ target: null, input: { kind: 'other', text: unwritten }, blank: ['kind'] }],
  recordAmendmentDeliberation: ({ programme: { contract }, today }) =>
    Object.keys(contract.pending).map((target) => ({
      target,
      input: {
        amendment: Number(target),
        number: unwritten,
        heldOn: today,
        outcome: 'approved',
        votes: { for: 1, against: 0, abstained: 0 },
        sentOn: today,
      },
      blank: ['outcome', 'votes'],
    })),
  recordAmendmentVisa: ({ programme: { contract, terms }, now }) =>
    Object.entries(contract.pending).map(([target, { executoryFrom, sentOn }]) => {
      const answer = { amendment: Number(target), reference: unwritten }
      const outcome = terms.isVisaRequired ? 'granted' : 'opposed'
      // When his time is over, only a letter of a day within it can be meant.
      const isOver = executoryFrom !== null && !isBefore(now, executoryFrom)
      if (!isOver || (terms.isVisaRequired && !terms.isVisaTacit) || sentOn === undefined) {
        return { target, input: { ...answer, outcome }, blank: ['outcome'] as const }
      }
      return {
        target,
        input: { ...answer, outcome, givenOn: sentOn },
        blank: ['outcome', 'givenOn'] as const,
      }
    }),
  signAmendment: ({ programme: { contract } }) =>
    Object.keys(contract.pending).map((target) => ({
      target,
      input: { amendment: Number(target), act: unwritten },
    })),
  rereadDates: () => once({}),
  suspendContract: () => once({ reasons: unwritten }),
  resumeContract: () => once({ reasons: unwritten }),
  terminateContract: () => [
    { target: null, input: { cause: 'breach', reasons: unwritten }, blank: ['cause'] },
  ],
}
