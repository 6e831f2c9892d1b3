import type { BothLanguages, Language } from '../language.ts'

/** What can be wrong with a document or a proof; the words of `packages/documents` and `packages/ledger`. */
export type DocumentFaultWord =
  | 'another-disclosure'
  | 'another-origin'
  | 'bytes-altered'
  | 'name-forged'
  | 'not-a-checkpoint'
  | 'not-a-note'
  | 'not-a-pdf'
  | 'not-a-proof'
  | 'not-an-entry'
  | 'not-disclosed'
  | 'not-in-the-log'
  | 'not-its-key-then'
  | 'not-signed-by-the-log'
  | 'nothing-attached'
  | 'page-forged'
  | 'page-not-issued'
  | 'too-few-witnesses'

export const documentFaults: Record<DocumentFaultWord, BothLanguages> = {
  'another-disclosure': {
    ar: 'القيد مغلق، وما أُعطي لفتحه ليس ما أُغلق عليه: غُير، أو هو لقيد آخر.',
    fr: 'L’inscription est scellée, et ce qui est donné pour l’ouvrir n’est pas ce qui a été scellé : on l’a changé, ou c’est celui d’une autre.',
  },
  'another-origin': {
    ar: 'وقع على الإثبات سجل آخر غير السجل الذي أُعطي مفتاحه.',
    fr: 'La preuve est celle d’un autre registre que celui dont la clé est donnée.',
  },
  'bytes-altered': {
    ar: 'القيد صحيح، لكن الملف تغير بعد إصداره: لم تعد بايتاته كما خُتمت. لا تعتمدوا ما طُبع فيه.',
    fr: 'L’inscription est exacte, mais le fichier a changé depuis son émission : ses octets ne sont plus ceux qui ont été scellés. Ne vous fiez pas à ce qui y est imprimé.',
  },
  'name-forged': {
    ar: 'القيد صحيح، لكن الجمعية المسماة في الوثيقة ليست الجمعية التي أودعت: زُور الاسم.',
    fr: 'L’inscription est exacte, mais l’association que nomme le document n’est pas celle qui a déposé : le nom est forgé.',
  },
  'not-a-checkpoint': {
    ar: 'ما وُقع عليه ليس حالة سجل.',
    fr: 'Ce qui est signé n’est pas l’état d’un registre.',
  },
  'not-a-note': {
    ar: 'توقيع السجل مبتور أو تغير شكله.',
    fr: 'La signature du registre est tronquée ou déformée.',
  },
  'not-a-pdf': {
    ar: 'لا يُقرأ هذا الملف: ليس وثيقة PDF، أو تلف.',
    fr: 'Ce fichier ne se lit pas : ce n’est pas un PDF, ou il est abîmé.',
  },
  'not-a-proof': {
    ar: 'الإثبات المرفق مبتور أو تغير شكله.',
    fr: 'La preuve jointe est tronquée ou déformée.',
  },
  'not-an-entry': {
    ar: 'ما أُرفق ليس قيدا من سجل مجلس.',
    fr: 'Ce qui est joint n’est pas une inscription du registre d’un conseil.',
  },
  'not-disclosed': {
    ar: 'قيد هذه الوثيقة مغلق، ولم يُرفق بها ما يفتحه: لا يُعلم أهي له.',
    fr: 'L’inscription de ce document est scellée, et ce qui l’ouvre n’y est pas joint : rien ne dit qu’elle est la sienne.',
  },
  'not-in-the-log': {
    ar: 'القيد المرفق ليس هو القيد المثبت: تغير، أو أُخذ إثبات قيد آخر.',
    fr: 'L’inscription jointe n’est pas celle que la preuve établit : elle a été changée, ou la preuve est celle d’une autre.',
  },
  'not-its-key-then': {
    ar: 'وُقع على حالة السجل بمفتاح لم يكن مفتاحه عند هذا العدد من القيود: كان قد سُلم إلى الذي يليه، أو لم يُسلم إليه بعد.',
    fr: 'L’état du registre est signé d’une clé qui n’était pas la sienne à ce nombre d’inscriptions : elle avait été remise à la suivante, ou n’était pas encore reçue.',
  },
  'not-signed-by-the-log': {
    ar: 'توقيع السجل مزور أو تغيرت حالته بعد التوقيع: لا يوافق المفتاح المعطى.',
    fr: 'La signature du registre est fausse, ou ce qu’elle signe a changé : elle ne répond pas à la clé donnée.',
  },
  'nothing-attached': {
    ar: 'لا تحمل هذه الوثيقة قيدا ولا إثباتا: لم يصدرها هذا النظام، أو نُزع منها ما يثبتها.',
    fr: 'Ce document ne porte ni inscription ni preuve : il ne vient pas d’ici, ou ce qui le prouvait en a été ôté.',
  },
  'page-forged': {
    ar: 'القيد صحيح، لكن الصفحة المطبوعة ليست ما يُستخرج منه: زُورت. اعتمدوا ما في القيد وحده.',
    fr: 'L’inscription est exacte, mais la page imprimée n’est pas celle qui s’en tire : elle est forgée. Ne vous fiez qu’à l’inscription.',
  },
  'page-not-issued': {
    ar: 'القيد صحيح، لكن لا قيد في السجل يقول إن المجلس أصدر هذه الصفحة: لا يُعتمد ما فيها من أسماء. اطلبوا نسخة منها من جديد.',
    fr: 'L’inscription est exacte, mais aucune ne dit que le conseil a délivré cette page : ne vous fiez pas aux noms qui y sont imprimés. Demandez-en une nouvelle copie.',
  },
  'too-few-witnesses': {
    ar: 'لم يوقع على حالة السجل ما يكفي من الشهود.',
    fr: 'L’état du registre n’est pas signé par assez de témoins.',
  },
}

