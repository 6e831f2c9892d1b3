import type { ProgrammeRefusals } from '@mithaq/domain/programme/refusals'

export const programmeFr = {
  'not-found': 'Aucun programme de cette référence ne vous est ouvert ici. Vérifiez la référence.',
  'not-in-this-stage': 'Le programme est à l’étape « {stage} ». Cet acte ne se fait pas à cette étape.',
  'stage-changing':
    'Le programme passe en ce moment à l’étape suivante. Renvoyez l’acte dans quelques instants : rien n’est perdu.',
  'request-id-reused':
    'Le numéro de cette demande a déjà servi à un autre acte. Rechargez la page, puis refaites l’acte.',
  'programme-id-taken': 'Un autre programme porte déjà cette référence. Choisissez-en une autre.',
  'words-changed':
    'Le texte a changé depuis que vous l’avez enregistré. Relisez-le, enregistrez-le, puis refaites l’acte.',
  'needs-reconciliation':
    'Le registre et le moteur de la procédure ne concordent pas : le programme attend que le responsable technique les rapproche. Rien n’a été enregistré.',
  'record-unreachable':
    '{doing, select, reading {Le registre est injoignable pour le moment. Réessayez dans une minute.} other {Le registre est injoignable. Rien n’a été enregistré. Renvoyez l’acte dans une minute.}}',
  'not-confirmed':
    'L’acte n’est pas encore confirmé. Renvoyez la même demande : elle ne sera pas enregistrée deux fois.',
  'malformed-input':
    '{path, select, none {La demande est mal formée.} other {Le champ « {path} » n’est pas valable. Corrigez-le, puis renvoyez.}}',
  'too-large':
    'L’envoi dépasse ce qui est reçu : rien n’en a été lu. Abrégez le texte ou joignez-le en pièce. Ce que vous avez saisi est gardé.',
  'hidden-marks':
    'Le nom contient des signes invisibles qui le montrent autrement qu’il n’est. Écrivez-le au lieu de le coller.',
  'wall-time-ambiguous':
    '{problem, select, skipped {Cette heure n’existe pas ce jour-là, à cause du changement de l’heure légale.} other {Cette heure vient deux fois ce jour-là, à cause du changement de l’heure légale.}} Choisissez une autre heure.',
  'date-in-the-future': 'La date indiquée, {date}, n’est pas encore venue. Enregistrez ce qui a eu lieu.',
  'too-many-requests':
    'Trop de demandes sont arrivées de votre part en peu de temps. Réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.',
  'sign-in-required': 'Cet acte demande que vous soyez connecté. Connectez-vous, puis refaites-le.',
  'not-yet-signed':
    'Le registre n’a pas encore signé d’état qui comprenne cette inscription. Le document vient dans la seconde : redemandez-le.',
  'rehearsal-running':
    'Une répétition est déjà en cours ; il n’y en a qu’une à la fois. Attendez sa fin, puis relancez la vôtre.',
  'rehearsal-not-running': 'Aucune répétition de ce programme n’est en cours. Il n’y a rien à arrêter.',
} satisfies Record<keyof ProgrammeRefusals, string>
