import type { Blocker } from '@mithaq/domain/tranche/blockers'

/** Parts of a sentence: what stands between a tranche and its money. */
export const blockersAr = {
  'not-signed': 'لم تُوقع الاتفاقية بعد',
  terminated: 'فُسخت الاتفاقية',
  'accounts-settled': 'حُصرت الحسابات',
  'not-started': 'لم يصدر الأمر بالشروع في التنفيذ',
  'credit-lapsed': 'انقضت سنة الاعتماد {budgetYear}، ولم تُفتح اعتمادات جديدة',
  'credit-not-open': 'لم تُفتح الاعتمادات في ميزانية السنة',
  'not-committed': 'لم يُسجل الالتزام بالنفقة',
  'former-tranche-unpaid': 'لم يُؤد الشطر السابق «{tranche}»',
  'former-not-justified': 'أثبتت الجمعية {justified} من الشطر السابق «{tranche}»، والمطلوب {needed}',
  'report-not-accepted': 'لم يقبل المجلس تقرير «{milestone}»',
  'yearly-account-missing': 'لم تثبت الجمعية توجيه الحساب السنوي «{milestone}»',
  'budget-exceeded': 'يبلغ المجموع {reached}، والغلاف المالي {budget}',
  'mandate-expired': 'انتهت مدة انتداب مكتب الجمعية: {endedAt}',
  suspended: 'الاتفاقية معلقة',
  'prohibited-conflict': 'يضم مكتب الجمعية عضوا في المجلس أو أحد أقاربه',
} satisfies Record<Blocker['word'], string>

export const blockersFr = {
  'not-signed': 'la convention n’est pas signée',
  terminated: 'la convention est résiliée',
  'accounts-settled': 'les comptes sont arrêtés',
  'not-started': 'l’ordre de commencer n’est pas donné',
  'credit-lapsed': 'le crédit du budget {budgetYear} est tombé avec son année',
  'credit-not-open': 'le crédit n’est pas ouvert au budget de l’année',
  'not-committed': 'la dépense n’est pas engagée',
  'former-tranche-unpaid': 'la tranche précédente « {tranche} » n’est pas payée',
  'former-not-justified':
    'l’association a justifié {justified} de la tranche précédente « {tranche} », il en faut {needed}',
  'report-not-accepted': 'le conseil n’a pas accepté le rapport « {milestone} »',
  'yearly-account-missing': 'l’association n’a pas prouvé l’envoi du compte annuel « {milestone} »',
  'budget-exceeded': 'le total atteint {reached}, le budget est de {budget}',
  'mandate-expired': 'le mandat du bureau de l’association a pris fin le {endedAt}',
  suspended: 'la convention est suspendue',
  'prohibited-conflict': 'le bureau de l’association compte un membre du conseil ou un de ses proches',
} satisfies Record<Blocker['word'], string>
