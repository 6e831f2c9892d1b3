import type { WarningWord } from './warning.ts'

const thing = `{thing, select,
  publication {تاريخ النشر} questionsEnd {نهاية أجل الأسئلة} filingDeadline {آخر أجل لإيداع الملفات}
  completion {أجل استكمال ملف} standstillEnd {نهاية أجل الانتظار}
  signingEnd {آخر أجل للتوقيع} start {تاريخ الشروع} other {أجل «{about}»}}`

export const warningsAr: Record<WarningWord, string> = {
  'on-weekend': `${thing}: يصادف نهاية الأسبوع.`,
  'on-holiday': `${thing}: يصادف يوم عطلة.`,
  'near-estimated-holiday': `${thing}: قريب من عطلة مرتقبة يوم {holiday}، لا تحددها إلا رؤية الهلال.`,
  'beyond-known-holidays': `${thing}: بعد {knownThrough}، وهو آخر يوم تُعرف عطله.`,
  'period-shorter-than-rule': `{period, select,
    publication {مدة النشر} questionsCloseBefore {المدة بين نهاية الأسئلة وآخر أجل للإيداع}
    answer {أجل الجواب عن الأسئلة} completion {أجل الاستكمال} visa {أجل التأشيرة}
    standstill {أجل الانتظار قبل التوقيع} reviewAnswer {أجل الجواب عن التظلم}
    other {أجل التوقيع}}: {length}، والقاعدة تقترح {needed}.`,
  'grounding-at-risk':
    'لا يمكن النشر في هذا اليوم إلا إذا أشر العامل قبله على مقرر دورة {session}: فإن سكت واستغرق التوجيه كل أجله، لم يصر المقرر قابلا للتنفيذ إلا ابتداء من {safeFrom}.',
  'signature-at-risk':
    'التوقيع المبرمج في هذا اليوم ممكن لكنه غير مضمون: إذا لم يتداول المجلس إلا في دورة {session}، واستُنفدت آجال الإرسال والمراقبة الإدارية والانتظار كلها، فلن يكون التوقيع إلا ابتداء من {safeFrom}.',
  'no-session-in-time': 'لا دورة للمجلس قبل التوقيع المبرمج يوم {planned}: يتداول المجلس يوم {session}.',
  'signed-later-than-planned': 'وُقعت الاتفاقية بعد التاريخ المبرمج: {planned}.',
  'amendment-not-in-force':
    'لا يدخل ملحق الاتفاقية رقم {amendment} حيز التنفيذ: لا دورة للمجلس في الوقت المناسب قبل نهاية الاتفاقية.',
  'paid-late-in-budget-year':
    'يؤدى «{tranche}» بعد 15 دجنبر {budgetYear}، سنة اعتماده: تُوقف الالتزامات والأداءات قبل ذلك.',
  'report-due-late-in-year':
    'أجل «{milestone}» بعد منتصف دجنبر: ما يتوقف عليه لا يمكن أداؤه من ميزانية السنة.',
  'council-elections': 'انتخابات المجالس مرتقبة بين {from} و{through}، خلال مدة الاتفاقية: سيتتبعها مجلس آخر.',
}
