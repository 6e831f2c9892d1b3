import type { Language } from '@mithaq/i18n/language'
import { html } from 'ghtml'
import { localised, page } from './layout.ts'
import { pageWords } from './words.ts'

/** The same for an address nobody knows and for a programme that is not public: the two must not be told apart. */
export function notFoundPage(language: Language): string {
  const words = pageWords[language]
  return page({
    language,
    title: words.notFound,
    council: null,
    path: '/',
    body: html`<h1>${words.notFound}</h1>
      <p class="lead">${words.notFoundLead}</p>
      <p><a href="!${localised('/', language)}">${words.allProgrammes}</a></p>`,
  })
}
