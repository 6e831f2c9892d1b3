import { each, unwritten, type Offers } from '../programme/offer.ts'
import type { ProgrammeState } from '../programme/state.ts'
import type { MilestoneTerms } from '../programme/terms.ts'
import type { milestoneInputs } from './schema.ts'

export const milestoneOffers: Offers<keyof typeof milestoneInputs> = {
  submitReport: ({ programme }) =>
    open(programme, isReport).map(({ id, indicators }) => ({
      target: id,
      input: {
        milestone: id,
        report: unwritten,
        indicators: indicators.map((indicator) => ({ id: indicator, value: 0 })),
      },
      blank: ['indicators'],
    })),
  returnReport: ({ programme }) =>
    each(openIds(programme, isReport), (milestone) => ({ milestone, reasons: unwritten })),
  acceptReport: ({ programme }) => each(openIds(programme, isReport), (milestone) => ({ milestone })),
  fileYearlyAccount: ({ programme }) =>
    each(
      openIds(programme, (terms) => !isReport(terms)),
      (milestone) => ({ milestone, proof: unwritten }),
    ),
  confirmActivity: ({ programme }) =>
    each(
      programme.terms.milestones.map(({ id }) => id),
      (milestone) => ({ milestone, words: unwritten }),
    ),
}

const isReport = ({ kind }: MilestoneTerms): boolean => kind !== 'annual-public-account'

/** Those still to be accepted, in the order of the terms. */
const open = ({ terms, milestones }: ProgrammeState, isMeant: (terms: MilestoneTerms) => boolean) =>
  terms.milestones.filter((line) => isMeant(line) && milestones[line.id]?.status !== 'accepted')

const openIds = (programme: ProgrammeState, isMeant: (terms: MilestoneTerms) => boolean): string[] =>
  open(programme, isMeant).map(({ id }) => id)
