import type { Language } from '../language.ts'

const ar = {
  title: 'الإشعارات',
  lead: 'ما جرى مما يعنيكم، الأحدث أولا. يصلكم كل إشعار بالبريد أيضا.',
  empty: 'لا إشعار بعد. سيظهر هنا كل ما يُسجل ويعنيكم بصفتكم هذه.',
  isNew: 'جديد',
  older: 'إشعارات أقدم',
}

const fr: typeof ar = {
  title: 'Notifications',
  lead: 'Ce qui s’est passé et vous concerne, le plus récent d’abord. Chacune vous parvient aussi par courriel.',
  empty: 'Aucune notification. Tout ce qui s’enregistre et vous concerne en cette qualité paraîtra ici.',
  isNew: 'nouveau',
  older: 'Notifications plus anciennes',
}

export const noticeWords = { ar, fr } satisfies Record<Language, typeof ar>
