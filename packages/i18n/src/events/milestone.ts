import type { MilestoneEvents } from '@mithaq/domain/milestone/events'

export const milestoneEventsAr = {
  reportSubmitted: 'قدمت الجمعية تقرير «{milestone}».',
  reportReturned: 'أرجع المجلس تقرير «{milestone}» مع التعليل. على الجمعية تقديمه من جديد قبل {dueAt}.',
  reportAccepted: 'قبل المجلس تقرير «{milestone}».',
  yearlyAccountFiled: 'أثبتت الجمعية توجيه الحساب السنوي «{milestone}» إلى المجلس الأعلى للحسابات.',
  activityConfirmed: 'أكدت هيئة مستفيدة أنشطة «{milestone}».',
  reminderSent:
    '{step, select, reminder {وُجه إلى الجمعية تذكير بتقرير «{milestone}»} notice {وُجه إلى الجمعية إشعار بتأخر تقرير «{milestone}»} demand {وُجه إلى الجمعية إنذار بشأن تقرير «{milestone}»} other {اقتُرح تعليق الاتفاقية لتأخر تقرير «{milestone}»}}. الأجل: {dueAt}.',
} satisfies Record<keyof MilestoneEvents, string>

export const milestoneEventsFr = {
  reportSubmitted: 'L’association a remis le rapport « {milestone} ».',
  reportReturned:
    'Le conseil a renvoyé le rapport « {milestone} », avec ses motifs. L’association le remet avant le {dueAt}.',
  reportAccepted: 'Le conseil a accepté le rapport « {milestone} ».',
  yearlyAccountFiled:
    'L’association a prouvé l’envoi du compte annuel « {milestone} » à la Cour des comptes.',
  activityConfirmed: 'Une instance bénéficiaire a confirmé les activités de « {milestone} ».',
  reminderSent:
    '{step, select, reminder {Rappel à l’association pour le rapport « {milestone} »} notice {Avis de retard à l’association pour le rapport « {milestone} »} demand {Mise en demeure de l’association pour le rapport « {milestone} »} other {La suspension de la convention est proposée : le rapport « {milestone} » est en retard}}. Échéance : {dueAt}.',
} satisfies Record<keyof MilestoneEvents, string>
