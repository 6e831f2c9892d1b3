import { formatDateTime } from '../dates/date-time.ts'
import type { HistoryKind, HistoryKinds, HistoryMeaning } from '@mithaq/domain/history/line'
import { actName } from '../acts/names.ts'
import type { BothLanguages, Language } from '../language.ts'
import type { NamesById } from '../papers/names.ts'
import { sentencesOf } from '../refusals/sentence.ts'
import { stageNames } from '../stages/names.ts'
import { activityName } from './activities.ts'

type Sentences = { [K in HistoryKind]: (values: HistoryKinds[K], names: NamesById) => string }

const some = { ar: '(غير مذكور هنا)', fr: '(non nommé ici)' }
const act = (name: string | null, language: Language) => `« ${(name ? actName(name) : some)[language]} »`
const activity = (name: string | null, language: Language) => (name ? activityName(name) : some)[language]

const ar: Sentences = {
  started: () => 'بدأ سير البرنامج بمشروعه',
  'run-begun': ({ stage, year }) =>
    `بدأ شوط في مرحلة «${stageNames[stage].ar}»${stage === 'contract' ? `، السنة ${year}` : ''}`,
  'update-accepted': ({ act: name }) => `وصل طلب: ${act(name, 'ar')}`,
  'update-done': ({ act: name, versions }) =>
    `أُنجز: ${act(name, 'ar')}${versions.length > 0 ? `، رقم ${versions.join(' و')} في السجل` : ''}`,
  'update-refused': ({ act: name, refusal }, names) =>
    `رُفض: ${act(name, 'ar')}. ${sentencesOf(refusal, names).ar}`,
  'update-failed': ({ act: name }) => `لم يُنجز بسبب خلل في البرنامج المعلوماتي: ${act(name, 'ar')}`,
  'timer-set': ({ until }) => `ضُبط موعد: ${formatDateTime(until, 'ar')}`,
  'timer-fired': () => 'حل موعد مضبوط',
  'timer-cancelled': () => 'أُلغي موعد مضبوط لأن ما كان منتظرا قد تغير',
  'activity-asked': ({ activity: name }) => `طُلب: ${activity(name, 'ar')}`,
  'activity-begun': ({ activity: name }) => `بدأ: ${activity(name, 'ar')}`,
  'activity-retried': ({ activity: name, attempt }) => `أُعيدت المحاولة (${attempt}): ${activity(name, 'ar')}`,
  'activity-done': ({ activity: name }) => `تم: ${activity(name, 'ar')}`,
  'activity-failed': ({ activity: name }) => `لم يتم: ${activity(name, 'ar')}`,
  signalled: ({ signal }) => `وصلت إشارة: ${signal}`,
  patched: () => 'أخذ السير بصيغة جديدة من البرنامج المعلوماتي',
  'step-taken': () => 'خطوة للمحرك',
  'step-failed': () => 'تعثرت خطوة للمحرك، ويعيدها من تلقاء نفسه',
  continued: () => 'انتهى الشوط وسُلمت الحالة إلى الشوط الموالي',
  ended: ({ how }) =>
    ({
      completed: 'انتهى سير البرنامج',
      failed: 'توقف سير البرنامج بسبب خلل',
      cancelled: 'أُلغي سير البرنامج',
      terminated: 'أُوقف سير البرنامج من المحرك',
      'timed-out': 'تجاوز سير البرنامج وقته',
    })[how],
  // Its name stands below, as the engine has it.
  other: () => 'واقعة أخرى للمحرك',
}

const fr: Sentences = {
  started: () => 'La marche du programme a commencé, avec son projet',
  'run-begun': ({ stage, year }) =>
    `Une exécution a commencé à l’étape « ${stageNames[stage].fr} »${stage === 'contract' ? `, année ${year}` : ''}`,
  'update-accepted': ({ act: name }) => `Demande reçue : ${act(name, 'fr')}`,
  'update-done': ({ act: name, versions }) =>
    `Fait : ${act(name, 'fr')}${versions.length > 0 ? `, n° ${versions.join(' et ')} au registre` : ''}`,
  'update-refused': ({ act: name, refusal }, names) =>
    `Refusé : ${act(name, 'fr')}. ${sentencesOf(refusal, names).fr}`,
  'update-failed': ({ act: name }) => `Non fait, par une faute du logiciel : ${act(name, 'fr')}`,
  'timer-set': ({ until }) => `Échéance posée : ${formatDateTime(until, 'fr')}`,
  'timer-fired': () => 'Une échéance posée est arrivée',
  'timer-cancelled': () => 'Une échéance posée est levée : ce qui était attendu a changé',
  'activity-asked': ({ activity: name }) => `Demandé : ${activity(name, 'fr')}`,
  'activity-begun': ({ activity: name }) => `Commencé : ${activity(name, 'fr')}`,
  'activity-retried': ({ activity: name, attempt }) => `Nouvel essai (${attempt}) : ${activity(name, 'fr')}`,
  'activity-done': ({ activity: name }) => `Accompli : ${activity(name, 'fr')}`,
  'activity-failed': ({ activity: name }) => `Non accompli : ${activity(name, 'fr')}`,
  signalled: ({ signal }) => `Signal reçu : ${signal}`,
  patched: () => 'La marche a pris une nouvelle version du logiciel',
  'step-taken': () => 'Pas du moteur',
  'step-failed': () => 'Un pas du moteur a échoué ; il le refait de lui-même',
  continued: () => 'Fin de l’exécution : l’état est remis à la suivante',
  ended: ({ how }) =>
    ({
      completed: 'La marche du programme est achevée',
      failed: 'La marche du programme s’est arrêtée par une faute',
      cancelled: 'La marche du programme a été annulée',
      terminated: 'La marche du programme a été arrêtée au moteur',
      'timed-out': 'La marche du programme a dépassé son temps',
    })[how],
  other: () => 'Autre événement du moteur',
}

/** What an event of the engine's history means, in plain words. */
export function historySentence({ kind, values }: HistoryMeaning, names: NamesById = {}): BothLanguages {
  const [inArabic, inFrench] = [ar[kind], fr[kind]] as ((values: object, names: NamesById) => string)[]
  return { ar: inArabic?.(values, names) ?? '', fr: inFrench?.(values, names) ?? '' }
}
