import type { DossierRefusals } from '@mithaq/domain/dossier/refusals'

export const dossierFr = {
  'filing-not-open': 'Le dépôt des dossiers n’est pas encore ouvert. Il s’ouvre à la publication de l’appel.',
  'intake-closed': 'La date limite de dépôt est passée : {deadline}. Le conseil n’accepte plus de dossier.',
  'call-cancelled':
    'Le président du conseil a annulé cet appel. Aucun dossier n’y est plus déposé ni changé. Les raisons sont à la page du programme.',
  'intake-full':
    'Cet appel compte {dossiers} dossiers déposés, le plus qu’il puisse en recevoir. Le dossier de l’association n’est pas déposé. Joignez le conseil avant la date limite, et déposez à nouveau si un dossier est retiré.',
  'papers-missing':
    'Il manque {papersCount, plural, one {une pièce} other {# pièces}} au dossier de l’association : {papers}. Ajoutez-{papersCount, plural, one {la} other {les}}, puis déposez.',
  'paper-unknown': 'Les termes de référence ne demandent pas la pièce « {paper} ». Retirez-la du dossier.',
  'already-filed':
    'L’association a déjà déposé un dossier pour cet appel. Elle peut le remplacer ou le retirer avant la date limite.',
  'dossier-unknown': 'L’association n’a pas de dossier de cette référence. Vérifiez le récépissé de dépôt.',
  'dossier-withdrawn':
    'L’association a retiré ce dossier. Elle peut en déposer un nouveau avant la date limite.',
  'draft-unknown':
    'L’association n’a pas de brouillon de cette référence. Enregistrez le dossier à nouveau, puis déposez-le.',
  'paper-given-twice': 'La pièce « {paper} » est jointe deux fois. Gardez un seul fichier.',
  'file-unknown': 'Le fichier « {file} » n’est pas parvenu au conseil. Joignez-le à nouveau.',
  'file-too-large': 'Le fichier dépasse {megabytes} Mo. Joignez-en un plus petit.',
  'file-empty': 'Le fichier est vide. Joignez la pièce elle-même.',
  'nothing-to-reconfirm':
    'Aucun rectificatif n’a paru depuis le dépôt de ce dossier. Il n’y a rien à confirmer.',
  'financial-part-shut':
    'La partie financière est fermée : elle s’ouvre quand le dossier a passé le seuil technique.',
} satisfies Record<keyof DossierRefusals, string>
