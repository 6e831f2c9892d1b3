import type { Language } from '../language.ts'

/** Papers that the desk gives as PDF, with their proof inside. */
const ar = {
  receipt: 'تنزيل الوصل',
  minutes: 'تنزيل محضر اللجنة',
  minutesTitle: 'محضر لجنة الانتقاء',
  lead: 'يحمل الملف إثباته: يتحقق منه أي شخص دون حساب ولا اتصال بالشبكة.',
  verify: 'صفحة التحقق',
  drawing: 'يُهيأ الملف.',
  notYet: 'لم يوقع السجل بعد على هذا القيد. يأتي الملف خلال ثانية، من تلقاء نفسه.',
  done: (name: string) => `نُزل الملف: ${name}`,
  failed: 'لم يصل الملف. لم يضع شيء مما سُجل: أعيدوا التنزيل بعد لحظات.',
}

const fr: typeof ar = {
  receipt: 'Télécharger l’accusé de réception (PDF)',
  minutes: 'Procès-verbal de la commission (PDF)',
  minutesTitle: 'Procès-verbal de la commission',
  lead: 'Le fichier porte sa preuve : chacun le vérifie, sans compte ni réseau.',
  verify: 'Page de vérification',
  drawing: 'Préparation du fichier.',
  notYet:
    'Le registre n’a pas encore signé cette inscription. Le fichier vient de lui-même, dans la seconde.',
  done: (name) => `Fichier téléchargé : ${name}`,
  failed:
    'Le fichier n’est pas arrivé. Rien de ce qui est enregistré n’est perdu : réessayez dans un instant.',
}

export const documentWords = { ar, fr } satisfies Record<Language, typeof ar>
