import { isPageUnseen, type PageState, type Verdict } from '@mithaq/documents/verify/document-verdict'
import { formatDateTime } from '@mithaq/i18n/dates/date-time'
import { entrySentence } from '@mithaq/i18n/documents/entry'
import { documentFaults, verdictWords } from '@mithaq/i18n/documents/verdict'
import { verifyPageWords } from '@mithaq/i18n/documents/verify-page'
import type { Language } from '@mithaq/i18n/language'
import { roleNames } from '@mithaq/i18n/roles/names'
import { element, star } from './element.ts'

type Fact = [name: string, ...value: (HTMLElement | string)[]]

/** What is to be believed of a file, in one language: valid with what the record says, or exactly what is wrong. */
export function verdictView(verdict: Verdict, file: string, language: Language): HTMLElement {
  const said = verdictWords[language]
  const words = verifyPageWords[language]
  const isValid = verdict.kind === 'valid'
  const heading = element('h2', {}, star(28), isValid ? validHeading(verdict.page, said) : said.wrong)
  const facts = isValid ? validFacts(verdict, language) : wrongFacts(verdict, language)
  return element(
    'section',
    { class: `verdict ${verdict.kind}`, role: 'status' },
    heading,
    factsOf([[words.file, element('bdi', {}, file)], ...facts]),
    ...(isValid ? [element('p', { class: 'quiet' }, words.strict)] : []),
  )
}

const validHeading = (page: PageState, { pageUnseen, valid }: { pageUnseen: string; valid: string }) =>
  isPageUnseen(page) ? pageUnseen : valid

function validFacts(verdict: Extract<Verdict, { kind: 'valid' }>, language: Language): Fact[] {
  const words = verifyPageWords[language]
  const said = verdictWords[language]
  const { told, filed, index, size, origin, witnesses, page } = verdict
  const roles: Readonly<Record<string, Record<Language, string>>> = roleNames
  const isSealed = 'sealed' in told
  return [
    [words.what, element('strong', {}, isSealed ? said.sealed : entrySentence(told)[language])],
    [words.when, element('strong', {}, formatDateTime(told.at, language)), ' ', code(told.at)],
    [words.recordedAt, code(told.recordedAt)],
    ...(isSealed ? [] : [[words.office, roles[told.role]?.[language] ?? told.role] satisfies Fact]),
    ...(filed ? dossierFacts(filed, language) : []),
    [words.where, said.leafOf(index, size)],
    [words.by, element('bdi', {}, said.signedBy(origin, witnesses))],
    [words.page, said.pages[page]],
  ]
}

function dossierFacts(
  { programme, digest }: { programme: string; digest: string },
  language: Language,
): Fact[] {
  const words = verifyPageWords[language]
  return [
    [words.programme, element('bdi', {}, programme)],
    [words.dossier, code(digest)],
  ]
}

function wrongFacts({ fault, origin }: Extract<Verdict, { kind: 'wrong' }>, language: Language): Fact[] {
  const sentence: Fact = [verifyPageWords[language].wrong, documentFaults[fault][language]]
  if (fault !== 'another-origin' || origin === undefined) return [sentence]
  return [sentence, [verifyPageWords[language].by, verdictWords[language].saysOrigin(origin)]]
}

function factsOf(facts: readonly Fact[]): HTMLElement {
  const rows = facts.map(([name, ...value]) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, ...value)),
  )
  return element('dl', {}, ...rows)
}

const code = (text: string) => element('code', { dir: 'ltr' }, text)
