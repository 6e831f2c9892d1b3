import type { ContractRefusals } from '@mithaq/domain/contract/refusals'

export const contractAr = {
  'already-started': 'صدر الأمر بالشروع في التنفيذ من قبل.',
  'not-started': 'لم يصدر الأمر بالشروع في التنفيذ بعد. على رئيس المجلس إصداره أولا.',
  'start-in-the-past': 'تاريخ الشروع المقترح، {date}، قد مضى. حددوا تاريخا لاحقا.',
  'rib-malformed': 'هذا ليس تعريفا بنكيا: يتكون من 24 رقما لا غير. راجعوا شهادة البنك.',
  'rib-key-wrong':
    'مفتاح هذا التعريف البنكي لا يطابق بقية أرقامه: لعل أحدها نُقل خطأ. إذا كانت شهادة البنك تحمل هذا الرقم نفسه فصرحوا بذلك.',
  'rib-not-certified': 'يُسجل التعريف البنكي حين تشهد الجمعية بأن شهادة البنك تحمل هذا الرقم.',
  'dates-unchanged': 'كل الآجال على ساعتها المعلنة. لا شيء يعاد تسجيله.',
  'contract-suspended': 'الاتفاقية معلقة. يُنجز هذا الإجراء بعد استئنافها.',
  'contract-not-suspended': 'الاتفاقية غير معلقة.',
  'tranche-already-moving': 'بدأ أداء الشطر «{tranche}». لا يغير الملحق مبلغه.',
  'milestone-already-accepted': 'قبل المجلس «{milestone}» من قبل. لا يغير الملحق أجله.',
  'amendment-changes-nothing': 'هذا الملحق لا يغير شيئا. حددوا ما يغيره.',
  'amendment-changes-other': 'يغير هذا الملحق غير ما أُعلن أنه يهمه. صححوا نوعه أو مضمونه.',
  'amendment-unknown': 'لا يوجد ملحق رقم {amendment} لهذه الاتفاقية.',
  'amendment-already-deliberated': 'صادق المجلس على الملحق رقم {amendment} من قبل.',
  'amendment-deliberated-too-early':
    'تاريخ المقرر، {date}، سابق لعرض الملحق رقم {amendment} على المجلس: {proposedOn}. صححوا التاريخ.',
  'amendment-rejected': 'رفض المجلس الملحق رقم {amendment}، فهو مغلق. اقترحوا ملحقا آخر عند الحاجة.',
  'amendment-needs-no-deliberation': 'لا يحتاج الملحق رقم {amendment} إلى مقرر المجلس. وقعوه مباشرة.',
  'amendment-not-deliberated': 'لم يصادق المجلس بعد على الملحق رقم {amendment}. المصادقة تسبق التوقيع.',
  'amendment-not-visaed': 'ينتظر مقرر الملحق رقم {amendment} تأشيرة العامل. سكوته لا يقوم مقامها.',
  'amendment-answered-too-early':
    'مراسلة العامل، {date}، سابقة لإحالة مقرر الملحق رقم {amendment}: {sentOn}. صححوا التاريخ.',
  'amendment-not-executory': 'مقرر الملحق رقم {amendment} غير قابل للتنفيذ قبل {from}.',
  'year-not-turning': 'السنة {year} من البرنامج انتهت من قبل، أو لم تبدأ، أو تنتهي مع الاتفاقية.',
  'end-not-ahead': 'نهاية الاتفاقية المقترحة، {endsAt}، قد مضت. حددوا تاريخا لاحقا.',
} satisfies Record<keyof ContractRefusals, string>
