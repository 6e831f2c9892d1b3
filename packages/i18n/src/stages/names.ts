import type { Outcome, Stage } from '@mithaq/domain/programme/stage'
import type { BothLanguages } from '../language.ts'

export const stageNames: Record<Stage, BothLanguages> = {
  call: { ar: 'الإعلان', fr: 'Appel' },
  selection: { ar: 'الانتقاء', fr: 'Sélection' },
  award: { ar: 'المصادقة', fr: 'Approbation' },
  contract: { ar: 'التنفيذ', fr: 'Exécution' },
  closure: { ar: 'الإقفال', fr: 'Clôture' },
  closed: { ar: 'مقفل', fr: 'Clos' },
}

/** As the end of a sentence. */
export const outcomeNames: Record<Outcome, BothLanguages> = {
  complete: { ar: 'أُنجز البرنامج', fr: 'programme achevé' },
  cancelled: { ar: 'أُلغي الإعلان', fr: 'appel annulé' },
  unsuccessful: { ar: 'إعلان بدون جدوى', fr: 'appel infructueux' },
  terminated: { ar: 'فُسخت الاتفاقية', fr: 'convention résiliée' },
}
