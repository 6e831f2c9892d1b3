import type { DifferenceWord } from '@mithaq/domain/completeness/difference'

export const differencesFr: Record<DifferenceWord, string> = {
  'archive-altered': 'Une copie archivée de l’historique a été modifiée après son archivage : {run}.',
  'archive-missing': 'Une copie archivée de l’historique est perdue : {run}.',
  'run-missing': 'Une partie de l’historique n’est plus ni dans le moteur ni dans les archives : {run}.',
  'nothing-runs': 'Le programme n’est pas clos et rien n’exécute plus sa procédure.',
  'event-missing': 'Le fait n° {version} est dans l’historique et manque au registre.',
  'event-differs': 'Le fait n° {version} ne dit pas au registre ce que dit l’historique.',
  'event-without-cause': 'Le fait n° {version} est au registre sans qu’un acte ni un terme l’ait demandé.',
  'answer-without-events': 'Un acte a été dit accompli et aucun fait n’en reste : {act}, {at}.',
  'refusal-missing': 'Un acte a été refusé et son refus n’est pas enregistré : {act}, {at}.',
  'act-failed': 'Un acte s’est arrêté sur un défaut du logiciel, ni accompli ni refusé : {act}, {at}.',
  'act-unanswered': 'Un acte accepté n’a jamais eu de réponse : {act}, {at}.',
  'timer-without-act': 'Un terme est arrivé et ce qui devait suivre n’a pas eu lieu : {due}.',
  'dossier-without-cause': 'Un dépôt n’est pas venu par sa porte : dossier {dossier}, version {version}.',
  'dossiers-differ':
    'Les dossiers enregistrés ne sont pas ceux comptés à la clôture du dépôt : {counted} comptés, {filed} présents.',
}