const ar = {
  valid: 'صحيح',
  wrong: 'غير صحيح',
  isValid: (said: string) => `صحيح: ${said}`,
  pageUnseen: 'القيد صحيح، والصفحة لم يُتحقق منها',
  isWrong: (said: string) => `غير صحيح: ${said}`,
  leafOf: (index: number, size: number) => `القيد رقم ${index} من سجل يضم ${size} قيدا`,
  signedBy: (origin: string, witnesses: readonly string[]) =>
    witnesses.length === 0 ? `وقعه السجل ${origin}` : `وقعه السجل ${origin}، وشهد: ${witnesses.join('، ')}`,
  sealed: 'قيد مغلق: حدث وقع حينئذ، ولا يقول السجل ما هو. يفتحه من بيده إثباته.',
  programme: (id: string) => `البرنامج: ${id}`,
  digest: (digest: string) => `بصمة الملف: ${digest}`,
  saysOrigin: (origin: string) => `يقول الإثبات إنه من السجل «${origin}».`,
  pages: {
    none: 'أُعطي القيد وإثباته دون وثيقة.',
    'as-sealed':
      'لم يتغير الملف منذ ختمه. قارنوا المطبوع بما كُتب هنا: هذا ما في السجل. أما الأسماء فلا يحملها السجل، إلا بصمة اسم الجمعية.',
    'drawn-again': 'أُعيد رسم الوثيقة من قيدها، فتطابقت بايتا ببايت.',
    'other-edition': 'رُسمت الوثيقة بنماذج إصدار آخر، فلا يمكن إعادة رسمها هنا. قارنوا المطبوع بما كُتب هنا.',
  },
}

const fr: typeof ar = {
  valid: 'Valable',
  wrong: 'Non valable',
  isValid: (said) => `Valable : ${said}`,
  pageUnseen: 'Inscription valable, page non vérifiée',
  isWrong: (said) => `Non valable : ${said}`,
  leafOf: (index, size) => `inscription n° ${index} d’un registre de ${size}`,
  signedBy: (origin, witnesses) =>
    witnesses.length === 0
      ? `signé par le registre ${origin}`
      : `signé par le registre ${origin}, en présence de ${witnesses.join(', ')}`,
  sealed:
    'Inscription scellée : un événement de cet instant, et le registre ne dit pas lequel. Qui en tient la preuve l’ouvre.',
  programme: (id) => `programme : ${id}`,
  digest: (digest) => `empreinte du dossier : ${digest}`,
  saysOrigin: (origin) => `La preuve se dit du registre « ${origin} ».`,
  pages: {
    none: 'L’inscription et sa preuve sont données sans document.',
    'as-sealed':
      'Le fichier n’a pas changé depuis qu’il est scellé. Comparez ce qui est imprimé à ce qui est dit ici, qui vient du registre ; les noms, le registre ne les porte pas, sauf l’empreinte de celui de l’association.',
    'drawn-again': 'Le document, dessiné à nouveau d’après son inscription, est le même à l’octet près.',
    'other-edition':
      'Le document est dessiné avec les modèles d’une autre édition et ne peut l’être à nouveau ici. Comparez ce qui est imprimé à ce qui est dit ici.',
  },
}

export const verdictWords = { ar, fr } satisfies Record<Language, typeof ar>
