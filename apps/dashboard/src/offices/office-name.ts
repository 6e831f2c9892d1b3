import type { BothLanguages } from '@mithaq/i18n/language'

interface Named {
  title: BothLanguages
  associationName: BothLanguages | null
  bodyName: BothLanguages | null
}

/** An office by its title and whom it speaks for: two offices of one title do not look alike. */
export function nameOfOffice(
  { title, associationName, bodyName }: Named,
  said: (both: BothLanguages) => string,
): string {
  const of = associationName ?? bodyName
  return of ? `${said(title)} · ${said(of)}` : said(title)
}
