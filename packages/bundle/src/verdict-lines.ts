import type { BundleCheck } from './check-bundle.ts'
import { faultSentence } from './sentences.ts'

const ar = {
  valid: ({ programme, origin, size, events }: BundleCheck) =>
    `صحيح: ${events} حدثا للبرنامج ${programme} إلى حين تسليم النسخة، كلها في السجل العمومي ${origin} (${size} قيدا)، ولا ينقص منها شيء.`,
  histories: ({ archived, unarchived }: Counted['histories']) =>
    `المسارات المحفوظة: ${archived} مطابقة لبصمتها في السجل، ${unarchived} لم تُؤرشف بعد ولا قيد لها.`,
  papers: ({ included, withheld, superseded, erased }: Counted['papers']) =>
    `الوثائق المودعة: ${included} مرفقة، ${withheld} لا يجوز تسليمها لمن أخذ النسخة، ${superseded} عُوضت أو سُحب ملفها، ${erased} مُحيت.`,
  texts: ({ told, withheld, erased }: Counted['texts']) =>
    `النصوص: ${told} مرفقة، ${withheld} لا يجوز تسليمها لمن أخذ النسخة، ${erased} مُحيت.`,
  later: (count: number) =>
    `أحداث للبرنامج قُيدت علنا بعد النسخة: ${count}. هي في السجل العمومي وليست في النسخة.`,
  ownKey:
    'لم تعطوا مفتاح المجلس (‎--key): قورنت النسخة بالمفتاح الذي فيها. خذوا المفتاح من موقع المجلس: /ledger/vkey',
  wrong: (count: number) => `غير صحيح (${count}):`,
  more: (count: number) => `وغيرها: ${count}`,
}

const fr: typeof ar = {
  valid: ({ programme, origin, size, events }) =>
    `Valide : les ${events} événements du programme ${programme} jusqu’à la remise de la copie sont tous au registre public ${origin} (${size} écritures), et il n’en manque aucun.`,
  histories: ({ archived, unarchived }) =>
    `Historiques : ${archived} conformes à leur empreinte au registre, ${unarchived} non encore archivés, dont le registre ne dit rien.`,
  papers: ({ included, withheld, superseded, erased }) =>
    `Pièces déposées : ${included} jointes, ${withheld} non communicables à qui a pris la copie, ${superseded} remplacées ou retirées, ${erased} effacées.`,
  texts: ({ told, withheld, erased }) =>
    `Textes : ${told} joints, ${withheld} non communicables à qui a pris la copie, ${erased} effacés.`,
  later: (count) =>
    `Événements du programme inscrits en clair après la copie : ${count}. Ils sont au registre public, et non dans la copie.`,
  ownKey:
    'Vous n’avez pas donné la clé du conseil (--key) : la copie est comparée à la clé qu’elle contient. Prenez la clé sur le site du conseil : /ledger/vkey',
  wrong: (count) => `Non valide (${count}) :`,
  more: (count) => `et ${count} de plus`,
}

const words = { ar, fr }
type Language = keyof typeof words
type Counted = NonNullable<BundleCheck['counted']>

const shownAtMost = 200

/** What is said of a copy, in one language after the other: that it is valid, and what it does not hold; or each fault. */
export function bundleLines(
  check: BundleCheck,
  { languages, isKeyGiven }: { languages: readonly Language[]; isKeyGiven: boolean },
): string[] {
  const { faults, counted } = check
  const each = (say: (said: typeof ar, language: Language) => string) =>
    languages.map((language) => say(words[language], language))
  if (faults.length > 0) {
    const shown = faults.slice(0, shownAtMost).flatMap((fault) => {
      const sentence = faultSentence(fault)
      return [`- ${fault.kind}`, ...each((_, language) => `  ${shownText(sentence[language])}`)]
    })
    const left = faults.length - shownAtMost
    return [
      ...each(({ wrong }) => wrong(faults.length)),
      ...shown,
      ...(left > 0 ? each(({ more }) => more(left)) : []),
    ]
  }
  const { histories, papers, texts, later = 0 } = counted ?? {}
  return [
    ...each(({ valid }) => valid(check)),
    ...(histories ? each((said) => said.histories(histories)) : []),
    ...(papers ? each((said) => said.papers(papers)) : []),
    ...(texts ? each((said) => said.texts(texts)) : []),
    ...(later > 0 ? each((said) => said.later(later)) : []),
    ...(isKeyGiven ? [] : each(({ ownKey }) => ownKey)),
  ]
}

/** What somebody wrote into a copy moves no cursor. */
const shownText = (text: string) => text.replaceAll(/\p{Cc}/gu, '·').slice(0, 500)
