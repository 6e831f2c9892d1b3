import type { SessionRefusals } from '@mithaq/domain/session/refusals'

export const sessionAr = {
  'wrong-credentials': 'البريد الإلكتروني أو كلمة السر غير صحيح. تحققوا منهما، أو اطلبوا كلمة سر جديدة.',
  'email-unverified': 'لم يتأكد بريدكم الإلكتروني بعد. افتحوا الرابط الذي وصلكم، أو اطلبوا رسالة جديدة.',
  'link-spent': 'لم يعد هذا الرابط صالحا: استُعمل أو انقضت مدته. اطلبوا رابطا جديدا.',
  'password-too-short':
    'كلمة السر قصيرة. {characters, plural, few {اختاروا # أحرف على الأقل.} other {اختاروا # حرفا على الأقل.}}',
  'password-too-long':
    'كلمة السر طويلة. {characters, plural, few {اختاروا # أحرف على الأكثر.} other {اختاروا # حرفا على الأكثر.}}',
  'session-ended': 'انتهت جلستكم. سجلوا الدخول من جديد: ما كتبتموه محفوظ في هذه الصفحة.',
  'session-unknown': 'لا توجد جلسة بهذا المرجع في حسابكم. أعيدوا تحميل القائمة.',
  'cross-site': 'ورد هذا الطلب من موقع آخر، فلم يُقبل. افتحوا المنصة نفسها وأعيدوا الإجراء.',
  'other-person':
    'دخل شخص آخر من هذا المتصفح بعد فتح هذه الصفحة: لم يُرسل منها شيء. ما كتبتموه محفوظ باسمكم إلى أن تدخلوا من جديد.',
} satisfies Record<keyof SessionRefusals, string>
