import type { Language } from '../language.ts'

const ar = {
  title: 'وصل إيداع ملف الترشيح',
  replaced: 'وصل تعويض ملف الترشيح',
  statement: (council: string, association: string) =>
    `يشهد ${council} أنه تلقى من «${association}» ملف ترشيحها للبرنامج المذكور أسفله، وقيد في الحين بالساعة القانونية التي سجلها النظام.`,
  programme: 'البرنامج',
  association: 'الجمعية',
  filedAt: 'تاريخ الإيداع وساعته',
  exactly: 'باللحظة',
  version: 'نسخة الملف',
  versionN: (n: number) => `رقم ${n}`,
  addendum: 'الملحق التصحيحي المعتمد',
  noAddendum: 'لا ملحق',
  addendumN: (n: number) => `رقم ${n}`,
  dossierDigest: 'بصمة الملف',
  papers: (n: number) =>
    n === 1 ? 'الوثيقة المودعة' : n === 2 ? 'الوثيقتان المودعتان' : `الوثائق المودعة: ${n}`,
  paper: 'الوثيقة',
  paperDigest: 'بصمة الوثيقة، أولها',
  sealed: 'لا يفتح الملف قبل جلسة فتح الأظرفة. لا يعني هذا الوصل قبول الملف: تفحص أهليته ووثائقه في الجلسة.',
}

const fr: typeof ar = {
  title: 'Accusé de réception d’un dossier de candidature',
  replaced: 'Accusé de réception d’un dossier remplacé',
  statement: (council, association) =>
    `Le ${council} atteste avoir reçu de « ${association} » son dossier de candidature au programme désigné ci-dessous, inscrit aussitôt à l’heure légale relevée par le système.`,
  programme: 'Programme',
  association: 'Association',
  filedAt: 'Jour et heure du dépôt',
  exactly: 'à l’instant',
  version: 'Version du dossier',
  versionN: (n) => `n° ${n}`,
  addendum: 'Rectificatif pris en compte',
  noAddendum: 'aucun',
  addendumN: (n) => `n° ${n}`,
  dossierDigest: 'Empreinte du dossier',
  papers: (n) => (n === 1 ? 'Pièce déposée' : `Pièces déposées : ${n}`),
  paper: 'Pièce',
  paperDigest: 'Empreinte de la pièce, son début',
  sealed:
    'Le dossier reste fermé jusqu’à la séance d’ouverture des plis. Cet accusé ne vaut pas admission : la recevabilité et les pièces sont examinées en séance.',
}

export const receiptWords = { ar, fr } satisfies Record<Language, typeof ar>
