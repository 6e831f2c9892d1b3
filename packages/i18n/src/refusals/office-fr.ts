import type { OfficeRefusals } from '@mithaq/domain/office/refusals'

export const officeFr = {
  'office-not-held':
    'Vous n’exercez plus cette fonction. Choisissez-en une autre parmi les vôtres, ou voyez le directeur des services.',
  'office-unknown': 'Aucune fonction de cette référence n’est à vous retirer. Rechargez la liste.',
  'grant-not-yours':
    'Il ne vous appartient pas d’attribuer cette fonction : {role}. Voyez qui le conseil en a chargé.',
  'own-office': 'Nul ne s’attribue une fonction. Une autre personne habilitée vous l’attribue.',
  'office-taken':
    'Quelqu’un d’autre exerce cette fonction dans la période indiquée : {role}. Mettez-y fin d’abord.',
  'period-empty':
    'La période indiquée n’est pas valable : elle finit avant de commencer, elle est passée, ou elle dépasse celle du délégant.',
  'last-director':
    'C’est le dernier directeur des services du conseil dont la fonction n’a pas de terme. Attribuez-la sans terme à une autre personne avant d’y mettre fin.',
  'council-founded':
    'La première fonction de ce conseil est déjà attribuée. Les autres s’attribuent sur la plateforme.',
  'person-unknown': 'Aucun compte de cette référence. Invitez d’abord cette personne.',
  'association-unknown': 'Aucune association de cette référence. Enregistrez-la d’abord.',
  'scope-unknown':
    'Aucun programme de cette référence, ou sa définition ne nomme pas cette instance. Rechargez la liste et choisissez-y.',
  'mission-without-end':
    'La mission d’un auditeur venu de l’extérieur du conseil a un terme. Indiquez son dernier jour.',
} satisfies Record<keyof OfficeRefusals, string>
