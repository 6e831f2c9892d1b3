import type { TrancheEvents } from '@mithaq/domain/tranche/events'

export const trancheEventsAr = {
  creditOpened: 'فُتحت اعتمادات الشطر «{tranche}» في ميزانية سنة {budgetYear}.',
  trancheCommitted: 'سُجل الالتزام بنفقة الشطر «{tranche}»: {amount}.',
  trancheCertified: 'تم الإشهاد على إنجاز شروط الشطر «{tranche}»: {amount}.',
  trancheOrdered: 'أمر رئيس المجلس بأداء الشطر «{tranche}»: {amount}.',
  trancheAccepted: 'قبل الخازن الإقليمي الأمر بأداء الشطر «{tranche}».',
  trancheRejected: 'أرجع الخازن الإقليمي ملف الشطر «{tranche}» مع التعليل.',
  tranchePaid: 'أُدي الشطر «{tranche}»: {amount}، {paidOn}.',
  justificationSubmitted: 'قدمت الجمعية وثائق إثبات {amount} من الشطر «{tranche}».',
  justificationAccepted: 'قبل المجلس إثبات {amount} من الشطر «{tranche}».',
} satisfies Record<keyof TrancheEvents, string>

export const trancheEventsFr = {
  creditOpened: 'Le crédit de la tranche « {tranche} » est ouvert au budget {budgetYear}.',
  trancheCommitted: 'La dépense de la tranche « {tranche} » est engagée : {amount}.',
  trancheCertified: 'Les conditions de la tranche « {tranche} » sont certifiées remplies : {amount}.',
  trancheOrdered: 'Le président du conseil a ordonné le paiement de la tranche « {tranche} » : {amount}.',
  trancheAccepted: 'Le trésorier provincial a accepté l’ordre de paiement de la tranche « {tranche} ».',
  trancheRejected:
    'Le trésorier provincial a renvoyé le dossier de la tranche « {tranche} », avec ses motifs.',
  tranchePaid: 'La tranche « {tranche} » est payée : {amount}, {paidOn}.',
  justificationSubmitted: 'L’association a remis les pièces justifiant {amount} de la tranche « {tranche} ».',
  justificationAccepted: 'Le conseil a accepté la justification de {amount} de la tranche « {tranche} ».',
} satisfies Record<keyof TrancheEvents, string>
