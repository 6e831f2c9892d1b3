import type { ExclusionCause } from '@mithaq/domain/selection/events'
import type { BothLanguages } from '../language.ts'

/** Why a dossier is set aside, as the end of a sentence. */
export const exclusionCauses: Record<ExclusionCause, BothLanguages> = {
  'papers-missing': { ar: 'وثائق ناقصة', fr: 'pièces manquantes' },
  'prohibited-conflict': { ar: 'تنازع مصالح ممنوع', fr: 'conflit d’intérêts prohibé' },
  'not-eligible': { ar: 'شروط الأهلية غير مستوفاة', fr: 'conditions d’éligibilité non remplies' },
  'receipt-missing': { ar: 'لا وصل إيداع', fr: 'pas de récépissé' },
  withdrawn: { ar: 'سُحب الملف', fr: 'dossier retiré' },
}
