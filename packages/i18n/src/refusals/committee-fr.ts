import type { CommitteeRefusals } from '@mithaq/domain/committee/refusals'

export const committeeFr = {
  'committee-already-appointed':
    'La commission de sélection est déjà nommée. Un membre se remplace par un nouvel arrêté.',
  'committee-not-appointed':
    'La commission de sélection n’est pas nommée. Le président du conseil doit la nommer par arrêté.',
  'seat-unknown': 'Les termes de référence n’ont pas de siège « {seat} » à la commission.',
  'seat-twice': 'Le siège « {seat} » figure deux fois. Chaque siège a un membre.',
  'seats-missing': 'Des sièges n’ont pas de membre : {seats}. Nommez un membre pour chacun.',
  'person-twice': 'La même personne figure à plus d’un siège. Chaque personne a un siège.',
  'person-not-member': 'Cette personne n’est pas membre de la commission de sélection.',
  'interest-twice': 'Le même dossier figure deux fois dans la déclaration. Citez-le une fois.',
  'already-declared': 'Votre déclaration est déjà enregistrée ; celle-ci n’y ajoute rien.',
  'declaration-missing':
    'Vous n’avez pas encore déclaré vos intérêts. Déclarez-les d’abord pour accéder aux dossiers.',
  'declarations-missing':
    '{membersCount, plural, one {Un membre n’a pas encore déclaré ses intérêts} other {# membres n’ont pas encore déclaré leurs intérêts}}. La séance ne s’ouvre qu’ensuite.',
  recused: 'Vous vous êtes récusé pour ce dossier. Vous ne le consultez, ne le notez ni ne le votez.',
  'recused-from-all': 'Vous vous êtes récusé pour tous les dossiers. Vous n’avez rien à noter.',
  'quorum-not-met':
    'Le quorum n’est pas atteint : il faut {needed, plural, one {# membre} other {# membres}}, {present, plural, one {# est présent} other {# sont présents}}.',
  'ranking-not-proposed':
    'La commission n’a pas encore proposé de classement. Le classement précède le procès-verbal.',
  'minutes-not-drawn-up': 'Le secrétaire de la commission n’a pas encore dressé le procès-verbal.',
  'minutes-differ':
    'Un nouveau procès-verbal a été dressé depuis celui que vous avez lu. Lisez le dernier, puis signez-le.',
  'minutes-already-signed': 'Vous avez déjà signé ce procès-verbal.',
} satisfies Record<keyof CommitteeRefusals, string>
