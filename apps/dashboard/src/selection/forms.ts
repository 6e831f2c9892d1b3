import type { selectionInputs } from '@mithaq/domain/selection/schema'
import type { ActFormsOf, Choosable, ChoiceField, DossierField } from '../form/act-form.ts'
import type { ScoringPhase } from '@mithaq/domain/selection/events'
import type { ProgrammePageData } from '../programme/programme-queries.ts'
import { receivedDossiers } from '../record/dossier-names.ts'
import { DossierLook } from './dossier-look.tsx'

const dossier: DossierField = { kind: 'dossier', among: receivedDossiers, Look: DossierLook }
const phase: ChoiceField<ScoringPhase> = { kind: 'choice', of: ['technical', 'financial'] }

/** The forms of the selection. */
export const selectionForms: ActFormsOf<keyof typeof selectionInputs> = {
  openSession: { isGrave: true, fields: { present: { kind: 'present' } } },
  admitDossier: { isGrave: false, fields: { dossier } },
  requestCompletion: {
    isGrave: true,
    fields: { dossier, papers: { kind: 'some', among: administrativePapers } },
  },
  completeDossier: {
    isGrave: true,
    fields: {
      dossier: { kind: 'dossier', among: receivedDossiers },
      papers: { kind: 'files', among: askedPapers },
    },
  },
  excludeDossier: {
    isGrave: true,
    fields: {
      dossier,
      cause: {
        kind: 'choice',
        of: ['papers-missing', 'receipt-missing', 'not-eligible', 'prohibited-conflict', 'withdrawn'],
      },
      reasons: { kind: 'words', saveAs: 'reasons', lines: 6 },
    },
  },
  concludeCompliance: { isGrave: true, fields: {} },
  handInScores: { isGrave: true, fields: { phase, sheets: { kind: 'sheets' } } },
  concludeScoring: { isGrave: true, fields: { phase } },
}

/** Nothing new comes into the technical or financial part. */
function administrativePapers({ definition }: ProgrammePageData): Choosable[] {
  return definition.papers.filter(({ part }) => part === 'administrative')
}

/** What the committee asked of this association's dossier. */
function askedPapers(page: ProgrammePageData): Choosable[] {
  if (page.sees !== 'own-dossiers') return []
  const asked = Object.values(page.state.own).flatMap((own) => own.asked ?? [])
  const ids = asked.map((place) => page.state.terms.papers[place]?.id)
  return page.definition.papers.filter(({ id }) => ids.includes(id))
}
