import type { Expectation } from '@mithaq/domain/definition/expected'

/** What a place of a file takes. The file’s own marks and names stand as the file has them. */
export const expectedAr: Record<Expectation, string> = {
  text: 'يُنتظر نص بين علامتي اقتباس.',
  count: 'يُنتظر عدد صحيح، بدون علامتي اقتباس.',
  amount: 'يُنتظر مبلغ بالسنتيم: عدد صحيح، بدون علامتي اقتباس.',
  yesNo: 'يُنتظر true أو false، بدون علامتي اقتباس.',
  list: 'تُنتظر لائحة بين معقوفتين.',
  group: 'تُنتظر مجموعة بيانات بين حاضنتين.',
  choice: 'تُنتظر إحدى هذه القيم: {options}.',
  date: 'يُنتظر تاريخ موجود يكتب سنة-شهر-يوم بأربعة أرقام ثم رقمين ثم رقمين، من سنة 1956 إلى سنة 2199.',
  time: 'تُنتظر ساعة تكتب برقمين ثم نقطتين ثم رقمين، من 00:00 إلى 23:59.',
  id: 'يُنتظر معرف من حروف لاتينية وأرقام وواصلات، بدون فراغ، لا يبدأ بواصلة ولا يتجاوز 64 رمزا.',
  dayOfYear: 'يُنتظر يوم من السنة يكتب شهر-يوم برقمين ثم رقمين.',
  fields: 'تُنتظر إحدى مجموعات البيانات هذه: {options}.',
  textAtLeast:
    'النص أقصر مما يجب: {bound, plural, one {يُنتظر رمز واحد} two {يُنتظر رمزان} few {تُنتظر # رموز} many {يُنتظر # رمزا} other {يُنتظر # رمز}} على الأقل.',
  textAtMost:
    'النص أطول مما يجب: {bound, plural, one {رمز واحد} two {رمزان} few {# رموز} many {# رمزا} other {# رمز}} على الأكثر.',
  listAtLeast:
    'اللائحة أقصر مما يجب: {bound, plural, one {عنصر واحد} two {عنصران} few {# عناصر} many {# عنصرا} other {# عنصر}} على الأقل.',
  listAtMost:
    'اللائحة أطول مما يجب: {bound, plural, one {عنصر واحد} two {عنصران} few {# عناصر} many {# عنصرا} other {# عنصر}} على الأكثر.',
  numberAtLeast: 'يُنتظر عدد لا يقل عن {bound}.',
  numberAtMost: 'يُنتظر عدد لا يتجاوز {bound}.',
  other: 'صيغة هذا البيان ليست الصيغة المنتظرة.',
}
