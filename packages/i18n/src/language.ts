/** The languages of the record: Arabic is the authentic one, French stands beside it. */
export const languages = ['ar', 'fr'] as const
export type Language = (typeof languages)[number]

export type BothLanguages = Record<Language, string>

/** Morocco's own forms: its month names, its figures. */
export const locales: Record<Language, string> = { ar: 'ar-MA', fr: 'fr-MA' }

export function isLanguage(text: unknown): text is Language {
  return text === 'ar' || text === 'fr'
}
