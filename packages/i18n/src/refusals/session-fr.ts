import type { SessionRefusals } from '@mithaq/domain/session/refusals'

export const sessionFr = {
  'wrong-credentials':
    'L’adresse ou le mot de passe n’est pas le bon. Vérifiez-les, ou demandez un nouveau mot de passe.',
  'email-unverified':
    'Votre adresse n’est pas encore confirmée. Ouvrez le lien que vous avez reçu, ou demandez-en un nouveau.',
  'link-spent': 'Ce lien n’est plus valable : il a servi, ou son délai est passé. Demandez-en un nouveau.',
  'password-too-short':
    'Le mot de passe est trop court. Choisissez-en un d’au moins {characters, plural, one {# caractère} other {# caractères}}.',
  'password-too-long':
    'Le mot de passe est trop long. Choisissez-en un d’au plus {characters, plural, one {# caractère} other {# caractères}}.',
  'session-ended':
    'Votre session est terminée. Reconnectez-vous : ce que vous avez saisi reste dans cette page.',
  'session-unknown': 'Aucune session de cette référence dans votre compte. Rechargez la liste.',
  'cross-site':
    'Cette demande vient d’un autre site : elle n’a pas été acceptée. Ouvrez la plateforme elle-même et refaites l’acte.',
  'other-person':
    'Une autre personne s’est connectée dans ce navigateur depuis l’ouverture de cette page : rien n’a été envoyé. Ce que vous avez saisi reste gardé à votre nom jusqu’à votre prochaine connexion.',
} satisfies Record<keyof SessionRefusals, string>
