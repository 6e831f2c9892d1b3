import type { DossierBody } from '../dossier/body.ts'

/** A receipt of declaration, and its age in whole days on the day it is judged. */
export interface Receipt {
  kind: 'final' | 'provisional'
  ageDays: number
}

/** A provisional receipt is as good as the final one when the term for the final one has run: 59 no, 60 yes. */
export function isReceiptGood({ kind, ageDays }: Receipt, receiptDays: number): boolean {
  return kind === 'final' || ageDays >= receiptDays
}

/** Days from one date to another, both `YYYY-MM-DD`; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/**
 * A councillor, or a councillor's spouse, ascendant or descendant, in the bureau is prohibited (circular D1854),
 * whether declared or found by name among the councillors, in whichever of their scripts it is written.
 */
export function bureauConflict(
  bureau: DossierBody['bureau'],
  councillors: readonly string[],
): 'none' | 'prohibited' {
  const names = new Set(councillors.map(normalisedName).filter((name) => name !== ''))
  const isProhibited = bureau.some(
    ({ name, kinship }) => kinship !== 'none' || names.has(normalisedName(name)),
  )
  return isProhibited ? 'prohibited' : 'none'
}

const finalForms: Record<string, string> = { ى: 'ي', ة: 'ه', ٱ: 'ا' }

/**
 * A name as it is compared: without case, vowel signs, accents, hamza, tatweel, invisible marks, punctuation and
 * spaces (so that عبد الله is عبدالله and El Amrani is ElAmrani), one letter for each pair that spelling mixes.
 */
export function normalisedName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]|ـ/gu, '')
    .replaceAll(/[ىةٱ]/g, (letter) => finalForms[letter] ?? letter)
    .toLowerCase()
}
