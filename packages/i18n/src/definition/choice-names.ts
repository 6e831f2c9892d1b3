import { grounds } from '@mithaq/domain/programme/ground'
import type { BothLanguages } from '../language.ts'
import type { ChoiceName } from './names-of.ts'

const choiceNames: Record<ChoiceName, BothLanguages> = {
  ar: { ar: 'العربية', fr: 'arabe' },
  announced: { ar: 'من إعلان المجلس', fr: 'annoncé par le conseil' },
  illustrative: { ar: 'اقتراح للبيان', fr: 'à titre d’exemple' },
  administrative: { ar: 'الإداري', fr: 'administrative' },
  technical: { ar: 'التقني', fr: 'technique' },
  financial: { ar: 'المالي', fr: 'financière' },
  constitution: { ar: 'الدستور', fr: 'Constitution' },
  'organic-law': { ar: 'قانون تنظيمي', fr: 'loi organique' },
  law: { ar: 'قانون', fr: 'loi' },
  circular: { ar: 'منشور', fr: 'circulaire' },
  plan: { ar: 'مخطط', fr: 'plan' },
  programme: { ar: 'برنامج', fr: 'programme' },
  verified: { ar: 'تم التحقق منه', fr: 'vérifié' },
  'to-be-verified': { ar: 'للتحقق', fr: 'à vérifier' },
  proposal: { ar: 'اقتراح', fr: 'proposition' },
  'half-plus-one': { ar: 'النصف زائد واحد', fr: 'moitié plus un' },
  ordinary: { ar: 'عادية', fr: 'ordinaire' },
  extraordinary: { ar: 'استثنائية', fr: 'extraordinaire' },
  MAD: { ar: 'درهم', fr: 'dirham' },
  report: { ar: 'تقرير', fr: 'rapport' },
  'annual-public-account': { ar: 'حساب سنوي للأموال العمومية', fr: 'compte annuel des fonds publics' },
  'final-report': { ar: 'التقرير النهائي', fr: 'rapport final' },
  hours: { ar: 'ساعات', fr: 'heures' },
  calendarDays: { ar: 'أيام متتالية', fr: 'jours calendaires' },
  workingDays: { ar: 'أيام عمل', fr: 'jours ouvrables' },
  full: { ar: 'أيام كاملة', fr: 'jours francs' },
  inclusive: { ar: 'اليوم الأول محتسب', fr: 'premier jour compté' },
  nextWorkingDay: { ar: 'تمتد إلى أول يوم عمل', fr: 'reporté au jour ouvrable suivant' },
  keep: { ar: 'تبقى كما هي', fr: 'sans report' },
}

/** An answer as its list names it; of one that nobody knows, its own. */
export function choiceName(choice: string): BothLanguages {
  const names: Readonly<Record<string, BothLanguages>> = { ...grounds, ...choiceNames }
  return names[choice] ?? { ar: choice, fr: choice }
}
