import type { PaperKind } from '@mithaq/domain/programme/papers'
import type { Language } from '../language.ts'

const kindsAr: Record<PaperKind, string> = {
  call: 'الإعلان وملاحقه',
  question: 'الأسئلة والأجوبة',
  committee: 'لجنة الانتقاء',
  minutes: 'المحاضر',
  deliberation: 'مقررات المجلس والتأشيرات',
  decision: 'القرارات المعللة',
  review: 'التظلمات',
  contract: 'الاتفاقية',
  amendment: 'الملاحق',
  report: 'التقارير والحسابات',
  money: 'وثائق الأداء',
  closure: 'الإقفال',
}

const kindsFr: Record<PaperKind, string> = {
  call: 'L’appel et ses rectificatifs',
  question: 'Questions et réponses',
  committee: 'Commission de sélection',
  minutes: 'Procès-verbaux',
  deliberation: 'Délibérations et visas',
  decision: 'Décisions motivées',
  review: 'Recours gracieux',
  contract: 'Convention',
  amendment: 'Avenants',
  report: 'Rapports et comptes',
  money: 'Pièces de paiement',
  closure: 'Clôture',
}

/** The file of a programme: its texts and the papers of its dossiers. */
const ar = {
  terms: 'دفتر التحملات',
  kinds: kindsAr,
  noTexts: 'لم يُسجل نص بعد. كل مقرر ومحضر وتقرير يُسجل يظهر هنا، لمن له أن يقرأه.',
  erased: 'محي هذا النص بعد انصرام أجل حفظه. وتبقى بصمته في السجل.',
  notText: 'هذه الوثيقة جدول يُقرأ في مكانه من المسطرة.',
  older: 'نصوص أقدم',
  dossiers: 'ملفات الجمعيات',
  ownDossier: 'ملف جمعيتكم',
  sealed: 'تبقى الملفات مغلقة إلى جلسة فتح الأظرفة، ولا يقرؤها أحد قبلها.',
  noDossiers: 'لا ملف في اللائحة بعد. تُحصر اللائحة عند إقفال باب الإيداع.',
  open: 'قراءة',
  openPaper: (paper: string) => `قراءة: ${paper} (نافذة جديدة)`,
  notKept: 'الملف غير محفوظ',
  completion: 'استكمال',
  size: (kilobytes: number) =>
    kilobytes < 1024 ? `${kilobytes} كيلوبايت` : `${(kilobytes / 1024).toFixed(1)} ميغابايت`,
  bureau: 'أعضاء المكتب',
}

const fr: typeof ar = {
  terms: 'Termes de référence',
  kinds: kindsFr,
  noTexts:
    'Aucun texte pour l’instant. Chaque délibération, procès-verbal et rapport enregistré paraît ici, pour qui peut le lire.',
  erased: 'Ce texte a été effacé, sa conservation ayant pris fin. Son empreinte reste au registre.',
  notText: 'Cette pièce est un tableau qui se lit à sa place dans la procédure.',
  older: 'Textes plus anciens',
  dossiers: 'Dossiers des associations',
  ownDossier: 'Le dossier de votre association',
  sealed: 'Les dossiers restent fermés jusqu’à la séance d’ouverture des plis ; personne ne les lit avant.',
  noDossiers: 'Aucun dossier sur la liste. Elle s’arrête à la clôture du dépôt.',
  open: 'Lire',
  openPaper: (paper) => `Lire : ${paper} (nouvelle fenêtre)`,
  notKept: 'fichier non conservé',
  completion: 'complément',
  size: (kilobytes) => (kilobytes < 1024 ? `${kilobytes} Ko` : `${(kilobytes / 1024).toFixed(1)} Mo`),
  bureau: 'Membres du bureau',
}

export const paperWords = { ar, fr } satisfies Record<Language, typeof ar>
