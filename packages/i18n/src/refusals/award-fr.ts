import type { AwardRefusals } from '@mithaq/domain/award/refusals'

export const awardFr = {
  'provisional-result-missing':
    'Le résultat provisoire n’est pas publié. Le chargé des partenariats doit d’abord le publier.',
  'already-submitted': 'Le président a déjà soumis la proposition au conseil.',
  'not-submitted': 'Le président n’a pas encore soumis la proposition au conseil.',
  'deliberation-missing':
    'La délibération du conseil sur cette convention n’est pas enregistrée. Le chargé des partenariats doit l’enregistrer.',
  'already-deliberated': 'La délibération du conseil est déjà enregistrée.',
  'not-a-session-day':
    'Le conseil ne tient pas de session ordinaire ce jour-là : {date}. Corrigez la date ou enregistrez une session extraordinaire.',
  'votes-do-not-carry':
    'Les voix n’emportent pas l’approbation : {for} pour, {against} contre. Enregistrez le rejet ou corrigez les voix.',
  'votes-carry':
    'Les voix emportent l’approbation : {for} pour, {against} contre. Enregistrez l’approbation ou corrigez les voix.',
  'votes-tied':
    'Les voix sont partagées : {for} pour, {against} contre. La voix du président est prépondérante (loi organique n° 112-14, à vérifier) : indiquez de quel côté il a voté.',
  'deliberation-names-another':
    'La délibération nomme le dossier « {dossier} », le conseil était saisi du dossier « {expected} ». Corrigez, ou saisissez-le à nouveau.',
  'amount-above-budget': 'Le montant de {amount} dépasse l’enveloppe financière : {budget}.',
  'amount-differs-from-tranches':
    'Le montant de {amount} diffère de la somme des tranches : {tranches}. Corrigez l’un ou l’autre.',
  'already-transmitted': 'La délibération est déjà transmise au gouverneur.',
  'not-transmitted':
    'La délibération n’est pas transmise au gouverneur. Le chargé des partenariats doit enregistrer sa transmission.',
  'answered-before-transmission':
    'La lettre du gouverneur, {date}, est antérieure à la transmission de la délibération : {sentAt}. Corrigez la date.',
  'opposition-period-over': 'Le délai d’opposition du gouverneur a pris fin le {endedAt}.',
  'visa-not-pending':
    'Aucun visa n’est attendu : {visa, select, granted {le gouverneur a visé} tacit {le visa est tacite} refused {le gouverneur a refusé son visa} none {la délibération n’est pas transmise} other {cette délibération n’en demande pas}}.',
  'visa-not-tacit': 'Cette délibération n’est pas visée par le silence. Attendez la réponse du gouverneur.',
  'not-executory':
    'La délibération n’est pas exécutoire : {visa, select, pending {le visa du gouverneur est attendu} refused {le gouverneur a refusé son visa} none {elle n’est pas transmise au gouverneur} other {le délai d’opposition court encore}}.',
  'results-not-notified':
    'Les résultats ne sont pas encore notifiés aux associations. La notification précède cet acte.',
  'standstill-over':
    'Le délai du recours gracieux a pris fin. Le recours devant le tribunal administratif reste ouvert.',
  'standstill-running': 'Le délai d’attente court jusqu’au {endsAt}. La convention ne se signe qu’ensuite.',
  'review-already-requested':
    'L’association a déjà formé un recours gracieux. Elle attend la réponse du conseil.',
  'review-unknown': 'Aucun recours gracieux ne porte sur le dossier « {dossier} ».',
  'remedy-without-uphold':
    'Un recours rejeté ne change pas le résultat. Accueillez-le, ou ne choisissez aucune suite.',
  'requester-is-winner':
    'L’association « {dossier} » est celle que le résultat retient : il n’y a personne à écarter pour elle. Choisissez une nouvelle délibération.',
  'review-pending':
    '{dossiersCount, plural, one {Un recours gracieux attend} other {# recours gracieux attendent}} la réponse du conseil. Elle précède la signature.',
  'signature-window-over': 'Le délai de signature a pris fin le {signBy}.',
  'already-signed': 'Cette partie a déjà signé la convention.',
  'no-prohibited-conflict':
    'Aucun membre du conseil ni proche n’apparaît au bureau de l’association : elle n’est pas écartée pour cela.',
  'association-signs-first': 'L’association signe d’abord, puis le président du conseil.',
  'deliberation-too-early':
    'La délibération, {date}, est antérieure à la saisine du conseil : {submittedAt}. Corrigez la date.',
  'sent-before-deliberation':
    'La transmission, {date}, est antérieure à la délibération : {heldOn}. Corrigez la date.',
} satisfies Record<keyof AwardRefusals, string>
