import type { Capacity, HeldRole } from '@mithaq/domain/office/office'
import type { BothLanguages } from '../language.ts'

const roles: Record<HeldRole, BothLanguages> = {
  officer: { ar: 'مكلف بالشراكات', fr: 'Chargé des partenariats' },
  director: { ar: 'مدير المصالح', fr: 'Directeur des services' },
  president: { ar: 'رئيس المجلس', fr: 'Président du conseil' },
  member: { ar: 'عضو لجنة الانتقاء', fr: 'Membre de la commission de sélection' },
  association: { ar: 'ممثل الجمعية', fr: 'Représentant de l’association' },
  beneficiary: { ar: 'هيئة مستفيدة', fr: 'Instance bénéficiaire' },
  auditor: { ar: 'مدقق', fr: 'Auditeur' },
}

const capacities: Record<Capacity, BothLanguages> = {
  delegate: { ar: 'مفوض من رئيس المجلس', fr: 'Délégué du président du conseil' },
  representative: roles.association,
  writer: { ar: 'محرر ملف الجمعية', fr: 'Rédacteur pour l’association' },
  court: { ar: 'قاض بالمجلس الجهوي للحسابات', fr: 'Magistrat de la cour régionale des comptes' },
  inspection: { ar: 'عضو بعثة التفتيش', fr: 'Membre d’une mission d’inspection' },
  internal: { ar: 'المدقق الداخلي', fr: 'Auditeur interne' },
}

/** An office as a list of one's own shows it, without the article. */
export function officeTitle(role: HeldRole, capacity: Capacity | null): BothLanguages {
  return capacity ? capacities[capacity] : roles[role]
}
