import type { MilestoneRefusals } from '@mithaq/domain/milestone/refusals'

export const milestoneFr = {
  'milestone-unknown': 'La convention n’a pas d’échéance de référence « {milestone} ».',
  'milestone-not-scheduled':
    'La date de « {milestone} » n’est pas encore fixée. Les dates sont fixées avec l’ordre de commencer.',
  'milestone-is-yearly-account':
    'Le compte annuel est adressé à la Cour des comptes. L’association dépose ici la preuve de son envoi.',
  'milestone-is-not-yearly-account':
    '« {milestone} » est un rapport, non un compte annuel. L’association le remet comme rapport.',
  'report-not-submitted':
    'L’association n’a pas encore remis le rapport « {milestone} ». Il ne peut être examiné avant.',
  'report-under-review': 'Le conseil examine le rapport « {milestone} ». L’association attend sa réponse.',
  'report-already-accepted': 'Le conseil a déjà accepté le rapport « {milestone} ».',
  'indicators-missing':
    'Il manque {indicatorsCount, plural, one {un indicateur} other {# indicateurs}} au rapport : {indicators}. Donnez-en la valeur, puis remettez le rapport.',
  'indicator-unknown': 'La convention n’a pas d’indicateur « {indicator} ». Retirez-le du rapport.',
  'indicator-given-twice': 'L’indicateur « {indicator} » est donné deux fois. Gardez une seule valeur.',
  'activity-already-confirmed': 'Votre instance a déjà confirmé les activités de « {milestone} ».',
  'nothing-to-remind': 'Il n’y a pas de rappel à envoyer maintenant pour « {milestone} ».',
  'reminders-paused': 'La convention est suspendue ou résiliée. Aucun rappel n’est envoyé.',
  'report-due-not-ahead': 'Le délai proposé, {dueAt}, est passé. Fixez-en un qui vienne plus tard.',
} satisfies Record<keyof MilestoneRefusals, string>
