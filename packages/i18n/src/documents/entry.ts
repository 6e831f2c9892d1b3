import type { BothLanguages, Language } from '../language.ts'
import { dossierEventSentences } from '../dossier-events/sentence.ts'
import { eventSentence } from '../events/sentence.ts'

/** What an entry of the ledger says, in a sentence and without a name. */
export function entrySentence({ type, data }: { type: string; data: object }): BothLanguages {
  const ofDossiers: Record<string, BothLanguages> = dossierEventSentences
  return ofDossiers[type] ?? eventSentence({ type, data })
}

const ar = {
  title: (index: number) => `القيد رقم ${index}`,
  lead: 'هذا ما يحمله السجل العمومي. لا اسم فيه: المتصرف مذكور بصفته وحدها.',
  when: 'متى',
  recordedAt: 'قُيد في السجل',
  office: 'بصفة',
  ground: 'السند',
  programme: 'البرنامج',
  place: 'موضعه',
  leafOf: (index: number, size: number) => `رقم ${index} من سجل يضم ${size} قيدا`,
  digest: 'بصمة القيد',
  origin: 'السجل',
  signed: 'حالة السجل الموقعة',
  notYet: 'لم يوقع السجل بعد على حالة تشمل هذا القيد. يحدث ذلك خلال ثانية تقريبا: أعيدوا تحميل الصفحة.',
  compare:
    'إن وصلتم إلى هنا من وثيقة مطبوعة، فقارنوا بصمة القيد المطبوعة فيها بهذه البصمة: إن اختلفتا فالوثيقة ليست لهذا القيد.',
  verifyOffline:
    'للتحقق دون ثقة في هذا الموقع: احفظوا صفحة التحقق، ثم افتحوا بها ملف الوثيقة دون اتصال بالشبكة.',
  verifier: 'صفحة التحقق',
  wholeEntry: 'القيد كاملا، كما بُصم',
  sealed: 'قيد مغلق: لا يقول السجل العمومي ماذا وقع.',
  sealedLead:
    'وقع شيء في هذه اللحظة، ولا يحمل السجل منه إلا بصمة، حتى لا يُعرف من أودع ملفه والإيداع مفتوح، ولا من يجلس في اللجنة أو كيف رتبت الملفات قبل تبليغ النتائج. يفتح القيدَ من بيده إثباته: ضعوا وصل الإيداع في صفحة التحقق، فتقول ما هو.',
}

const fr: typeof ar = {
  title: (index) => `Inscription n° ${index}`,
  lead: 'Voici ce que porte le registre public. Aucun nom n’y figure : qui agit n’est dit que par sa qualité.',
  when: 'Quand',
  recordedAt: 'Inscrit au registre',
  office: 'En qualité de',
  ground: 'Fondement',
  programme: 'Programme',
  place: 'Sa place',
  leafOf: (index, size) => `n° ${index} d’un registre de ${size} inscriptions`,
  digest: 'Empreinte de l’inscription',
  origin: 'Registre',
  signed: 'État signé du registre',
  notYet:
    'Le registre n’a pas encore signé d’état qui comprenne cette inscription. Il le fait en une seconde environ : rechargez la page.',
  compare:
    'Si un document imprimé vous mène ici, comparez l’empreinte de l’inscription qui y figure à celle-ci : si elles diffèrent, le document n’est pas celui de cette inscription.',
  verifyOffline:
    'Pour vérifier sans se fier à ce site : enregistrez la page de vérification, puis ouvrez-y le fichier du document, hors réseau.',
  verifier: 'Page de vérification',
  wholeEntry: 'L’inscription entière, telle que son empreinte est prise',
  sealed: 'Inscription scellée : le registre public ne dit pas ce qui a eu lieu.',
  sealedLead:
    'Quelque chose a eu lieu à cet instant ; le registre n’en porte que l’empreinte, pour que personne n’apprenne qui a déposé tant que le dépôt est ouvert, ni qui siège ou comment les dossiers sont classés avant que les résultats soient notifiés. Qui tient la preuve de l’inscription l’ouvre : mettez l’accusé de réception dans la page de vérification, elle dira ce qu’elle est.',
}

export const entryWords = { ar, fr } satisfies Record<Language, typeof ar>
