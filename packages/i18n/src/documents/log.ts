import type { Language } from '../language.ts'

const ar = {
  valid: 'صحيح: كل قيد في السجل هو ما وُقع عليه، ولم يُمح شيء ولم يُبدل',
  wrong: 'غير صحيح: ليس السجل ما وُقع عليه',
  entries: (size: number) => `قيود السجل: ${size}`,
  begins: (size: number) => `يبدأ السجل بالحالة المحفوظة من قبل (${size} قيدا)`,
  faults: {
    'leaves-altered': ({ from, to }: { from: number; to: number }) =>
      from === to ? `القيد رقم ${from} مغير أو ناقص.` : `القيود من رقم ${from} إلى ${to} مغيرة أو ناقصة.`,
    'tile-altered': ({ level, tile }: { level: number; tile: number }) =>
      `البصمات مغيرة أو ناقصة: المستوى ${level}، الجزء ${tile}.`,
    'history-rewritten': ({ from, size }: { from: number; size: number }) =>
      `أعيدت كتابة السجل: حين كان يضم ${size} قيدا كان فيه غيرها، ابتداء من القيد رقم ${from} أو بعده.`,
    'tail-cut': ({ size, leaves }: { size: number; leaves: number }) =>
      `قُطع آخر السجل: وُقع على ${size} قيدا وفيه ${leaves}.`,
  },
  more: (count: number) => `وغيرها: ${count}`,
  keys: 'مفاتيح السجل لا يؤدي أحدها إلى الآخر: غُيرت.',
  takenUp:
    'الحالة موقعة بمفتاح تقول الإدارة إنها اتخذته بعد ضياع الذي قبله، ولا يشهد له المفتاح الذي أعطيتموه. اطلبوا المفتاح الجديد من الإدارة بطريق آخر.',
  kept: 'الحالة المحفوظة من قبل ليست من هذا السجل، أو ليست موقعة.',
}

const fr: typeof ar = {
  valid:
    'Valable : chaque inscription du registre est celle qui a été signée ; rien n’est effacé ni remplacé',
  wrong: 'Non valable : le registre n’est pas celui qui a été signé',
  entries: (size) => `inscriptions du registre : ${size}`,
  begins: (size) => `le registre commence par l’état gardé d’avant (${size} inscriptions)`,
  faults: {
    'leaves-altered': ({ from, to }) =>
      from === to
        ? `L’inscription n° ${from} est modifiée, ou manque.`
        : `Les inscriptions n° ${from} à ${to} sont modifiées, ou manquent.`,
    'tile-altered': ({ level, tile }) =>
      `Des empreintes sont modifiées, ou manquent : niveau ${level}, partie ${tile}.`,
    'history-rewritten': ({ from, size }) =>
      `Le registre est réécrit : quand il avait ${size} inscriptions, il en avait d’autres, à partir du n° ${from} ou après.`,
    'tail-cut': ({ size, leaves }) =>
      `La fin du registre est coupée : ${size} inscriptions signées, ${leaves} présentes.`,
  },
  more: (count) => `et ${count} de plus`,
  keys: 'Les clés du registre ne mènent pas l’une à l’autre : elles ont été changées.',
  takenUp:
    'L’état du registre est signé d’une clé que l’administration dit avoir prise après la perte de la précédente ; celle que vous avez donnée n’en dit rien. Demandez la nouvelle à l’administration, par une autre voie.',
  kept: 'L’état gardé d’avant n’est pas de ce registre, ou n’est pas signé.',
}

/** What is said of a whole log, and of each thing that is wrong with it; the words of `packages/ledger`. */
export const logWords = { ar, fr } satisfies Record<Language, typeof ar>
