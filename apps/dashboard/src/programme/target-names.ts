import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import { namesOf } from '@mithaq/i18n/papers/definition-names'
import type { Offer } from '../client/desk-api.ts'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { receivedDossiers, useDossierNames } from '../record/dossier-names.ts'
import type { ProgrammePageData } from './programme-queries.ts'

const ofAmendment: ReadonlySet<string> = new Set<PersonalAct>([
  'recordAmendmentDeliberation',
  'recordAmendmentVisa',
  'signAmendment',
])

/**
 * What an act is about, so that no two buttons of a page read alike: a thing of the definition by its name, a dossier by
 * its association, a question or an amendment by its number. Null where there is one thing only, or none.
 */
export function useTargetNames(page: ProgrammePageData): (offer: Offer) => string | null {
  const said = useSaid()
  const { looks } = useWords()
  const dossierName = useDossierNames(page)
  const names = namesOf(page.definition)
  const dossiers = receivedDossiers(page)
  const questions = page.sees === 'all' ? Object.keys(page.state.call.openQuestions) : []
  return ({ act, target }) => {
    if (target === null) return null
    if (ofAmendment.has(act)) return looks.amendment(Number(target))
    if (act === 'answerQuestion') return looks.questionNumbered(questions.indexOf(target) + 1)
    if (dossiers.includes(target)) return page.sees === 'own-dossiers' ? null : dossierName(target)
    const name = names[target]
    return name ? said(name) : null
  }
}
