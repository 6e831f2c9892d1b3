import type { TrancheRefusals } from '@mithaq/domain/tranche/refusals'

export const trancheFr = {
  'account-missing':
    'Le paiement de « {tranche} » ne peut être ordonné : l’association n’a pas encore donné son relevé d’identité bancaire.',
  'tranche-unknown': 'La convention n’a pas de tranche de référence « {tranche} ».',
  'credit-already-open': 'Le crédit de la tranche « {tranche} » est déjà ouvert au budget {budgetYear}.',
  'credit-not-open':
    'Le crédit de la tranche « {tranche} » n’est pas ouvert. Le chargé des partenariats doit d’abord enregistrer son ouverture.',
  'tranche-already-committed': 'L’engagement de la tranche « {tranche} » est déjà enregistré.',
  'tranche-already-certified':
    'La tranche « {tranche} » est déjà certifiée. L’étape suivante est l’ordre de paiement.',
  'tranche-not-certified':
    'La tranche « {tranche} » n’est pas certifiée. La certification précède l’ordre de paiement.',
  'tranche-not-ordered':
    'Le président du conseil n’a pas encore ordonné le paiement de la tranche « {tranche} ».',
  'tranche-not-accepted':
    'Le trésorier provincial n’a pas accepté l’ordre de paiement de la tranche « {tranche} ».',
  'tranche-not-paid':
    'La tranche « {tranche} » n’est pas payée. Les pièces justificatives viennent après le paiement.',
  'tranche-already-paid': 'La tranche « {tranche} » est déjà payée.',
  'tranche-blocked': 'La tranche « {tranche} » ne peut être payée maintenant : {blockers}.',
  'same-person':
    'Qui a certifié la tranche « {tranche} » n’en ordonne pas le paiement, et qui l’a ordonné ne l’enregistre pas. Une autre personne doit faire cet acte.',
  'amount-is-zero': 'Le montant est nul. Donnez un montant supérieur à zéro.',
  'justification-not-submitted':
    'L’association n’a pas remis de nouvelles pièces justificatives pour la tranche « {tranche} ».',
  'justification-above-paid':
    'Le montant justifié dépasse ce qui a été payé de la tranche « {tranche} ». Reste à justifier : {left}.',
  'justification-above-submitted':
    'On ne peut accepter plus que ce que l’association a remis pour la tranche « {tranche} » : {submitted}.',
} satisfies Record<keyof TrancheRefusals, string>
