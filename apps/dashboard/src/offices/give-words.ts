import { officeTitle } from '@mithaq/i18n/offices/titles'
import { useSaid, useWords } from '../language/reading-language.tsx'
import { chosenOffice, type GiveDraft, type GiveField } from './give-draft.ts'
import { useKnownPeople } from './people.ts'

/** What stands above each field of a grant. */
export function useGiveLabels(): Record<GiveField, string> {
  const { offices: words } = useWords()
  const { who, holder, email, nameAr, nameFr, office, association, associationAr, associationFr } = words
  const { scope, programmes, body, firstDay, lastDay } = words
  const person = { who, holder, email, nameAr, nameFr }
  const of = { office, association, associationAr, associationFr, scope, programmes, body }
  return { ...person, ...of, firstDay, lastDay }
}

/** What was given, for the receipt. */
export function useGiveAnswers(draft: GiveDraft): [string, string][] {
  const said = useSaid()
  const labels = useGiveLabels()
  const people = useKnownPeople()
  const office = chosenOffice(draft)
  const isKnown = draft.who === 'known'
  return [
    [labels.holder, isKnown ? (people.find(({ id }) => id === draft.holder)?.name ?? '') : ''],
    [labels.nameAr, isKnown ? '' : draft.nameAr],
    [labels.nameFr, isKnown ? '' : draft.nameFr],
    [labels.email, isKnown ? '' : draft.email],
    [labels.office, office ? said(officeTitle(office.role, office.capacity)) : ''],
    [labels.firstDay, draft.firstDay],
    [labels.lastDay, draft.lastDay],
  ]
}
