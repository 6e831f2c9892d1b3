import type { Language } from '../language.ts'

const ar = {
  loading: 'جار القراءة من السجل. قد يستغرق ذلك وقتا أطول على خط بطيء.',
  refused: 'لم يُقبل',
  unreachable: 'تعذر الوصول إلى السجل',
  unreachableKept: 'لم يُفقد شيء مما سُجل أو كُتب.',
  unreachableNow: 'نعيد المحاولة من تلقاء أنفسنا. يمكنكم أيضا إعادتها الآن.',
  unexpected: 'وقع خلل عندنا',
  unexpectedKept: 'ما سُجل من قبل باق كما هو، وما كتبتموه محفوظ في هذا المتصفح.',
  unexpectedNow: 'أعيدوا المحاولة. إن تكرر الخلل فأخبروا المسؤول التقني بالوقت المبين.',
  again: 'إعادة المحاولة',
  late: 'متأخر',
  soon: 'قريب الأجل',
  calm: 'في أجله',
  awaited: 'المنتظر الآن',
  unknownPerson: 'شخص غير مذكور',
}

const fr: typeof ar = {
  loading: 'Lecture du registre en cours. Cela peut durer davantage sur une ligne lente.',
  refused: 'Refusé',
  unreachable: 'Le registre est injoignable',
  unreachableKept: 'Rien de ce qui est enregistré ou saisi n’est perdu.',
  unreachableNow: 'Nous réessayons de nous-mêmes. Vous pouvez aussi réessayer maintenant.',
  unexpected: 'Une faute s’est produite chez nous',
  unexpectedKept: 'Ce qui était enregistré demeure, et ce que vous avez saisi est gardé dans ce navigateur.',
  unexpectedNow: 'Réessayez. Si la faute se répète, signalez au responsable technique l’heure indiquée.',
  again: 'Réessayer',
  late: 'En retard',
  soon: 'Terme proche',
  calm: 'Dans les temps',
  awaited: 'Attendu maintenant',
  unknownPerson: 'personne non nommée',
}

export const stateWords = { ar, fr } satisfies Record<Language, typeof ar>
