import type { ProblemWord } from '@mithaq/domain/definition/problem'
import { selected } from '../message/selected.ts'
import { expectedAr } from './expected-ar.ts'

const days = (field: string) =>
  `{${field}, plural, zero {أقل من يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يوما} other {# يوم}}`

const place = `{after, select,
  questionsEnd {نهاية أجل الأسئلة} filingDeadline {آخر أجل لإيداع الملفات} opening {جلسة فتح الأظرفة}
  minutes {محضر اللجنة} other {التوقيع}}`

export const problemsAr: Record<ProblemWord, string> = {
  'field-missing': 'هذا البيان غير موجود. أضيفوه.',
  'field-unknown': 'هذا البيان غير معروف. احذفوه أو صححوا اسمه.',
  'field-malformed': selected('expected', expectedAr),
  'translation-missing':
    'النص {language, select, ar {العربي، وهو المعتمد،} other {الفرنسي}} غير موجود. اكتبوه.',
  'numbers-differ':
    'يختلف النصان في الأعداد: في العربي وحده «{ar}»، وفي الفرنسي وحده «{fr}». النص العربي هو المعتمد.',
  'id-duplicate': 'المعرف «{id}» مستعمل أكثر من مرة في هذه اللائحة.',
  'reference-unknown': 'لا يوجد ما يحمل المعرف «{id}».',
  'weights-sum': 'مجموع نقط المعايير {sum}، ويجب أن يكون {needed}.',
  'part-missing':
    'لا تتضمن هذه اللائحة شيئا يخص الملف {part, select, administrative {الإداري} technical {التقني} other {المالي}}.',
  'chair-count': 'يجب أن يكون للجنة رئيس واحد، وعدد الرؤساء هنا {count}.',
  'secretary-count': 'يجب أن يكون للجنة مقرر واحد، وعدد المقررين هنا {count}.',
  'no-compulsory-channel': 'لا توجد قناة نشر إلزامية، ومنها يحتسب أجل النشر. عينوا واحدة على الأقل.',
  'publication-too-short': `بين النشر وآخر أجل للإيداع ${days('days')}، والحد الأدنى ${days('needed')}.`,
  'publication-below-minimum': `أجل النشر ${days('days')}، والحد الأدنى ${days('needed')}.`,
  'questions-end-after-deadline': 'ينتهي أجل الأسئلة بعد آخر أجل لإيداع الملفات أو معه. يجب أن ينتهي قبله.',
  'questions-end-too-late': `بين نهاية أجل الأسئلة وآخر أجل للإيداع ${days('days')}، والحد الأدنى ${days('needed')}.`,
  'budget-lines-sum': 'مجموع مساهمة المجلس في بنود الميزانية {amount}، والمبلغ الإجمالي {neededAmount}.',
  'years-count': 'عدد السنوات هنا {count}، وعدد سنوات البرنامج {needed}. لكل سنة مبلغ.',
  'tranches-sum': 'مجموع الأشطر {amount}، والمبلغ الإجمالي {neededAmount}.',
  'year-credit': 'مجموع أشطر السنة {year} هو {amount}، واعتمادات هذه السنة {neededAmount}.',
  'credit-below-budget': 'الاعتماد الذي صادق عليه المجلس {amount}، وهو أقل من المبلغ الإجمالي {neededAmount}.',
  'own-contribution-below-terms':
    'مساهمة الجمعية {amount}، ويشترط دفتر التحملات ما لا يقل عن {percent}% من مساهمة المجلس، أي {neededAmount}.',
  'year-beyond-end': 'السنة {year} بعد نهاية البرنامج، وعدد سنواته {years}.',
  'tranche-without-report': 'لا يرتبط هذا الشطر بأي تقرير. لا يصرف بعد الشطر الأول إلا ما قُبل تقريره.',
  'tranches-out-of-order': 'سنة هذا الشطر قبل سنة الشطر الذي سبقه. رتبوا الأشطر حسب السنوات.',
  'milestone-after-tranche': 'يحل أجل «{milestone}» بعد نهاية السنة {year} التي يصرف فيها هذا الشطر.',
  'milestone-after-end': 'يحل هذا الأجل بعد نهاية البرنامج، ومدته بالأشهر {months}.',
  'milestone-on-holiday':
    'إذا بدأ البرنامج يوم {startsOn}، وهو اليوم المقرر للتوقيع، حل هذا الأجل يوم {date}، وهو يوم عطلة، فيمتد إلى أول يوم عمل بعده. اختاروا يوما آخر.',
  'milestone-near-estimated-holiday':
    'إذا بدأ البرنامج يوم {startsOn}، وهو اليوم المقرر للتوقيع، حل هذا الأجل يوم {date}، وهو قريب من عطلة مرتقبة يوم {holiday}، ولا يعرف يومها إلا برؤية الهلال. اختاروا يوما آخر.',
  'final-report-count': 'يجب أن يكون للبرنامج تقرير نهائي واحد، وعدد التقارير النهائية هنا {count}.',
  'annual-account-missing': 'لا يوجد الحساب السنوي لاستعمال الأموال العمومية عن السنة {year}.',
  'zone-unknown': 'المنطقة الزمنية «{zone}» غير معروفة.',
  'publication-day-unknown':
    'لا يعرف يوم النشر، فلا يمكن فحص التواريخ. حددوا يوم النشر، أو أضيفوا آخر أجل للإيداع كما نشر فعلا.',
  'on-weekend': '{date} من عطلة نهاية الأسبوع. اختاروا يوم عمل.',
  'on-holiday': '{date} يوم عطلة. اختاروا يوم عمل.',
  'near-estimated-holiday':
    '{date} قريب من عطلة مرتقبة يوم {holiday}، ولا يعرف يومها إلا برؤية الهلال. اختاروا يوما أبعد.',
  'after-office-hours': 'تغلق المكاتب يوم {date} على الساعة {closes}، والأجل على الساعة {time} بعد إغلاقها.',
  'before-office-hours':
    'تفتح المكاتب يوم {date} على الساعة {opens}، فلا يمكن إيداع ملف ورقي في ذلك اليوم قبل الساعة {time}. اختاروا ساعة تكون فيها المكاتب مفتوحة.',
  'time-skipped': 'لا وجود للساعة {time} يوم {date}، لأن الساعة تقدم في ذلك الحين. اختاروا ساعة أخرى.',
  'time-doubled': 'تحل الساعة {time} مرتين يوم {date}، لأن الساعة تؤخر في ذلك الحين. اختاروا ساعة أخرى.',
  'beyond-calendar': '{date} بعد آخر يوم تعرف عطله، وهو {knownThrough}.',
  'calendar-out-of-order': `يجب أن يأتي هذا التاريخ بعد ${place}.`,
  'not-a-session-day': 'لا تنعقد أي دورة عادية للمجلس يوم {date}.',
  'grounding-after-publication':
    'تنعقد دورة المداولة يوم {date}، والنشر يوم {publishedOn}. المداولة تسبق النشر.',
  'grounding-not-executory':
    'لا يصير مقرر دورة {date} قابلا للتنفيذ إلا ابتداء من {executoryFrom}، بعد انقضاء أجلي التوجيه والتعرض، والنشر يوم {publishedOn}.',
  'signature-too-early':
    'لا يمكن التوقيع يوم {date}: أول دورة يتداول فيها المجلس يوم {session}، وحتى إن لم يضع أي يوم بعدها فإن أجل الانتظار لا يسمح به إلا ابتداء من {possibleFrom}.',
}
