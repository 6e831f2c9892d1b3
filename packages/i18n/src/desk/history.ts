import type { Language } from '../language.ts'

const ar = {
  title: 'سجل المحرك',
  lead: 'ما حفظه محرك المسطرة عن هذا البرنامج، شوطا بعد شوط، الأحدث أولا. لا يحمل أسماء ولا نصوصا: معرفات وبصمات ومبالغ ولحظات فقط.',
  open: 'سجل المحرك لهذا البرنامج',
  openLead: 'كل ما وصل إلى المحرك وكل ما فعله، للتدقيق.',
  empty: 'لا يعرف المحرك سيرا لهذا البرنامج. يظهر هنا كل ما يفعله منذ إعداد المشروع.',
  whole: 'مع خطوات المحرك الداخلية',
  run: 'الشوط',
  event: (n: number) => `واقعة ${n}`,
  raw: 'الواقعة كما حفظها المحرك',
  newer: 'من الأحدث',
}

const fr: typeof ar = {
  title: 'Historique du moteur',
  lead: 'Ce que le moteur de la procédure a gardé de ce programme, exécution après exécution, le plus récent d’abord. Ni noms ni textes : des identifiants, des empreintes, des montants et des instants.',
  open: 'Historique du moteur pour ce programme',
  openLead: 'Tout ce que le moteur a reçu et fait, pour le contrôle.',
  empty:
    'Le moteur ne connaît aucune marche de ce programme. Tout ce qu’il fait depuis le projet paraîtra ici.',
  whole: 'Avec les pas internes du moteur',
  run: 'Exécution',
  event: (n) => `événement ${n}`,
  raw: 'L’événement tel que le moteur l’a gardé',
  newer: 'Depuis le plus récent',
}

export const historyWords = { ar, fr } satisfies Record<Language, typeof ar>
