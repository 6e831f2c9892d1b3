import type { Language } from '../language.ts'

const ar = {
  title: 'السجل وتاريخ المسطرة',
  alike: 'متطابقان في الاتجاهين: لا شيء ناقص ولا شيء زائد.',
  differ: 'السجل لا يطابق تاريخ المسطرة',
  more: (n: number) => (n === 1 ? 'واختلاف آخر.' : n === 2 ? 'واختلافان آخران.' : `واختلافات أخرى: ${n}.`),
  none: 'لم تُجر أي مقارنة بعد. تُجرى كل ليلة، ويمكن إجراؤها الآن.',
  compared: 'آخر مقارنة:',
  counted: (acts: number, timers: number, events: number) =>
    `الإجراءات: ${acts} · الآجال: ${timers} · الوقائع: ${events}`,
  compare: 'مقارنة السجل بالتاريخ الآن',
  comparing: 'المقارنة جارية. ستظهر نتيجتها هنا.',
  alarms: 'في السجل ما ليس كما ينبغي',
  moreAlarms: (n: number) => `وتنبيهات أخرى، عددها ${n}.`,
}

const fr: typeof ar = {
  title: 'Registre et historique',
  alike: 'Ils disent la même chose dans les deux sens : rien ne manque, rien n’est de trop.',
  differ: 'Le registre et l’historique ne concordent pas',
  more: (n) => (n === 1 ? 'Et une autre différence.' : `Et ${n} autres différences.`),
  none: 'Aucune comparaison encore. Elle se fait chaque nuit, et peut se faire maintenant.',
  compared: 'Dernière comparaison :',
  counted: (acts, timers, events) => `Actes : ${acts} · termes : ${timers} · faits : ${events}`,
  compare: 'Comparer maintenant le registre et l’historique',
  comparing: 'La comparaison est en cours. Son résultat paraîtra ici.',
  alarms: 'Le registre n’est pas comme il devrait être',
  moreAlarms: (n) => `Et d’autres alertes, au nombre de ${n}.`,
}

export const completenessWords = { ar, fr } satisfies Record<Language, typeof ar>
