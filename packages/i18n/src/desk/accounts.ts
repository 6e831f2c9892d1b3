import type { Language } from '../language.ts'

/** Accounts without an office: until when they are kept, who erases them, and who read the history of offices. */
const ar = {
  title: 'الحسابات دون مهمة',
  lead: 'يُحفظ حساب من انتهت آخر مهامه سنتين. ثم يُمحى اسمه وبريده وما كُتب عن مهامه، ويبقى ما قام به بمرجع لا يدل على أحد.',
  idle: (n: number) => `حسابات بلغت هذا الأجل: ${n}`,
  sure: 'أعلم أن الأسماء والعناوين وأسباب إنهاء المهام تُمحى نهائيا.',
  notSure: 'أكدوا أولا أنكم تعلمون ما يُمحى.',
  erasing: 'محو هذه الحسابات',
  record: 'من اطلع على ما جرى في المهام',
  none: 'لم يطلع أحد بعد على ما جرى في المهام. كل اطلاع يُسجل هنا قبل عرضه.',
  older: 'ما سبق ذلك',
}

const fr: typeof ar = {
  title: 'Comptes sans fonction',
  lead: 'Un compte est conservé deux ans après la fin de la dernière fonction. Ensuite le nom, l’adresse et ce qui fut écrit sur ses fonctions sont effacés ; ses actes restent, sous une référence qui ne désigne personne.',
  idle: (n) => `Comptes parvenus à ce terme : ${n}`,
  sure: 'Je sais que les noms, les adresses et les motifs de fin de fonction sont effacés pour toujours.',
  notSure: 'Confirmez d’abord que vous savez ce qui est effacé.',
  erasing: 'Effacer ces comptes',
  record: 'Qui a consulté l’historique des fonctions',
  none: 'L’historique des fonctions n’a pas encore été consulté. Chaque consultation s’inscrit ici avant d’être servie.',
  older: 'Ce qui précède',
}

export const accountWords = { ar, fr } satisfies Record<Language, typeof ar>
