import type { DifferenceWord } from '@mithaq/domain/completeness/difference'

export const differencesAr: Record<DifferenceWord, string> = {
  'archive-altered': 'غُيرت نسخة محفوظة من تاريخ المسطرة بعد حفظها: {run}.',
  'archive-missing': 'فُقدت نسخة محفوظة من تاريخ المسطرة: {run}.',
  'run-missing': 'جزء من تاريخ المسطرة لا وجود له في المحرك ولا في المحفوظات: {run}.',
  'nothing-runs': 'البرنامج لم يُختم، ولا شيء ينفذ مسطرته.',
  'event-missing': 'الواقعة رقم {version} في تاريخ المسطرة، وليست في السجل.',
  'event-differs': 'الواقعة رقم {version} ليست في السجل كما هي في تاريخ المسطرة.',
  'event-without-cause': 'الواقعة رقم {version} في السجل، ولم يطلبها إجراء ولا أجل.',
  'answer-without-events': 'قيل لصاحب الإجراء إنه تم، ولا واقعة له: {act}، {at}.',
  'refusal-missing': 'رُفض إجراء ولم يُسجل رفضه: {act}، {at}.',
  'act-failed': 'توقف إجراء بسبب عطل في البرمجية، فلا تم ولا رُفض: {act}، {at}.',
  'act-unanswered': 'إجراء قُبل ولم يُجب عنه: {act}، {at}.',
  'timer-without-act': 'حل أجل ولم يقع ما كان ينبغي أن يقع فيه: {due}.',
  'dossier-without-cause': 'إيداع لم يأت من باب الإيداع: الملف {dossier}، النسخة {version}.',
  'dossiers-differ':
    'الملفات المسجلة ليست هي التي أُحصيت عند إقفال باب الإيداع: أُحصي {counted}، ويوجد {filed}.',
}
