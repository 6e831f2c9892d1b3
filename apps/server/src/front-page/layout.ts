import type { Language } from '@mithaq/i18n/language'
import { html } from 'ghtml'
import { stylesheetPath } from './stylesheet.ts'
import { pageWords } from './words.ts'

export interface PageFrame {
  language: Language
  title: string
  /** Name and province of the council whose letterhead the page carries; null before there is one. */
  council: { name: string; province: string } | null
  /** Path of this page, without the language. */
  path: string
  body: string
}

/** One page: letterhead, main, foot. Text is escaped by the template; `body` is made of such templates. */
export function page({ language, title, council, path, body }: PageFrame): string {
  const words = pageWords[language]
  const other = language === 'ar' ? 'fr' : 'ar'
  return html`<!doctype html>
    <html lang="${language}" dir="!${language === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${council ? `${title} — ${council.name}` : title}</title>
        <link rel="stylesheet" href="!${stylesheetPath}" />
      </head>
      <body>
        <header class="letterhead">
          <a class="council" href="!${localised('/', language)}"
            >!${star}
            <span>
              <small>${council ? `${words.kingdom} · ${council.province}` : words.kingdom}</small>
              <strong>${council?.name ?? words.programmes}</strong>
            </span>
          </a>
          <a class="desk" href="/desk/?lang=!${language}">${words.desk}</a>
          <a class="language" href="!${localised(path, other)}" lang="!${other}" hreflang="!${other}"
            >${words.otherLanguage}</a
          >
        </header>
        <main>!${body}</main>
        !${words.authentic ? html`<footer>${words.authentic}</footer>` : ''}
      </body>
    </html> `
}

/** A path of this site in a language; Arabic is the default and needs no mark. */
export function localised(path: string, language: Language): string {
  if (language === 'ar') return path
  return `${path}${path.includes('?') ? '&' : '?'}lang=fr`
}

/** The eight-pointed star: two squares in one thin line. */
const star = `<svg class="star" viewBox="0 0 48 48" width="40" height="40" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"><path d="M24 3 29.6 10.4 38.8 9.2 37.6 18.4 45 24 37.6 29.6 38.8 38.8 29.6 37.6 24 45 18.4 37.6 9.2 38.8 10.4 29.6 3 24 10.4 18.4 9.2 9.2 18.4 10.4Z"/></svg>`
