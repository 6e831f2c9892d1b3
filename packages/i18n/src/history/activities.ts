import type { BothLanguages } from '../language.ts'

/** What the programme's workflow has done outside itself, as a noun; a test asks for a name for each. */
export const activityNames = {
  append: { ar: 'التقييد في السجل', fr: 'inscription au registre' },
  missedEvents: { ar: 'قراءة ما فات من السجل', fr: 'lecture de ce qui manquait du registre' },
  closeIntake: { ar: 'إقفال إيداع الملفات', fr: 'clôture du dépôt des dossiers' },
} as const satisfies Record<string, BothLanguages>

/** Of one that this release does not know, its own name. */
export function activityName(activity: string): BothLanguages {
  const names: Record<string, BothLanguages> = activityNames
  return names[activity] ?? { ar: activity, fr: activity }
}
