import type { RecordRefusals } from '@mithaq/domain/record/refusals'

export const recordFr = {
  'ledger-not-begun': 'Aucune tête du registre public n’est encore signée. Réessayez dans une minute.',
  'not-in-ledger-yet':
    'Cet événement n’est pas encore dans le registre public signé. Réessayez dans quelques instants.',
  'record-too-long':
    'Le registre de ce programme compte plus de {atMost} événements : une seule réponse n’y suffit pas. Vérifiez-le hors de la plateforme, avec la liasse du programme.',
} satisfies Record<keyof RecordRefusals, string>
