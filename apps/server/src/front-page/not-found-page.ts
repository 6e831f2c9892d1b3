import type { Letterhead } from '@mithaq/db/programme/letterhead-reads'
import type { Language } from '@mithaq/i18n/language'
import { html } from 'ghtml'
import { localised, page } from './layout.ts'
import { pageWords } from './words.ts'

/** The same for an address nobody knows and for a programme that is not public: the two must not be told apart. */
export function notFoundPage(language: Language, letterhead: Letterhead | null): string {
  const words = pageWords[language]
  return page({
    language,
    title: words.notFound,
    council: letterhead && { name: letterhead.name[language], province: letterhead.province[language] },
    path: '/',
    body: html`<h1>${words.notFound}</h1>
      <p class="lead">${words.notFoundLead}</p>
      <p><a href="!${localised('/', language)}">${words.allProgrammes}</a></p>`,
  })
}
