import type { RecordRefusals } from '@mithaq/domain/record/refusals'

export const recordAr = {
  'ledger-not-begun': 'لم يوقع رأس السجل العمومي بعد. أعيدوا المحاولة بعد دقيقة.',
  'ledger-head-unsigned':
    'لم يوقع أي من المفاتيح المعلنة آخر رأس للسجل العمومي: لقد غيرت المفاتيح أو غير الرأس. نبهوا مجلسكم وقارنوا بنسخة محفوظة في مكان آخر.',
  'not-in-ledger-yet': 'لم تدخل هذه الواقعة السجل العمومي الموقع بعد. أعيدوا المحاولة بعد لحظات.',
  'record-too-long':
    'في سجل هذا البرنامج أكثر من {atMost} واقعة، وهو ما لا يتسع له جواب واحد. تحققوا منه خارج المنصة بحزمة البرنامج.',
} satisfies Record<keyof RecordRefusals, string>
