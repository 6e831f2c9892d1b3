import type { ClosureRefusals } from '@mithaq/domain/closure/refusals'

export const closureAr = {
  'nothing-was-contracted': 'انتهى الإعلان دون اتفاقية. لم يبق إلا حفظ الأصول وإقفال البرنامج.',
  'accounts-already-settled': 'حُصرت الحسابات من قبل.',
  'accounts-not-settled': 'لم تُحصر الحسابات بعد. على المكلف بالشراكات حصرها أولا.',
  'payment-under-way':
    'أداء قيد الإنجاز: {tranches}. انتظروا جواب الخازن الإقليمي أو الأداء، ثم احصروا الحسابات.',
  'justification-not-examined': 'وثائق إثبات لم يدرسها المجلس بعد: {tranches}. ادرسوها ثم احصروا الحسابات.',
  'nothing-to-recover': 'لا مبلغ يُسترجع من الجمعية.',
  'recovery-already-ordered': 'أصدر رئيس المجلس الأمر بالمداخيل من قبل.',
  'recovery-not-ordered': 'لم يصدر رئيس المجلس بعد الأمر بالمداخيل. الأمر يسبق الاسترجاع.',
  'recovery-above-due': 'المبلغ يتجاوز ما بقي للاسترجاع: {toRecover}.',
  'recovery-outstanding': 'ما زال على الجمعية إرجاع {toRecover}. يُقفل البرنامج بعد استرجاعها.',
  'certificate-only-for-complete':
    'شهادة الإنجاز لبرنامج أُنجز كاملا فقط. حال هذا البرنامج: {outcome, select, none {لم ينته بعد} other {{outcome}}}.',
  'certificate-already-issued': 'سُلمت شهادة الإنجاز من قبل.',
  'certificate-missing': 'لم تُسلم شهادة الإنجاز بعد. على رئيس المجلس تسليمها قبل الإقفال.',
  'evaluation-missing': 'لم يُسجل التقييم النهائي بعد. على المكلف بالشراكات تسجيله أولا.',
  'equipment-list-missing': 'لم يُسجل جرد التجهيزات بعد. على المكلف بالشراكات تسجيله أولا.',
  'reports-not-accepted': 'تقارير لم يقبلها المجلس بعد: {milestones}. البت فيها يسبق هذا الإجراء.',
} satisfies Record<keyof ClosureRefusals, string>
