import type { AccessRefusals } from '@mithaq/domain/access/refusals'

export const accessFr = {
  'intake-still-open':
    'Le dépôt des dossiers est ouvert. Aucune copie du registre n’est remise avant sa clôture. Recommencez après le terme.',
  'programme-not-closed':
    'Le programme est en cours. Des données personnelles ne s’effacent qu’après sa clôture et la fin de leur conservation.',
  'retention-term-missing':
    'Les règles de ce programme ne fixent aucune durée de conservation : rien ne peut être effacé ici. Voyez le directeur des services.',
  'retention-term-running':
    'Les pièces de ce programme doivent être conservées jusqu’au {until}. Recommencez après cette date.',
  'personal-data-erased':
    'Les données personnelles de ce programme ont été effacées le {erasedAt}, leur conservation ayant pris fin. Les décisions et leurs empreintes restent au registre.',
  'no-account-to-erase':
    'Aucun compte n’est à effacer : personne n’a quitté sa dernière fonction avant le {endedBefore} sans être encore nommé par un programme conservé. Recommencez plus tard.',
} satisfies Record<keyof AccessRefusals, string>
