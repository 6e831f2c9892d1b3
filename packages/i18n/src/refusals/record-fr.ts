import type { RecordRefusals } from '@mithaq/domain/record/refusals'

export const recordFr = {
  'ledger-not-begun': 'Aucune tête du registre public n’est encore signée. Réessayez dans une minute.',
  'ledger-head-unsigned':
    'Aucune des clés annoncées n’a signé la dernière tête du registre public : les clés ou la tête ont été changées. Alertez votre conseil et comparez avec une copie gardée ailleurs.',
  'not-in-ledger-yet':
    'Cet événement n’est pas encore dans le registre public signé. Réessayez dans quelques instants.',
  'record-too-long':
    'Le registre de ce programme compte plus de {atMost} événements : une seule réponse n’y suffit pas. Vérifiez-le hors de la plateforme, avec la liasse du programme.',
} satisfies Record<keyof RecordRefusals, string>
