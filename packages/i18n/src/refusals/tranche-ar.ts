import type { TrancheRefusals } from '@mithaq/domain/tranche/refusals'

export const trancheAr = {
  'account-missing': 'لا يمكن الأمر بأداء «{tranche}»: لم تدل الجمعية بعد بتعريفها البنكي.',
  'tranche-unknown': 'لا تتضمن الاتفاقية شطرا بالمرجع «{tranche}».',
  'credit-already-open': 'فُتحت اعتمادات الشطر «{tranche}» في ميزانية سنة {budgetYear} من قبل.',
  'credit-not-open': 'لم تُفتح بعد اعتمادات الشطر «{tranche}». على المكلف بالشراكات تسجيل فتحها أولا.',
  'tranche-already-committed': 'سُجل الالتزام بنفقة الشطر «{tranche}» من قبل.',
  'tranche-already-certified': 'تم الإشهاد على الشطر «{tranche}» من قبل. الخطوة التالية الأمر بالأداء.',
  'tranche-not-certified': 'لم يتم بعد الإشهاد على الشطر «{tranche}». الإشهاد يسبق الأمر بالأداء.',
  'tranche-not-ordered': 'لم يأمر رئيس المجلس بعد بأداء الشطر «{tranche}».',
  'tranche-not-accepted': 'لم يقبل الخازن الإقليمي بعد الأمر بأداء الشطر «{tranche}».',
  'tranche-not-paid': 'لم يُؤد الشطر «{tranche}» بعد. لا تُقدم وثائق الإثبات قبل الأداء.',
  'tranche-already-paid': 'أُدي الشطر «{tranche}» من قبل.',
  'tranche-blocked': 'لا يمكن أداء الشطر «{tranche}» الآن: {blockers}.',
  'same-person':
    'من أشهد على الشطر «{tranche}» لا يأمر بأدائه، ومن أمر به لا يسجل أداءه. على شخص آخر إنجاز هذا الإجراء.',
  'amount-is-zero': 'المبلغ صفر. أدخلوا مبلغا أكبر من الصفر.',
  'justification-not-submitted': 'لم تقدم الجمعية وثائق إثبات جديدة بشأن الشطر «{tranche}».',
  'justification-above-paid': 'المبلغ المثبت يتجاوز ما أُدي من الشطر «{tranche}». ما بقي للإثبات: {left}.',
  'justification-above-submitted': 'لا يمكن قبول أكثر مما قدمته الجمعية بشأن الشطر «{tranche}»: {submitted}.',
} satisfies Record<keyof TrancheRefusals, string>
