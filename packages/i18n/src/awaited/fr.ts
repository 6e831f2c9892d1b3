import type { AwaitedAct } from '@mithaq/domain/programme/awaited'

export const awaitedFr = {
  'record-deliberation':
    'Le chargé des partenariats doit enregistrer la délibération du conseil qui autorise le programme.',
  'become-executory':
    'La délibération du conseil est exécutoire à partir du {until}, si le gouverneur ne s’y oppose pas d’ici là.',
  'approve-terms': 'Le président du conseil doit approuver les termes de référence.',
  'publish-call': 'Le chargé des partenariats doit afficher l’appel sur ses canaux, puis le publier.',
  'file-dossiers': 'Les associations ont jusqu’au {until} pour déposer leur dossier.',
  'close-intake': 'La date limite est passée : {until}. Le dépôt se clôt.',
  'appoint-committee': 'Le président du conseil doit nommer la commission de sélection par arrêté.',
  'declare-interests': 'Les membres de la commission doivent déclarer leurs intérêts.',
  'open-session': 'Le président de la commission doit ouvrir la séance d’ouverture des plis.',
  'complete-dossier': 'Une association a jusqu’au {until} pour compléter son dossier.',
  'check-dossiers': 'La commission doit examiner les dossiers reçus.',
  'score-technical': 'Les membres de la commission doivent remettre leur notation technique.',
  'score-financial': 'Les membres de la commission doivent remettre leur notation financière.',
  'draw-up-minutes': 'Le secrétaire de la commission doit dresser le procès-verbal.',
  'sign-minutes': 'Les membres de la commission doivent signer le procès-verbal.',
  'publish-provisional-result': 'Le chargé des partenariats doit publier le résultat provisoire.',
  'submit-to-council': 'Le président doit soumettre au conseil la proposition de la commission.',
  deliberate: 'Le conseil doit délibérer sur la proposition, en session.',
  'transmit-deliberation': 'Le chargé des partenariats doit transmettre la délibération au gouverneur.',
  'grant-visa': 'Le gouverneur a jusqu’au {until} pour viser la délibération ; son silence vaut visa.',
  'end-opposition': 'Le gouverneur a jusqu’au {until} pour s’opposer à la délibération.',
  'notify-results': 'Le chargé des partenariats doit notifier les résultats, avec leurs motifs.',
  'answer-review': 'Le président du conseil doit répondre au recours gracieux avant le {until}.',
  'end-standstill':
    'Les associations ont jusqu’au {until} pour un recours gracieux ; la convention se signe ensuite.',
  'sign-by-association': 'L’association retenue a jusqu’au {until} pour signer la convention.',
  'sign-by-council': 'Le président du conseil doit signer la convention avant le {until}.',
  'sign-overdue-by-council':
    'La convention attend la signature du président du conseil, due le {until}. L’association a signé.',
  'order-start': 'Le président du conseil doit donner l’ordre de commencer.',
  'resume-contract': 'La convention est suspendue. Le président du conseil doit la reprendre ou la résilier.',
  'examine-report': 'Le chargé des partenariats doit examiner le rapport « {about} ».',
  'submit-report': 'L’association a jusqu’au {until} pour remettre « {about} ».',
  'settle-accounts': 'Le chargé des partenariats doit arrêter les comptes.',
  'order-recovery': 'Le président du conseil doit émettre l’ordre de recettes.',
  'pay-back': 'L’association doit reverser le montant non dû au trésorier provincial.',
  'issue-certificate': 'Le président du conseil doit délivrer le certificat d’achèvement.',
  archive: 'Le chargé des partenariats doit archiver les originaux et clore le programme.',
} satisfies Record<AwaitedAct, string>
