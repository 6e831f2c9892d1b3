import type { ProblemWord } from '@mithaq/domain/definition/problem'
import { selected } from '../message/selected.ts'
import { expectedFr } from './expected-fr.ts'

const days = (field: string) => `{${field}, plural, one {# jour} other {# jours}}`

const place = `{after, select,
  questionsEnd {la fin des questions} filingDeadline {la date limite de dépôt} opening {la séance d’ouverture des plis}
  minutes {le procès-verbal de la commission} other {la signature}}`

export const problemsFr: Record<ProblemWord, string> = {
  'field-missing': 'Cette donnée manque. Ajoutez-la.',
  'field-unknown': 'Cette donnée est inconnue. Supprimez-la ou corrigez son nom.',
  'field-malformed': selected('expected', expectedFr),
  'translation-missing':
    'Le texte {language, select, ar {arabe, qui fait foi,} other {français}} manque. Écrivez-le.',
  'numbers-differ':
    'Les deux textes n’ont pas les mêmes nombres : « {ar} » dans le seul texte arabe, « {fr} » dans le seul texte français. Le texte arabe fait foi.',
  'id-duplicate': 'L’identifiant « {id} » figure plus d’une fois dans cette liste.',
  'reference-unknown': 'Rien ne porte l’identifiant « {id} ».',
  'weights-sum': 'La somme des points des critères est de {sum} ; elle doit être de {needed}.',
  'part-missing':
    'Cette liste ne comprend rien pour la partie {part, select, administrative {administrative} technical {technique} other {financière}}.',
  'chair-count': 'La commission a un seul président ; la liste en compte {count}.',
  'secretary-count': 'La commission a un seul rapporteur ; la liste en compte {count}.',
  'no-compulsory-channel':
    'Aucun canal de publication n’est obligatoire, alors que le délai court de la dernière publication obligatoire. Désignez-en un au moins.',
  'publication-too-short': `Entre la publication et la date limite, il y a ${days('days')} ; il en faut au moins {needed}.`,
  'publication-below-minimum':
    'Le délai de publication est de {days, plural, one {# jour} other {# jours}} ; il est d’au moins {needed}.',
  'questions-end-after-deadline': 'Les questions doivent prendre fin avant la date limite de dépôt.',
  'questions-end-too-late': `Entre la fin des questions et la date limite, il y a ${days('days')} ; il en faut au moins {needed}.`,
  'budget-lines-sum':
    'La part du conseil dans les rubriques s’élève à {amount}, le montant total à {neededAmount}.',
  'years-count':
    'Il y a ici {count, plural, one {# année} other {# années}} ; le programme en compte {needed}.',
  'tranches-sum': 'La somme des tranches est de {amount}, le montant total de {neededAmount}.',
  'year-credit':
    'Les tranches de l’année {year} s’élèvent à {amount}, les crédits de cette année à {neededAmount}.',
  'credit-below-budget':
    'Le crédit approuvé par le conseil, {amount}, est inférieur au montant total, {neededAmount}.',
  'own-contribution-below-terms':
    'L’association apporte {amount} ; les termes demandent au moins {percent} % de la part du conseil, soit {neededAmount}.',
  'year-beyond-end':
    'L’année {year} vient après la fin du programme, qui dure {years, plural, one {# an} other {# ans}}.',
  'tranche-without-report':
    'Cette tranche ne dépend d’aucun rapport. Après la première, rien n’est versé sans rapport accepté.',
  'tranches-out-of-order':
    'L’année de cette tranche précède celle de la tranche d’avant. Rangez les tranches par année.',
  'milestone-after-tranche':
    '« {milestone} » échoit après la fin de l’année {year}, dans laquelle cette tranche est versée.',
  'milestone-after-end':
    'Cette échéance vient après la fin du programme, qui dure {months, plural, one {# mois} other {# mois}}.',
  'milestone-on-holiday':
    'Si le programme commence le {startsOn}, jour prévu de la signature, cette échéance tombe le {date}, jour férié : elle passerait au jour ouvrable suivant. Choisissez un autre jour.',
  'milestone-near-estimated-holiday':
    'Si le programme commence le {startsOn}, jour prévu de la signature, cette échéance tombe le {date}, trop près d’un jour férié attendu le {holiday}, que seule l’observation du croissant fixera. Choisissez un autre jour.',
  'final-report-count': 'Le programme a un seul rapport final ; la liste en compte {count}.',
  'annual-account-missing': 'Le compte annuel d’emploi des fonds publics de l’année {year} manque.',
  'zone-unknown': 'Le fuseau horaire « {zone} » est inconnu.',
  'publication-day-unknown':
    'Le jour de publication n’est pas connu : les dates ne peuvent être vérifiées. Donnez-le, ou ajoutez la date limite réellement publiée.',
  'on-weekend': 'Le {date} tombe en fin de semaine. Choisissez un jour ouvrable.',
  'on-holiday': 'Le {date} est un jour férié. Choisissez un jour ouvrable.',
  'near-estimated-holiday':
    'Le {date} est trop proche d’un jour férié attendu le {holiday}, que seule l’observation du croissant fixera. Choisissez un jour plus éloigné.',
  'after-office-hours': 'Le {date}, les bureaux ferment à {closes} ; un dépôt jusqu’à {time} est impossible.',
  'before-office-hours':
    'Le {date}, les bureaux ouvrent à {opens} : un dépôt sur papier jusqu’à {time} est impossible ce jour-là. Choisissez une heure d’ouverture.',
  'time-skipped': 'Le {date}, {time} n’existe pas : les horloges avancent alors. Choisissez une autre heure.',
  'time-doubled':
    'Le {date}, {time} arrive deux fois : les horloges reculent alors. Choisissez une autre heure.',
  'beyond-calendar':
    'Le {date} vient après le dernier jour dont les jours fériés sont connus, le {knownThrough}.',
  'calendar-out-of-order': `Cette date doit venir après ${place}.`,
  'not-a-session-day': 'Le conseil ne tient aucune session ordinaire le {date}.',
  'grounding-after-publication':
    'La session qui fonde le programme se tient le {date}, la publication a lieu le {publishedOn}. La délibération précède la publication.',
  'grounding-not-executory':
    'La délibération du {date} n’est exécutoire qu’à partir du {executoryFrom}, quand les délais de transmission et d’opposition ont couru ; la publication a lieu le {publishedOn}.',
  'signature-too-early':
    'La signature ne peut avoir lieu le {date} : le conseil délibère au plus tôt à la session du {session} ; sans un jour perdu, le délai d’attente ne la permet qu’à partir du {possibleFrom}.',
}
