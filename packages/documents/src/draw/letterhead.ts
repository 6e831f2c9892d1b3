import type { BothLanguages } from '@mithaq/i18n/language'
import { letterhead } from '@mithaq/i18n/documents/paper'
import { z } from 'zod'

export const both = z.strictObject({ ar: z.string(), fr: z.string() })

/** Whose paper it is, from the programme's definition. */
export const council = z.strictObject({ name: both, province: both, registryMark: z.string() })

export type Council = z.infer<typeof council>

/** The head of a council's paper, from the kingdom down: Arabic at the right, French at the left, on every document. */
export function headOf({
  name,
  province,
}: Council): Record<keyof BothLanguages, string[]> & { tifinagh: string } {
  return {
    ar: [...letterhead.ar, province.ar, name.ar],
    fr: [...letterhead.fr, province.fr, name.fr].map((line) => line.toLocaleUpperCase('fr')),
    tifinagh: letterhead.tifinagh,
  }
}
