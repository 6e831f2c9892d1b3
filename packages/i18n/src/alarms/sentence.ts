import type { BothLanguages } from '../language.ts'
import { catalogueOf } from '../message/catalogue.ts'
import { shownValues } from '../message/shown-values.ts'

/** What is not as it should be in the record by now. */
export type AlarmWord = 'leaf-late' | 'leaf-missing' | 'version-missing' | 'unprojected' | 'ledger-altered'

const ar: Record<AlarmWord, string> = {
  'leaf-late': 'واقعة تنتظر مكانها في السجل العمومي منذ أكثر من عشر ثوان: {stream}، رقم {version}.',
  'leaf-missing': 'ورقة من السجل العمومي محذوفة: رقم {index}.',
  'version-missing': 'رقم ناقص في سلسلة من السجل: {stream}، رقم {version}.',
  unprojected: 'ما يُعرض متأخر عما سُجل: {stream}، رقم {version}.',
  'ledger-altered': 'كشف آخر تحقق من السجل كله تغييرات فيه. عددها: {count}.',
}

const fr: Record<AlarmWord, string> = {
  'leaf-late':
    'Un fait attend sa place au registre public depuis plus de dix secondes : {stream}, n° {version}.',
  'leaf-missing': 'Une feuille du registre public a été ôtée : n° {index}.',
  'version-missing': 'Un numéro manque dans une suite du registre : {stream}, n° {version}.',
  unprojected: 'Ce qui est montré est en retard sur ce qui est enregistré : {stream}, n° {version}.',
  'ledger-altered':
    'La dernière vérification du registre entier y a trouvé des altérations. Leur nombre : {count}.',
}

const read = catalogueOf({ ar, fr })

export function alarmSentence(alarm: { kind: AlarmWord }): BothLanguages {
  const sentence = read(alarm.kind, shownValues(alarm))
  if (!sentence) throw new Error(`no sentence for ${alarm.kind}`)
  return sentence
}
