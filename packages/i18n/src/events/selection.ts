import type { SelectionEvents } from '@mithaq/domain/selection/events'

/** Those whom a criterion's own threshold eliminated; nothing where nobody was. */
const belowAr =
  '{belowCount, plural, =0 {} one { وأُقصي ملف واحد لم يبلغ العتبة الخاصة بأحد المعايير.} two { وأُقصي ملفان لم يبلغا العتبة الخاصة بأحد المعايير.} few { وأُقصيت # ملفات لم تبلغ العتبة الخاصة بأحد المعايير.} many { وأُقصي # ملفا لم تبلغ العتبة الخاصة بأحد المعايير.} other { وأُقصي # ملف لم تبلغ العتبة الخاصة بأحد المعايير.}}'
const belowFr =
  '{belowCount, plural, =0 {} one { Un dossier est éliminé, au-dessous du seuil propre à un critère.} other { # dossiers sont éliminés, au-dessous du seuil propre à un critère.}}'

export const selectionEventsAr = {
  sessionOpened:
    'افتُتحت جلسة فتح الأظرفة بحضور {presentCount, plural, one {عضو واحد} two {عضوين} few {# أعضاء} many {# عضوا} other {# عضو}}.',
  dossierAdmitted: 'قُبل ملف للتقييم.',
  completionRequested: 'طلبت اللجنة من جمعية استكمال ملفها: {papers}. الأجل: {completeBy}.',
  completionReceived: 'توصلت اللجنة بالوثائق المطلوبة لاستكمال ملف.',
  completionLapsed: 'انقضى أجل استكمال ملف دون التوصل بالوثائق.',
  dossierExcluded: 'استُبعد ملف مع التعليل: {cause}.',
  complianceConcluded:
    'انتهى فحص الملفات: {admitted, plural, zero {لم يُقبل أي ملف} one {قُبل ملف واحد} two {قُبل ملفان} few {قُبلت # ملفات} many {قُبل # ملفا} other {قُبل # ملف}}.',
  scoresHandedIn: 'سلم عضو في اللجنة ورقة تنقيطه {phase, select, technical {التقني} other {المالي}}.',
  technicalScoringConcluded:
    'انتهى التنقيط التقني: {passedCount, plural, zero {لم يبلغ العتبة أي ملف} one {بلغ العتبة ملف واحد} two {بلغ العتبة ملفان} few {بلغت العتبة # ملفات} other {بلغ العتبة # ملفا}}.' +
    belowAr,
  rankingProposed:
    'اقترحت اللجنة ترتيبا يضم {rankingCount, plural, zero {0 ملف} one {ملفا واحدا} two {ملفين} few {# ملفات} many {# ملفا} other {# ملف}}.' +
    belowAr,
} satisfies Record<keyof SelectionEvents, string>

export const selectionEventsFr = {
  sessionOpened:
    'La séance d’ouverture des plis s’est ouverte, {presentCount, plural, one {# membre présent} other {# membres présents}}.',
  dossierAdmitted: 'Un dossier est admis à l’évaluation.',
  completionRequested:
    'La commission a demandé à une association de compléter son dossier : {papers}. Délai : {completeBy}.',
  completionReceived: 'La commission a reçu les pièces demandées pour un dossier.',
  completionLapsed: 'Le délai pour compléter un dossier a expiré sans les pièces.',
  dossierExcluded: 'Un dossier est écarté, avec ses motifs : {cause}.',
  complianceConcluded:
    'L’examen des dossiers est achevé : {admitted, plural, =0 {aucun n’est admis} one {un dossier est admis} other {# dossiers sont admis}}.',
  scoresHandedIn:
    'Un membre de la commission a remis sa grille {phase, select, technical {technique} other {financière}}.',
  technicalScoringConcluded:
    'La notation technique est achevée : {passedCount, plural, =0 {aucun dossier n’atteint le seuil} one {un dossier atteint le seuil} other {# dossiers atteignent le seuil}}.' +
    belowFr,
  rankingProposed:
    'La commission a proposé un classement de {rankingCount, plural, one {# dossier} other {# dossiers}}.' +
    belowFr,
} satisfies Record<keyof SelectionEvents, string>
