import type { SelectionRefusals } from '@mithaq/domain/selection/refusals'

export const selectionAr = {
  'session-already-opened': 'افتُتحت جلسة فتح الأظرفة من قبل.',
  'session-not-opened': 'لم تُفتتح جلسة فتح الأظرفة بعد. على رئيس اللجنة افتتاحها.',
  'dossier-not-received': 'لا يوجد الملف «{dossier}» في لائحة الملفات الواردة.',
  'dossier-already-decided': 'بتت اللجنة في الملف «{dossier}» من قبل.',
  'dossiers-undecided':
    '{count, plural, one {ملف واحد لم تبت فيه اللجنة بعد} two {ملفان لم تبت فيهما اللجنة بعد} few {# ملفات لم تبت فيها اللجنة بعد} other {# ملفا لم تبت فيها اللجنة بعد}}. بتوا فيها أولا.',
  'papers-missing-in-dossier':
    'تنقص الملف «{dossier}» وثائق: {papers}. اطلبوا استكماله أو استبعدوه مع التعليل.',
  'receipt-too-young':
    'وصل الإيداع المؤقت في الملف «{dossier}» عمره {days, plural, zero {أقل من يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يوما} other {# يوم}}، ويلزم {needed, plural, one {يوم واحد} two {يومان} few {# أيام} many {# يوما} other {# يوم}}.',
  'prohibited-conflict':
    'في الملف «{dossier}» تنازع مصالح ممنوع: يضم مكتب الجمعية عضوا في المجلس أو أحد أقاربه. لا يُقبل هذا الملف.',
  'completion-already-requested': 'طُلب استكمال الملف «{dossier}» من قبل. يُطلب الاستكمال مرة واحدة.',
  'completion-not-requested': 'لم يُطلب استكمال الملف «{dossier}».',
  'completion-pending': 'للجمعية إلى غاية {completeBy} لاستكمال ملفها. انتظروا وثائقها أو انقضاء الأجل.',
  'completion-late': 'انقضى أجل استكمال الملف: {completeBy}. لا تُقبل الوثائق بعده.',
  'completion-term-not-ahead': 'الأجل المقترح، {completeBy}، قد انقضى. حددوا أجلا لاحقا.',
  'no-paper-asked': 'اذكروا الوثائق المطلوبة من الجمعية.',
  'paper-not-administrative': '«{paper}» ليست وثيقة إدارية. يُستكمل الملف الإداري وحده.',
  'paper-not-asked': 'لم تُطلب الوثيقة «{paper}» لاستكمال هذا الملف.',
  'compliance-already-concluded': 'انتهى فحص الملفات من قبل.',
  'compliance-not-concluded': 'لم ينته فحص الملفات بعد. الفحص يسبق التنقيط.',
  'technical-not-concluded': 'لم ينته التنقيط التقني بعد. لا تُفتح العروض المالية قبله.',
  'scoring-already-concluded': 'انتهى التنقيط {phase, select, technical {التقني} other {المالي}} من قبل.',
  'scores-already-handed-in': 'سلمتم ورقة التنقيط {phase, select, technical {التقني} other {المالي}} من قبل.',
  'scores-incomplete':
    'ورقة التنقيط غير مكتملة. {missing, plural, one {تنقصها نقطة واحدة} two {تنقصها نقطتان} few {تنقصها # نقط} other {تنقصها # نقطة}}.',
  'scores-cover-others':
    'تغيرت لائحة الملفات بعد إعداد الورقة: تشمل {covers}، والمطلوب {needed}. أعيدوا تنقيط الملفات المطلوبة.',
  'sheets-missing':
    '{membersCount, plural, one {عضو واحد لم يسلم ورقته بعد} two {عضوان لم يسلما ورقتيهما بعد} few {# أعضاء لم يسلموا أوراقهم بعد} other {# عضوا لم يسلموا أوراقهم بعد}}.',
  'table-out-of-date':
    'تغيرت الملفات أو الأعضاء بعد إعداد جدول التنقيط {phase, select, technical {التقني} other {المالي}}. أعدوه من جديد.',
} satisfies Record<keyof SelectionRefusals, string>
