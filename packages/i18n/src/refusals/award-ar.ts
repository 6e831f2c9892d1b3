import type { AwardRefusals } from '@mithaq/domain/award/refusals'

export const awardAr = {
  'provisional-result-missing': 'لم تُنشر النتيجة المؤقتة بعد. على المكلف بالشراكات نشرها أولا.',
  'already-submitted': 'عرض رئيس المجلس الاقتراح على المجلس من قبل.',
  'not-submitted': 'لم يعرض رئيس المجلس الاقتراح على المجلس بعد.',
  'deliberation-missing': 'لم يُسجل بعد مقرر المجلس بشأن هذه الاتفاقية. على المكلف بالشراكات تسجيله.',
  'already-deliberated': 'سُجل مقرر المجلس من قبل.',
  'not-a-session-day': 'لا دورة عادية للمجلس في هذا اليوم: {date}. صححوا التاريخ أو سجلوا دورة استثنائية.',
  'votes-do-not-carry': 'لا تكفي الأصوات للمصادقة: {for} مع، {against} ضد. سجلوا الرفض أو صححوا الأصوات.',
  'votes-carry': 'تكفي الأصوات للمصادقة: {for} مع، {against} ضد. سجلوا المصادقة أو صححوا الأصوات.',
  'votes-tied':
    'تعادلت الأصوات: {for} مع، {against} ضد. يرجح الجانب الذي صوت معه رئيس المجلس (القانون التنظيمي رقم 112.14، للتحقق): بينوا الجانب الذي صوت معه.',
  'deliberation-names-another':
    'يذكر المقرر الملف «{dossier}»، والمعروض على المجلس هو الملف «{expected}». صححوا أو أعيدوا العرض.',
  'amount-above-budget': 'المبلغ {amount} يتجاوز الغلاف المالي: {budget}.',
  'amount-differs-from-tranches': 'المبلغ {amount} يخالف مجموع الأشطر: {tranches}. صححوا أحدهما.',
  'already-transmitted': 'وُجه المقرر إلى عامل الإقليم من قبل.',
  'not-transmitted': 'لم يوجه المقرر إلى عامل الإقليم بعد. على المكلف بالشراكات تسجيل توجيهه.',
  'answered-before-transmission':
    'تاريخ مراسلة العامل، {date}، سابق لتوجيه المقرر إليه: {sentAt}. صححوا التاريخ.',
  'opposition-period-over': 'انقضى أجل تعرض عامل الإقليم: {endedAt}.',
  'visa-not-pending':
    'لا تأشيرة منتظرة: {visa, select, granted {أشر العامل على المقرر} tacit {المقرر مؤشر عليه ضمنيا} refused {رفض العامل التأشير} none {لم يوجه المقرر بعد} other {المقرر لا يحتاج إلى تأشيرة}}.',
  'visa-not-tacit': 'لا تأشيرة ضمنية لهذا المقرر. انتظروا جواب عامل الإقليم.',
  'not-executory':
    'مقرر المجلس غير قابل للتنفيذ: {visa, select, pending {تأشيرة العامل منتظرة} refused {رفض العامل التأشير} none {لم يوجه المقرر إلى العامل} other {لم ينقض أجل التعرض}}.',
  'results-not-notified': 'لم تُبلغ النتائج إلى الجمعيات بعد. التبليغ يسبق هذا الإجراء.',
  'standstill-over': 'انقضى أجل التظلم لدى المجلس. يبقى الطعن أمام المحكمة الإدارية.',
  'standstill-running': 'أجل الانتظار جار إلى غاية {endsAt}. لا تُوقع الاتفاقية قبله.',
  'review-already-requested': 'تظلمت الجمعية من قبل. عليها انتظار جواب المجلس.',
  'review-unknown': 'لا تظلم بشأن الملف «{dossier}».',
  'remedy-without-uphold': 'التظلم المرفوض لا يغير النتيجة. اقبلوه، أو لا تختاروا له أثرا.',
  'requester-is-winner':
    'جمعية الملف «{dossier}» هي التي أسفرت عنها النتيجة، فلا أحد يُستبعد لفائدتها. اختاروا التداول من جديد.',
  'review-pending':
    '{dossiersCount, plural, one {تظلم واحد ينتظر جواب المجلس} two {تظلمان ينتظران جواب المجلس} few {# تظلمات تنتظر جواب المجلس} other {# تظلما تنتظر جواب المجلس}}. الجواب يسبق التوقيع.',
  'signature-window-over': 'انقضى أجل توقيع الاتفاقية: {signBy}.',
  'already-signed': 'وقع هذا الطرف الاتفاقية من قبل.',
  'no-prohibited-conflict': 'لا يظهر في مكتب الجمعية عضو في المجلس أو أحد أقاربه: لا تُستبعد لهذا السبب.',
  'association-signs-first': 'توقع الجمعية أولا، ثم رئيس المجلس.',
  'deliberation-too-early':
    'تاريخ المقرر، {date}، سابق لعرض الاقتراح على المجلس: {submittedAt}. صححوا التاريخ.',
  'sent-before-deliberation': 'تاريخ التوجيه، {date}، سابق لتاريخ المقرر: {heldOn}. صححوا التاريخ.',
} satisfies Record<keyof AwardRefusals, string>
