import type { Language } from '../language.ts'

/** What stands above every paper of a council: the kingdom and the ministry, before its province and its name. */
export const letterhead = {
  ar: ['المملكة المغربية', 'وزارة الداخلية'],
  fr: ['Royaume du Maroc', 'Ministère de l’Intérieur'],
  tifinagh: 'ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ',
}

const ar = {
  /** Round the number of the page and of all pages. */
  page: ['الصفحة ', ' من ', ''],
  madeOn: (day: string) => `حرر في ${day}`,
  number: (index: number, mark: string) => `القيد رقم ${index} في السجل / ${mark}`,
  proven: 'مثبت في السجل العمومي',
  entry: 'القيد',
  entryOf: (index: number, size: number) => `رقم ${index} من سجل يضم ${size} قيدا`,
  ledger: 'السجل',
  digest: 'بصمة القيد',
  root: 'بصمة السجل',
  scan: 'امسحوا الرمز لتروا القيد كما هو في السجل.',
  howToVerify:
    'تحمل هذه الوثيقة، في ملفها الرقمي، القيد وإثباته وتوقيع السجل. يتحقق منها أي شخص دون اتصال بالشبكة: بالصفحة أدناه بعد حفظها، أو بالأمر mithaq verify.',
  authentic: '',
}

const fr: typeof ar = {
  page: ['Page ', ' sur ', ''],
  madeOn: (day) => `Fait le ${day}`,
  number: (index, mark) => `Inscription n° ${index} au registre / ${mark}`,
  proven: 'Prouvé par le registre public',
  entry: 'Inscription',
  entryOf: (index, size) => `n° ${index} d’un registre de ${size} inscriptions`,
  ledger: 'Registre',
  digest: 'Empreinte de l’inscription',
  root: 'Empreinte du registre',
  scan: 'Le code mène à l’inscription telle que le registre la porte.',
  howToVerify:
    'Le fichier de ce document porte l’inscription, sa preuve et la signature du registre. Chacun le vérifie sans réseau : par la page ci-dessous, une fois enregistrée, ou par la commande mithaq verify.',
  authentic: 'Traduction. Le texte arabe fait foi.',
}

export const paperWords = { ar, fr } satisfies Record<Language, typeof ar>
