import type { BothLanguages } from '../language.ts'

/** What stands where a person's name stood. */
export const erasedName: BothLanguages = { ar: 'اسم محذوف', fr: 'Nom effacé' }
