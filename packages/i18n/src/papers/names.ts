import type { BothLanguages } from '../language.ts'

/** Papers, channels and the like by their id; a definition's own names go before the ones known here. */
export type NamesById = Readonly<Record<string, BothLanguages>>

/** The papers that calls of this kind ask for, under the ids that definitions give them. */
export const paperNames: NamesById = {
  request: { ar: 'طلب خطي موجه إلى رئيس المجلس', fr: 'demande adressée au président du conseil' },
  statutes: { ar: 'القانون الأساسي', fr: 'statuts' },
  receipt: { ar: 'وصل الإيداع', fr: 'récépissé de dépôt' },
  'assembly-minutes': { ar: 'محضر الجمع العام', fr: "procès-verbal de l'assemblée générale" },
  'bureau-list': { ar: 'لائحة أعضاء المكتب', fr: 'liste du bureau' },
  delegation: { ar: 'تفويض الممثل', fr: 'délégation du représentant' },
  rib: { ar: 'شهادة التعريف البنكي', fr: "relevé d'identité bancaire" },
  'sworn-statement': { ar: 'تصريح بالشرف', fr: "déclaration sur l'honneur" },
  'activity-report': { ar: 'التقرير الأدبي', fr: 'rapport moral' },
  'financial-report': { ar: 'التقرير المالي', fr: 'rapport financier' },
  project: { ar: 'بطاقة المشروع', fr: 'fiche de projet' },
  methodology: { ar: 'المنهجية', fr: 'méthodologie' },
  budget: { ar: 'الميزانية', fr: 'budget' },
}
