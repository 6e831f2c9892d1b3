import { each, once, unwritten, type Offers } from '../programme/offer.ts'
import type { ProgrammeState } from '../programme/state.ts'
import type { ScoringPhase } from './events.ts'
import { isDecided } from './rules.ts'
import type { selectionInputs } from './schema.ts'

export const selectionOffers: Offers<keyof typeof selectionInputs> = {
  openSession: ({ programme: { committee } }) => once({ present: Object.keys(committee.members) }),
  admitDossier: ({ programme }) => each(undecided(programme), (dossier) => ({ dossier })),
  requestCompletion: ({ programme }) => {
    const papers = programme.terms.papers
      .filter(({ part }) => part === 'administrative')
      .map(({ id }) => id)
      .slice(0, 1)
    return each(papers.length > 0 ? undecided(programme) : [], (dossier) => ({ dossier, papers })).map(
      (offer) => ({ ...offer, blank: ['papers'] }),
    )
  },
  completeDossier: ({ programme: { selection, terms }, by }) =>
    Object.entries(selection.dossiers)
      .filter(([, dossier]) => dossier.by === by.association)
      .map(([dossier, { asked }]) => {
        const named = asked?.flatMap((place) => terms.papers[place]?.id ?? []) ?? ['none']
        const papers = named.map((paper) => ({ paper, file: unwritten.digest }))
        return { target: dossier, input: { dossier, papers }, blank: ['papers'] }
      }),
  excludeDossier: ({ programme }) => {
    const { dossiers, isComplianceConcluded } = programme.selection
    const open = Object.keys(dossiers).filter((id) => dossiers[id]?.status !== 'excluded')
    const cause = isComplianceConcluded ? ('prohibited-conflict' as const) : ('papers-missing' as const)
    return each(open, (dossier) => ({ dossier, cause, reasons: unwritten })).map((offer) =>
      isComplianceConcluded ? offer : { ...offer, blank: ['cause'] },
    )
  },
  concludeCompliance: () => once({}),
  handInScores: ({ programme }) => once({ phase: phaseOf(programme), sheets: unwritten }),
  concludeScoring: ({ programme }) => once({ phase: phaseOf(programme) }),
}

const undecided = ({ selection }: ProgrammeState): string[] =>
  Object.entries(selection.dossiers).flatMap(([id, dossier]) => (isDecided(dossier) ? [] : [id]))

const phaseOf = ({ selection }: ProgrammeState): ScoringPhase =>
  selection.passed ? 'financial' : 'technical'
