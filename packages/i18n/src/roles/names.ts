import type { Role } from '@mithaq/domain/programme/actor'
import type { BothLanguages } from '../language.ts'

/** The office a person acts in, with the article, as a sentence or a signature needs it. */
export const roleNames: Record<Role, BothLanguages> = {
  officer: { ar: 'المكلف بالشراكات', fr: 'Le chargé des partenariats' },
  director: { ar: 'مدير المصالح', fr: 'Le directeur des services' },
  president: { ar: 'رئيس المجلس', fr: 'Le président du conseil' },
  member: { ar: 'عضو لجنة الانتقاء', fr: 'Un membre de la commission de sélection' },
  association: { ar: 'الجمعية', fr: "L'association" },
  beneficiary: { ar: 'الهيئة المستفيدة', fr: "L'instance bénéficiaire" },
  auditor: { ar: 'المدقق', fr: "L'auditeur" },
  public: { ar: 'العموم', fr: 'Le public' },
  clock: { ar: 'حلول الأجل', fr: "L'échéance" },
}
