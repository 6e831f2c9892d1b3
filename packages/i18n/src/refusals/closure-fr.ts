import type { ClosureRefusals } from '@mithaq/domain/closure/refusals'

export const closureFr = {
  'nothing-was-contracted':
    'L’appel a pris fin sans convention. Il ne reste qu’à archiver les originaux et à clore le programme.',
  'accounts-already-settled': 'Les comptes sont déjà arrêtés.',
  'accounts-not-settled':
    'Les comptes ne sont pas arrêtés. Le chargé des partenariats doit d’abord les arrêter.',
  'payment-under-way':
    'Un paiement est en cours : {tranches}. Attendez la réponse du trésorier ou le paiement, puis arrêtez les comptes.',
  'justification-not-examined':
    'Des pièces justificatives restent à examiner : {tranches}. Examinez-les, puis arrêtez les comptes.',
  'nothing-to-recover': 'Il n’y a rien à recouvrer auprès de l’association.',
  'recovery-already-ordered': 'Le président du conseil a déjà émis l’ordre de recettes.',
  'recovery-not-ordered':
    'Le président du conseil n’a pas encore émis l’ordre de recettes. L’ordre précède le reversement.',
  'recovery-above-due': 'Le montant dépasse ce qui reste à reverser : {toRecover}.',
  'recovery-outstanding':
    'L’association doit encore reverser {toRecover}. Le programme est clos après le reversement.',
  'certificate-only-for-complete':
    'Le certificat d’achèvement ne vaut que pour un programme achevé. État de celui-ci : {outcome, select, none {pas encore terminé} other {{outcome}}}.',
  'certificate-already-issued': 'Le certificat d’achèvement est déjà délivré.',
  'certificate-missing':
    'Le certificat d’achèvement n’est pas délivré. Le président du conseil doit le délivrer avant la clôture.',
  'evaluation-missing':
    'L’évaluation finale n’est pas enregistrée. Le chargé des partenariats doit d’abord l’enregistrer.',
  'equipment-list-missing':
    'L’inventaire du matériel n’est pas enregistré. Le chargé des partenariats doit d’abord l’enregistrer.',
  'reports-not-accepted':
    'Le conseil n’a pas encore accepté ces rapports : {milestones}. Ils doivent l’être avant cet acte.',
} satisfies Record<keyof ClosureRefusals, string>
