import type { Language } from '../language.ts'

const ar = {
  title: 'التحقق من وثيقة',
  lead: 'ضعوا هنا ملف الوثيقة، وصلا كانت أو محضرا، فتقول لكم هذه الصفحة هل هي صحيحة أو ما الذي تغير فيها. لا يغادر الملف جهازكم: تعمل الصفحة دون اتصال بالشبكة، ويمكنكم حفظها.',
  choose: 'اختيار ملف',
  orDrop: 'أو اسحبوا الملف إلى هنا.',
  reading: 'يُقرأ الملف.',
  file: 'الملف',
  what: 'ماذا',
  when: 'متى',
  recordedAt: 'قُيد في السجل',
  office: 'بصفة',
  programme: 'البرنامج',
  dossier: 'بصمة الملف المودع',
  where: 'أين',
  by: 'التوقيع',
  page: 'المطبوع',
  wrong: 'ما الخطأ',
  key: 'مفتاح السجل',
  keyHelp:
    'به يُتحقق من التوقيع. جاء مع هذه الصفحة من موقع المجلس: قارنوه بما نشره المجلس في مكان آخر، أو ضعوا مكانه المفتاح الذي تثقون به.',
  badKey: 'هذا ليس مفتاح سجل. انسخوه كاملا: الاسم، ثم الرقم، ثم المفتاح.',
  noKey: 'ضعوا مفتاح السجل أولا: به يُتحقق من التوقيع.',
  strict:
    'لا تعيد هذه الصفحة رسم الوثيقة من قيدها. يفعل ذلك الأمر mithaq verify، فيكشف صفحة زُورت ثم خُتمت من جديد.',
}

const fr: typeof ar = {
  title: 'Vérifier un document',
  lead: 'Déposez ici le fichier d’un accusé de réception ou d’un procès-verbal : cette page dit s’il est valable, ou ce qui y a changé. Le fichier ne quitte pas votre machine : la page fonctionne sans réseau, et vous pouvez l’enregistrer.',
  choose: 'Choisir un fichier',
  orDrop: 'Ou glissez-le ici.',
  reading: 'Lecture du fichier.',
  file: 'Fichier',
  what: 'Quoi',
  when: 'Quand',
  recordedAt: 'Inscrit au registre',
  office: 'En qualité de',
  programme: 'Programme',
  dossier: 'Empreinte du dossier déposé',
  where: 'Où',
  by: 'Signature',
  page: 'L’imprimé',
  wrong: 'Ce qui ne va pas',
  key: 'Clé du registre',
  keyHelp:
    'C’est par elle que la signature se vérifie. Elle est venue avec cette page du site du conseil : comparez-la à celle que le conseil publie ailleurs, ou mettez à sa place celle à laquelle vous vous fiez.',
  badKey: 'Ce n’est pas la clé d’un registre. Copiez-la entière : nom, numéro, clé.',
  noKey: 'Donnez d’abord la clé du registre : c’est par elle que la signature se vérifie.',
  strict:
    'Cette page ne dessine pas le document à nouveau d’après son inscription. La commande mithaq verify le fait, et découvre une page forgée puis scellée de nouveau.',
}

export const verifyPageWords = { ar, fr } satisfies Record<Language, typeof ar>
