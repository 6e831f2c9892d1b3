import type { MilestoneRefusals } from '@mithaq/domain/milestone/refusals'

export const milestoneAr = {
  'milestone-unknown': 'لا تتضمن الاتفاقية محطة بالمرجع «{milestone}».',
  'milestone-not-scheduled': 'لم يُحدد بعد أجل «{milestone}». تُحدد الآجال عند الأمر بالشروع في التنفيذ.',
  'milestone-is-yearly-account':
    'الحساب السنوي يوجه إلى المجلس الأعلى للحسابات. على الجمعية أن تودع هنا ما يثبت توجيهه.',
  'milestone-is-not-yearly-account': '«{milestone}» تقرير وليس حسابا سنويا. على الجمعية أن تقدمه كتقرير.',
  'report-not-submitted': 'لم تقدم الجمعية بعد تقرير «{milestone}». لا يمكن البت فيه قبل ذلك.',
  'report-under-review': 'تقرير «{milestone}» قيد الدراسة لدى المجلس. على الجمعية أن تنتظر جوابه.',
  'report-already-accepted': 'قبل المجلس تقرير «{milestone}» من قبل.',
  'indicators-missing':
    '{indicatorsCount, plural, one {ينقص التقرير مؤشر واحد} two {ينقص التقرير مؤشران} few {تنقص التقرير # مؤشرات} other {ينقص التقرير # مؤشرا}}: {indicators}. أضيفوا قيمها ثم قدموا التقرير.',
  'indicator-unknown': 'لا تتضمن الاتفاقية المؤشر «{indicator}». احذفوه من التقرير.',
  'indicator-given-twice': 'ورد المؤشر «{indicator}» مرتين. أبقوا على قيمة واحدة.',
  'activity-already-confirmed': 'أكدت هيئتكم أنشطة «{milestone}» من قبل.',
  'nothing-to-remind': 'لا تذكير يُرسل الآن بشأن «{milestone}».',
  'reminders-paused': 'الاتفاقية معلقة أو مفسوخة. لا يُرسل أي تذكير.',
  'report-due-not-ahead': 'الأجل المقترح، {dueAt}، قد انقضى. حددوا أجلا لاحقا.',
} satisfies Record<keyof MilestoneRefusals, string>
