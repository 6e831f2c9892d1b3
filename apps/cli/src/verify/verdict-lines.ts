import { isPageUnseen, type Verdict } from '@mithaq/documents/verify/document-verdict'
import { formatDateTime } from '@mithaq/i18n/dates/date-time'
import { entrySentence } from '@mithaq/i18n/documents/entry'
import { documentFaults, verdictWords } from '@mithaq/i18n/documents/verdict'
import type { Language } from '@mithaq/i18n/language'

/** What a terminal says of a file: what, when, which leaf of how many, and by whom it was signed; or what is wrong. */
export function verdictLines(verdict: Verdict, language: Language): string[] {
  const words = verdictWords[language]
  if (verdict.kind === 'wrong') {
    const { fault, origin } = verdict
    const lines = [words.isWrong(documentFaults[fault][language])]
    return fault === 'another-origin' && origin !== undefined
      ? [...lines, words.saysOrigin(shown(origin))]
      : lines
  }
  const { told, filed, index, size, origin, witnesses, page } = verdict
  const said = 'sealed' in told ? words.sealed : entrySentence(told)[language]
  return [
    ...(isPageUnseen(page) ? [words.pageUnseen, said] : [words.isValid(said)]),
    `${formatDateTime(told.at, language)} (${told.at})`,
    ...(filed ? [words.programme(shown(filed.programme)), words.digest(shown(filed.digest))] : []),
    words.leafOf(index, size),
    words.signedBy(origin, witnesses),
    words.pages[page],
  ]
}

/** What a file says of itself moves no cursor. */
const shown = (text: string) => text.replaceAll(/\p{C}/gu, '·').slice(0, 200)
