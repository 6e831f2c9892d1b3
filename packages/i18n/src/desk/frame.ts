import type { Language } from '../language.ts'

const ar = {
  kingdom: 'المملكة المغربية',
  desks: 'فضاءات البرامج التعاقدية',
  skip: 'إلى المحتوى',
  languages: 'لغة القراءة',
  rooms: 'أقسام الفضاء',
  home: 'ما يُنتظر مني',
  board: 'البرامج',
  offices: 'المهام',
  account: 'حسابي',
  published: 'الصفحات المنشورة للعموم',
  acts: 'الإجراءات',
  office: 'الصفة',
  changeOffice: 'أعمل بصفة',
  demo: 'حساب للتجربة فقط: الأشخاص مُتخيلون، وما يُسجل هنا لا أثر له.',
  signIn: 'تسجيل الدخول',
  signOut: 'تسجيل الخروج',
  officesChanged: 'حُدثت الأقسام والإجراءات وفق ذلك. ما كتبتموه محفوظ.',
  understood: 'فهمت',
  notFound: 'لا شيء في هذا العنوان',
  notFoundLead: 'ربما تغير العنوان، أو لا يدخل البرنامج في صفتكم.',
  search: 'البحث عن برنامج',
  searchHint: 'عنوان أو رمز أو جمعية',
  found: (n: number) =>
    n === 0
      ? 'لا برنامج بهذه الكلمات. جربوا أول الكلمة وحده.'
      : n === 1
        ? 'برنامج واحد'
        : n === 2
          ? 'برنامجان'
          : n < 11
            ? `${n} برامج`
            : `${n} برنامجا`,
  notices: 'الإشعارات',
  unread: (n: number, isMore: boolean) =>
    isMore ? `أكثر من ${n} إشعار جديد` : n === 0 ? 'لا جديد' : `إشعارات جديدة: ${n}`,
}

const fr: typeof ar = {
  kingdom: 'Royaume du Maroc',
  desks: 'Espaces des contrats-programmes',
  skip: 'Aller au contenu',
  languages: 'Langue de lecture',
  rooms: 'Rubriques de l’espace',
  home: 'Attendu de moi',
  board: 'Programmes',
  offices: 'Fonctions',
  account: 'Mon compte',
  published: 'Pages ouvertes au public',
  acts: 'Actes',
  office: 'Qualité',
  changeOffice: 'J’agis en qualité de',
  demo: 'Compte d’essai : les personnes sont inventées et ce qui s’enregistre ici n’a aucun effet.',
  signIn: 'Se connecter',
  signOut: 'Se déconnecter',
  officesChanged: 'Les rubriques et les actes sont mis à jour. Ce que vous avez saisi est gardé.',
  understood: 'J’ai compris',
  notFound: 'Il n’y a rien à cette adresse',
  notFoundLead: 'L’adresse a pu changer, ou le programme n’entre pas dans vos attributions.',
  search: 'Chercher un programme',
  searchHint: 'titre, code ou association',
  found: (n) =>
    n === 0
      ? 'Aucun programme avec ces mots. Essayez le début d’un mot.'
      : n === 1
        ? '1 programme'
        : `${n} programmes`,
  notices: 'Notifications',
  unread: (n, isMore) =>
    isMore ? `plus de ${n} nouvelles` : n === 0 ? 'rien de nouveau' : `nouvelles : ${n}`,
}

export const frameWords = { ar, fr } satisfies Record<Language, typeof ar>
