import type { AccessEvent, AccessEventType } from '@mithaq/domain/access/events'
import type { BothLanguages } from '../language.ts'
import { catalogueOf } from '../message/catalogue.ts'
import { shownValues } from '../message/shown-values.ts'
import type { NamesById } from '../papers/names.ts'

const ar = {
  paperRead: 'اطُّلع على وثيقة «{paper}» من ملف {dossier}.',
  dossierRead: 'اطُّلع على بيانات ملف {dossier}.',
  wordsRead:
    '{kind, select, marks {اطُّلع على بطاقة تنقيط (الواقعة رقم {event}).} committee {اطُّلع على نص يخص لجنة الانتقاء (الواقعة رقم {event}).} money {اطُّلع على نص مالي (الواقعة رقم {event}).} contract {اطُّلع على نص يخص الاتفاقية (الواقعة رقم {event}).} report {اطُّلع على تقرير (الواقعة رقم {event}).} review {اطُّلع على نص يخص طلب مراجعة (الواقعة رقم {event}).} minutes {اطُّلع على نص يخص محضر اللجنة (الواقعة رقم {event}).} other {اطُّلع على نص غير منشور (الواقعة رقم {event}).}}',
  recordRead:
    '{part, select, timeline {اطُّلع على سجل البرنامج سطرا سطرا.} history {اطُّلع على تاريخ محرك المسطرة.} past {اطُّلع على البرنامج كما كان في وقت سابق.} replay {اطُّلع على إعادة تشغيل التاريخ.} other {اطُّلع على أدلة السجل العمومي.}}',
  documentRead: '{document, select, receipt {سُلم وصل إيداع ملف.} other {سُلم محضر اللجنة.}}',
  documentIssued:
    '{document, select, receipt {صدر وصل إيداع ملف، وأُثبتت بصمة صفحته.} other {صدر محضر اللجنة، وأُثبتت بصمة صفحاته.}}',
  bundleTaken:
    'أُخذت نسخة كاملة من سجل البرنامج{documents, plural, =0 {، دون وثائق الملفات} one {، وفيها وثيقة واحدة} two {، وفيها وثيقتان} few {، وفيها {documents} وثائق} other {، وفيها {documents} وثيقة}}.',
  personalDataErased:
    'محيت المعطيات الشخصية بعد انصرام أجل حفظها في {termEndedAt}: النصوص {words}، الملفات {dossiers}، الوثائق {files}، الأشخاص {persons}. وتبقى القرارات وبصماتها كما سجلت.',
  officeHistoryRead: 'اطُّلع على ما جرى في مهام المجلس، وفيه أسماء وأسباب.',
  accountsErased:
    'محيت حسابات أشخاص انتهت آخر مهامهم قبل {endedBefore}، وما كُتب عن مهامهم: {persons, plural, =0 {دون أي حساب} one {حساب واحد} two {حسابان} few {{persons} حسابات} other {{persons} حسابا}}، {words, plural, =0 {ودون أي نص} one {ونص واحد} two {ونصان} few {و{words} نصوص} other {و{words} نصا}}.',
} satisfies Record<AccessEventType, string>

const fr = {
  paperRead: 'Pièce consultée : {paper} ({dossier}).',
  dossierRead: 'Contenu du dossier consulté ({dossier}).',
  wordsRead:
    '{kind, select, marks {Fiche de notation consultée (événement n° {event}).} committee {Texte de la commission consulté (événement n° {event}).} money {Texte financier consulté (événement n° {event}).} contract {Texte de la convention consulté (événement n° {event}).} report {Rapport consulté (événement n° {event}).} review {Texte d’un recours consulté (événement n° {event}).} minutes {Texte du procès-verbal consulté (événement n° {event}).} other {Texte non publié consulté (événement n° {event}).}}',
  recordRead:
    '{part, select, timeline {Registre du programme consulté, ligne par ligne.} history {Historique du moteur de la procédure consulté.} past {Programme consulté tel qu’il était à un autre instant.} replay {Rejeu de l’historique consulté.} other {Preuves du registre public consultées.}}',
  documentRead:
    '{document, select, receipt {Récépissé de dépôt remis.} other {Procès-verbal de la commission remis.}}',
  documentIssued:
    '{document, select, receipt {Récépissé de dépôt délivré, l’empreinte de sa page inscrite.} other {Procès-verbal de la commission délivré, l’empreinte de ses pages inscrite.}}',
  bundleTaken:
    'Copie complète du registre du programme remise{documents, plural, =0 {, sans pièce de dossier} one {, avec une pièce de dossier} other {, avec {documents} pièces de dossiers}}.',
  personalDataErased:
    'Données personnelles effacées, leur terme de conservation ayant pris fin le {termEndedAt} : {words} textes, {dossiers} dossiers, {files} pièces, {persons} personnes. Les décisions et leurs empreintes restent telles qu’enregistrées.',
  officeHistoryRead: 'Historique des fonctions du conseil consulté, noms et motifs compris.',
  accountsErased:
    'Comptes effacés de personnes dont la dernière fonction a pris fin avant le {endedBefore} : {persons, plural, =0 {aucun compte} one {un compte} other {{persons} comptes}}, {words, plural, =0 {aucun texte écrit} one {un texte écrit} other {{words} textes écrits}} sur leurs fonctions.',
} satisfies Record<AccessEventType, string>

const read = catalogueOf({ ar, fr })

/** Who read what, and what was erased, in both languages; `names` gives a definition's own words for its papers. */
export function accessEventSentence({ type, data }: AccessEvent, names: NamesById = {}): BothLanguages {
  // An event of a later release is told by its type.
  return read(type, shownValues(data, names)) ?? { ar: type, fr: type }
}
