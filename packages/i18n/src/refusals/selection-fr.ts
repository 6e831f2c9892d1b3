import type { SelectionRefusals } from '@mithaq/domain/selection/refusals'

export const selectionFr = {
  'session-already-opened': 'La séance d’ouverture des plis est déjà ouverte.',
  'session-not-opened':
    'La séance d’ouverture des plis n’est pas ouverte. Le président de la commission doit l’ouvrir.',
  'dossier-not-received': 'Le dossier « {dossier} » n’est pas sur la liste des dossiers reçus.',
  'dossier-already-decided': 'La commission a déjà statué sur le dossier « {dossier} ».',
  'dossiers-undecided':
    '{count, plural, one {Un dossier attend} other {# dossiers attendent}} la décision de la commission. Statuez d’abord.',
  'papers-missing-in-dossier':
    'Il manque des pièces au dossier « {dossier} » : {papers}. Demandez à le compléter, ou écartez-le avec ses motifs.',
  'receipt-too-young':
    'Le récépissé provisoire du dossier « {dossier} » a {days, plural, one {# jour} other {# jours}} ; il en faut {needed}.',
  'prohibited-conflict':
    'Le dossier « {dossier} » tombe sous un conflit d’intérêts prohibé : le bureau de l’association compte un membre du conseil ou un de ses proches. Il ne peut être admis.',
  'completion-already-requested':
    'Le complément du dossier « {dossier} » est déjà demandé. Il ne se demande qu’une fois.',
  'completion-not-requested': 'Aucun complément n’est demandé pour le dossier « {dossier} ».',
  'completion-pending':
    'L’association a jusqu’au {completeBy} pour compléter son dossier. Attendez ses pièces ou la fin du délai.',
  'completion-late':
    'Le délai pour compléter le dossier est passé : {completeBy}. Les pièces ne sont plus acceptées.',
  'completion-term-not-ahead': 'Le délai proposé, {completeBy}, est passé. Fixez-en un qui vienne plus tard.',
  'no-paper-asked': 'Citez les pièces demandées à l’association.',
  'paper-not-administrative':
    '« {paper} » n’est pas une pièce administrative. Seul le dossier administratif se complète.',
  'paper-not-asked': 'La pièce « {paper} » n’est pas demandée pour compléter ce dossier.',
  'compliance-already-concluded': 'L’examen des dossiers est déjà achevé.',
  'compliance-not-concluded': 'L’examen des dossiers n’est pas achevé. Il précède la notation.',
  'technical-not-concluded':
    'La notation technique n’est pas achevée. Les dossiers financiers ne s’ouvrent qu’ensuite.',
  'scoring-already-concluded':
    'La notation {phase, select, technical {technique} other {financière}} est déjà achevée.',
  'scores-already-handed-in':
    'Vous avez déjà remis votre grille {phase, select, technical {technique} other {financière}}.',
  'scores-incomplete':
    'La grille est incomplète : il manque {missing, plural, one {une note} other {# notes}}.',
  'scores-cover-others':
    'La liste des dossiers a changé depuis l’établissement de la grille : elle en couvre {covers}, il en faut {needed}. Notez les dossiers demandés.',
  'sheets-missing':
    '{membersCount, plural, one {Un membre n’a pas encore remis sa grille} other {# membres n’ont pas encore remis leur grille}}.',
  'table-out-of-date':
    'Les dossiers ou les membres ont changé depuis le tableau de notation {phase, select, technical {technique} other {financière}}. Dressez-le à nouveau.',
} satisfies Record<keyof SelectionRefusals, string>
