import type { DossierRefusals } from '@mithaq/domain/dossier/refusals'

export const dossierAr = {
  'filing-not-open': 'لم يُفتح باب إيداع الملفات بعد. يُفتح عند نشر الإعلان.',
  'intake-closed': 'انقضى آخر أجل لإيداع الملفات: {deadline}. لا يقبل المجلس أي ملف بعده.',
  'papers-missing':
    '{papersCount, plural, one {تنقص ملف الجمعية وثيقة واحدة} two {تنقص ملف الجمعية وثيقتان} few {تنقص ملف الجمعية # وثائق} other {تنقص ملف الجمعية # وثيقة}}: {papers}. أضيفوها ثم أودعوا الملف.',
  'paper-unknown': 'لا يطلب دفتر التحملات الوثيقة «{paper}». احذفوها من الملف.',
  'already-filed': 'أودعت الجمعية ملفا في هذا الإعلان من قبل. يمكنها تعويضه أو سحبه قبل آخر أجل.',
  'dossier-unknown': 'لا يوجد ملف للجمعية بهذا المرجع. تحققوا من وصل الإيداع.',
  'dossier-withdrawn': 'سحبت الجمعية هذا الملف. يمكنها إيداع ملف جديد قبل آخر أجل.',
  'draft-unknown': 'لا توجد مسودة بهذا المرجع للجمعية. احفظوا الملف من جديد ثم أودعوه.',
  'paper-given-twice': 'وردت الوثيقة «{paper}» مرتين. أبقوا على نسخة واحدة.',
  'file-unknown': 'لم يصل الملف المرفق «{file}» إلى المجلس. أرفقوه من جديد.',
  'file-too-large': 'الملف المرفق أكبر من {megabytes} ميغابايت. أرفقوا ملفا أصغر.',
  'file-empty': 'الملف المرفق فارغ. أرفقوا الوثيقة نفسها.',
  'nothing-to-reconfirm': 'لم يصدر ملحق تصحيحي بعد إيداع هذا الملف. لا شيء يحتاج إلى تأكيد.',
} satisfies Record<keyof DossierRefusals, string>
