import { languages, type BothLanguages, type Language } from '../language.ts'

export const letterKinds = ['invitation', 'reset', 'verification'] as const
export type LetterKind = (typeof letterKinds)[number]

interface LetterWords {
  subject: string
  text: string
}

const to: BothLanguages = { ar: 'إلى', fr: 'À' }

const letters: Record<LetterKind, Record<Language, LetterWords>> = {
  invitation: {
    ar: {
      subject: 'دعوة إلى منصة المجلس',
      text: 'فتح لكم المجلس حسابا في منصة عقود البرامج. اختاروا كلمة السر من هذا الرابط، وهو صالح سبعة أيام:',
    },
    fr: {
      subject: 'Invitation à la plateforme du conseil',
      text: 'Le conseil vous a ouvert un compte sur la plateforme des contrats-programmes. Choisissez votre mot de passe par ce lien, valable sept jours :',
    },
  },
  reset: {
    ar: {
      subject: 'كلمة سر جديدة',
      text: 'طُلبت كلمة سر جديدة لحسابكم. اختاروها من هذا الرابط، وهو صالح ساعة واحدة. إن لم تطلبوها فلا تفعلوا شيئا: لم يتغير شيء.',
    },
    fr: {
      subject: 'Nouveau mot de passe',
      text: 'Un nouveau mot de passe a été demandé pour votre compte. Choisissez-le par ce lien, valable une heure. Si vous n’avez rien demandé, ne faites rien : rien n’a changé.',
    },
  },
  verification: {
    ar: {
      subject: 'تأكيد البريد الإلكتروني',
      text: 'أكدوا أن هذا البريد الإلكتروني لكم من هذا الرابط، وهو صالح يوما واحدا:',
    },
    fr: {
      subject: 'Confirmation de votre adresse',
      text: 'Confirmez que cette adresse est la vôtre par ce lien, valable un jour :',
    },
  },
}

/** A letter about an account, in both languages, Arabic first: what it is for, until when, and the link. */
export function accountLetter(kind: LetterKind, { name, url }: { name: BothLanguages; url: string }) {
  const words = letters[kind]
  const text = (language: Language) =>
    [`${to[language]} ${name[language]}`, words[language].text, url].join('\n\n')
  return {
    subject: languages.map((language) => words[language].subject).join(' · '),
    text: languages.map(text).join('\n\n⁂\n\n'),
  }
}
