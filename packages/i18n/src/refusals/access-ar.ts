import type { AccessRefusals } from '@mithaq/domain/access/refusals'

export const accessAr = {
  'intake-still-open':
    'لا يزال باب إيداع الملفات مفتوحا. لا تسلم نسخة من السجل قبل إغلاقه. أعيدوا الطلب بعد انتهاء الأجل.',
  'programme-not-closed': 'لا يزال البرنامج جاريا. لا تمحى معطيات شخصية إلا بعد إقفاله وانصرام أجل حفظها.',
  'retention-term-missing':
    'لا تحدد قواعد هذا البرنامج مدة لحفظ المعطيات الشخصية، فلا يمكن محوها من المنصة. راجعوا مدير المصالح.',
  'retention-term-running': 'يجب حفظ وثائق هذا البرنامج إلى غاية {until}. أعيدوا الطلب بعد هذا التاريخ.',
  'personal-data-erased':
    'محيت المعطيات الشخصية لهذا البرنامج في {erasedAt} بعد انصرام أجل حفظها. وتبقى القرارات وبصماتها في السجل.',
  'no-account-to-erase':
    'لا يوجد حساب يُمحى: لا أحد انتهت آخر مهامه قبل {endedBefore} دون أن يرد في برنامج لا تزال وثائقه محفوظة. أعيدوا الطلب لاحقا.',
} satisfies Record<keyof AccessRefusals, string>
