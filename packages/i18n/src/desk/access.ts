import type { Language } from '../language.ts'

/** Who read what, the copy of the record, and how long personal data is kept. */
const ar = {
  title: 'الاطلاع والنسخ والحفظ',
  lead: 'من اطلع على ماذا في هذا البرنامج، ونسخة سجله، ومدة حفظ معطياته الشخصية.',
  open: 'الاطلاع والنسخ والحفظ',
  openLead: 'من قرأ وثائق البرنامج، ونسخة كاملة من سجله تُتحقق دون شبكة.',
  bundle: 'نسخة كاملة من السجل',
  bundleLead:
    'ملف واحد فيه الأحداث والنصوص والوثائق التي يجوز لكم الاطلاع عليها والسجل العمومي، وبرنامج يتحقق منها دون شبكة ودون المنصة. يُسجل أنكم أخذتموها.',
  take: 'تنزيل النسخة',
  term: 'حفظ المعطيات الشخصية',
  keptUntil: 'تحفظ وثائق البرنامج إلى غاية',
  running: 'تبدأ مدة الحفظ عند إقفال البرنامج.',
  erasing: 'محو المعطيات الشخصية',
  sure: 'أعلم أن الأسماء والنصوص ووثائق الملفات تُمحى نهائيا، وأن القرارات وبصماتها تبقى.',
  notSure: 'أكدوا أولا أنكم تعلمون ما يُمحى.',
  readings: 'من اطلع على ماذا',
  noReadings: 'لم يُطلع على وثيقة بعد. كل اطلاع على وثيقة أو ملف يُسجل هنا قبل تسليمها.',
  times: (n: number) => `عدد المرات في الجلسة نفسها: ${n}`,
  older: 'ما سبق ذلك',
}

const fr: typeof ar = {
  title: 'Consultations, copies et conservation',
  lead: 'Qui a consulté quoi dans ce programme, la copie de son registre, et la durée pendant laquelle ses données personnelles sont conservées.',
  open: 'Consultations, copies et conservation',
  openLead:
    'Qui a lu les pièces du programme, et une copie complète de son registre, vérifiable sans réseau.',
  bundle: 'Copie complète du registre',
  bundleLead:
    'Un seul fichier : les événements, les textes, les pièces que vous pouvez consulter, le registre public, et un programme qui les vérifie sans réseau ni plateforme. Votre copie est elle-même enregistrée.',
  take: 'Télécharger la copie',
  term: 'Conservation des données personnelles',
  keptUntil: 'Les pièces du programme sont conservées jusqu’au',
  running: 'La durée de conservation commence à la clôture du programme.',
  erasing: 'Effacer les données personnelles',
  sure: 'Je sais que noms, textes et pièces des dossiers sont effacés pour toujours, et que les décisions et leurs empreintes restent.',
  notSure: 'Confirmez d’abord que vous savez ce qui est effacé.',
  readings: 'Qui a consulté quoi',
  noReadings:
    'Aucune pièce n’a encore été consultée. Chaque consultation d’une pièce ou d’un dossier s’inscrit ici avant la remise.',
  times: (n) => `Dans la même session : ${n} fois`,
  older: 'Ce qui précède',
}

export const accessWords = { ar, fr } satisfies Record<Language, typeof ar>
