import type { Database } from '@mithaq/db/database'
import { dossierPapers, type DossierPapers } from '@mithaq/db/paper/reads'
import { programmeAt } from '@mithaq/db/programme/reads'
import { refusedPaper } from '@mithaq/domain/dossier/paper-access'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { Refusal } from '@mithaq/domain/programme/refusal'
import { isVisibleTo } from '@mithaq/domain/programme/view'
import type { DossierPart } from '@mithaq/domain/programme/terms'
import { whyGone } from '../retention/erased.ts'

export interface JudgedPaper {
  paper: DossierPapers['papers'][number]
  part: DossierPart | null
  /** Why this person may not have it now; null where they may. */
  refusal: Refusal | null
}

export interface JudgedPapers extends Omit<DossierPapers, 'papers'> {
  papers: JudgedPaper[]
}

/**
 * A dossier's papers, each with what stands against this person having it. Null where they must not learn that there is
 * such a programme or dossier, and where they may have nothing of it in any moment.
 */
export async function judgedPapers(
  db: Database,
  { programme, dossier, actor }: { programme: string; dossier: string; actor: Actor },
): Promise<JudgedPapers | null> {
  const found = await programmeAt(db, programme)
  if (!found || !isVisibleTo(found.state, actor)) return null
  const { state } = found
  const of = await dossierPapers(db, programme, dossier)
  if (!of) return null
  const parts = new Map(state.terms.papers.map((paper) => [paper.id, paper.part]))
  const papers = of.papers.map((paper): JudgedPaper => {
    const part = parts.get(paper.paper) ?? null
    const refused = refusedPaper(state, { dossier, by: of.by, part }, actor)
    return { paper, part, refusal: refused?.refused ?? null }
  })
  const isNothing = papers.every(({ refusal }) => refusal?.word === 'not-found')
  return isNothing ? null : { ...of, papers }
}

/** What is said of papers that are not there for this person: who sees the programme learns that they were erased. */
export async function whyNoPapers(db: Database, programme: string, actor: Actor): Promise<Refusal> {
  const found = await programmeAt(db, programme)
  return found && isVisibleTo(found.state, actor) ? whyGone(db, programme) : { word: 'not-found' }
}
