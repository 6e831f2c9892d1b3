import type { Expectation } from '@mithaq/domain/definition/expected'

/** What a place of a file takes. The file’s own marks and names stand as the file has them. */
export const expectedFr: Record<Expectation, string> = {
  text: 'On attend un texte entre guillemets.',
  count: 'On attend un nombre entier, sans guillemets.',
  amount: 'On attend un montant en centimes : un nombre entier, sans guillemets.',
  yesNo: 'On attend true ou false, sans guillemets.',
  list: 'On attend une liste entre crochets.',
  group: 'On attend un groupe de données entre accolades.',
  choice: 'On attend l’une de ces valeurs : {options}.',
  date: 'On attend une date qui existe, écrite AAAA-MM-JJ, de 1956 à 2199.',
  time: 'On attend une heure écrite HH:MM, de 00:00 à 23:59.',
  id: 'On attend un identifiant : 64 lettres latines, chiffres ou traits d’union au plus, sans espace, et sans trait d’union au début.',
  dayOfYear: 'On attend un jour de l’année, écrit MM-JJ.',
  fields: 'On attend l’un de ces groupes de données : {options}.',
  textAtLeast: 'Le texte est trop court : {bound, plural, one {# caractère} other {# caractères}} au moins.',
  textAtMost: 'Le texte est trop long : {bound, plural, one {# caractère} other {# caractères}} au plus.',
  listAtLeast: 'La liste est trop courte : {bound, plural, one {# élément} other {# éléments}} au moins.',
  listAtMost: 'La liste est trop longue : {bound, plural, one {# élément} other {# éléments}} au plus.',
  numberAtLeast: 'On attend un nombre de {bound} au moins.',
  numberAtMost: 'On attend un nombre de {bound} au plus.',
  other: 'Cette donnée n’a pas la forme attendue.',
}
