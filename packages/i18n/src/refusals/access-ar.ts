import type { AccessRefusals } from '@mithaq/domain/access/refusals'

export const accessAr = {
  'programme-not-closed': 'لا يزال البرنامج جاريا. لا تمحى معطيات شخصية إلا بعد إقفاله وانصرام أجل حفظها.',
  'retention-term-missing':
    'لا تحدد قواعد هذا البرنامج مدة لحفظ المعطيات الشخصية، فلا يمكن محوها من المنصة. راجعوا مدير المصالح.',
  'retention-term-running': 'يجب حفظ وثائق هذا البرنامج إلى غاية {until}. أعيدوا الطلب بعد هذا التاريخ.',
  'personal-data-erased':
    'محيت المعطيات الشخصية لهذا البرنامج في {erasedAt} بعد انصرام أجل حفظها. وتبقى القرارات وبصماتها في السجل.',
} satisfies Record<keyof AccessRefusals, string>
