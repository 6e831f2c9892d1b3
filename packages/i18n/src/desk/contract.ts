import type { MilestoneStatus } from '@mithaq/domain/milestone/stage'
import type { Language } from '../language.ts'

const statusesAr: Record<MilestoneStatus, string> = {
  planned: 'يُنتظر من الجمعية',
  submitted: 'قُدم، ويدرسه المجلس',
  returned: 'أُرجع مع التعليل',
  accepted: 'مقبول',
}

const statusesFr: Record<MilestoneStatus, string> = {
  planned: 'attendu de l’association',
  submitted: 'remis, le conseil l’examine',
  returned: 'renvoyé avec ses motifs',
  accepted: 'accepté',
}

/** The desk of a contract: what it is, its milestones and reports, what blocks the next money. */
const ar = {
  none: 'لا اتفاقية بعد. بعد توقيعها من الجمعية ورئيس المجلس تظهر هنا مدتها ومحطاتها وأداءاتها.',
  facts: 'الاتفاقية',
  association: 'الجمعية',
  ours: 'جمعيتكم',
  amount: 'المبلغ',
  concludedAt: 'تاريخ الإبرام',
  startedAt: 'الشروع في التنفيذ',
  endsAt: 'نهاية الاتفاقية',
  year: 'سنة البرنامج',
  yearOf: (n: number, of: number) => `${n} من ${of}`,
  mandateEnds: 'نهاية انتداب مكتب الجمعية',
  suspendedSince: 'معلقة منذ',
  conflict: 'يضم مكتب الجمعية عضوا في المجلس أو أحد أقاربه: لا يُؤدى شيء قبل رفع هذا التنازع.',
  milestones: 'المحطات والتقارير',
  statuses: statusesAr,
  dueAt: 'الأجل',
  noDate: 'يُحدد بالأمر بالشروع',
  submit: 'تقديم التقرير',
  fileAccount: 'إثبات توجيه الحساب',
  examine: 'دراسة التقرير',
  payments: 'الأداءات',
  noPayment: 'لم يُؤد شطر بعد. سيظهر هنا كل أداء بمبلغه ويومه.',
  amendments: 'ملاحق قيد الإبرام',
  amendment: (n: string) => `الملحق رقم ${n}`,
  awaitsCouncil: 'ينتظر تداول المجلس',
  awaitsAssociation: 'ينتظر توقيع الجمعية',
  awaitsPresident: 'ينتظر توقيع رئيس المجلس',
}

const fr: typeof ar = {
  none: 'Aucune convention pour l’instant. Une fois signée par l’association et le président du conseil, sa durée, ses jalons et ses paiements paraîtront ici.',
  facts: 'La convention',
  association: 'Association',
  ours: 'votre association',
  amount: 'Montant',
  concludedAt: 'Conclue le',
  startedAt: 'Début de l’exécution',
  endsAt: 'Fin de la convention',
  year: 'Année du programme',
  yearOf: (n, of) => `${n} sur ${of}`,
  mandateEnds: 'Fin du mandat du bureau',
  suspendedSince: 'Suspendue depuis',
  conflict:
    'Le bureau de l’association compte un membre du conseil ou un de ses proches : rien n’est payé tant que ce conflit demeure.',
  milestones: 'Jalons et rapports',
  statuses: statusesFr,
  dueAt: 'Terme',
  noDate: 'fixé par l’ordre de commencer',
  submit: 'Remettre le rapport',
  fileAccount: 'Prouver l’envoi du compte',
  examine: 'Examiner le rapport',
  payments: 'Paiements',
  noPayment:
    'Aucune tranche payée pour l’instant. Chaque paiement paraîtra ici, avec son montant et son jour.',
  amendments: 'Avenants en cours',
  amendment: (n) => `Avenant n° ${n}`,
  awaitsCouncil: 'attend la délibération du conseil',
  awaitsAssociation: 'attend la signature de l’association',
  awaitsPresident: 'attend la signature du président du conseil',
}

export const contractWords = { ar, fr } satisfies Record<Language, typeof ar>
