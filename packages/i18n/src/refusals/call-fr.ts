import type { CallRefusals } from '@mithaq/domain/call/refusals'

export const callFr = {
  'grounding-deliberation-missing':
    'La délibération du conseil qui autorise le programme n’est pas enregistrée. Le chargé des partenariats doit l’enregistrer d’abord.',
  'grounding-not-executory':
    'La délibération du conseil n’est exécutoire qu’à partir du {from} : le gouverneur peut encore s’y opposer ou refuser son visa. Attendez ce moment, puis approuvez les termes de référence.',
  'grounding-executory':
    'La délibération qui autorise le programme est exécutoire depuis le {from} : la lettre du gouverneur vient après son délai. Corrigez-en la date si elle y tombe.',
  'deliberated-before-refusal':
    'La délibération, {date}, est antérieure au refus du gouverneur : {refusedOn}. Enregistrez celle qui l’a suivi.',
  'visa-before-deliberation':
    'Le visa est daté du {date}, avant la délibération du {heldOn}. Corrigez l’une des deux dates.',
  'already-recorded': 'Ceci est déjà enregistré. Il n’y a pas à le refaire.',
  'terms-not-approved':
    'Le président du conseil n’a pas encore approuvé les termes de référence. L’approbation précède la publication.',
  'terms-already-approved':
    'Le président du conseil a déjà approuvé les termes de référence. Tout changement passe par un rectificatif.',
  'draft-unchanged': 'Cette définition est déjà celle du projet. Corrigez-la avant de l’envoyer.',
  'draft-corrected-meanwhile':
    'Le projet a été corrigé d’un autre bureau après que vous l’avez ouvert ; votre correction n’est pas enregistrée. Ce que vous avez saisi est gardé : voyez ce qui a changé, puis envoyez-la de nouveau.',
  'draft-revised':
    'Le projet a été corrigé depuis que vous l’avez lu. Relisez les termes de référence, puis approuvez-les.',
  'channel-unknown':
    'Les termes de référence ne citent pas le canal « {channel} ». Choisissez-en un de leur liste.',
  'channels-missing':
    'Le chargé des partenariats doit enregistrer la publication sur tous les canaux obligatoires. {channelsCount, plural, one {Il en manque un} other {Il en manque #}} : {channels}.',
  'call-already-published':
    'L’appel est déjà publié. Tout changement passe par un rectificatif ou une prorogation du délai.',
  'call-not-published': 'L’appel n’est pas encore publié. Attendez sa publication.',
  'publication-too-short':
    'Entre la publication et la date limite, il y a {days, plural, one {# jour} other {# jours}} ; il en faut au moins {needed}. Fixez une date limite plus lointaine.',
  'posted-before-approval':
    'La publication indiquée, {at}, est antérieure à l’approbation des termes de référence, {approvedAt}. Seule compte celle des termes approuvés. Enregistrez quand elle a eu lieu, avec sa preuve.',
  'questions-end-not-ahead':
    'Compté depuis la publication, le délai des questions a pris fin : {endsAt}. Personne ne pourrait plus en poser. Annulez l’appel et publiez-le de nouveau.',
  'instant-in-the-future': 'Le moment indiqué, {at}, n’est pas encore venu. Enregistrez ce qui a eu lieu.',
  'questions-full':
    '{questions} questions attendent déjà leur réponse. Posez la vôtre quand le chargé des partenariats en aura répondu quelques-unes.',
  'questions-closed':
    'Le délai des questions a pris fin le {endedAt}. Les réponses publiées sont ouvertes à tous.',
  'question-unknown': 'Cet appel n’a pas de question de référence « {question} ».',
  'question-already-answered': 'Le conseil a déjà répondu à cette question.',
  'deadline-passed': 'La date limite de dépôt est passée : {deadline}. Cet acte n’est plus accepté.',
  'deadline-not-later': 'La date limite de dépôt est le {deadline}. La nouvelle date doit venir après.',
  'extension-too-short':
    'Le rectificatif tombe près de la date limite : il faut la reporter d’au moins {needed, plural, one {# jour} other {# jours}}. La date proposée la reporte de {days, plural, one {# jour} other {# jours}}.',
  'not-yet-due': 'Cet acte se fait à partir du {dueAt}. Ce moment n’est pas encore venu.',
} satisfies Record<keyof CallRefusals, string>
