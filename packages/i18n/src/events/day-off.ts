import type { DayOffEvents } from '@mithaq/domain/day-off/events'

export const dayOffEventsAr = {
  dayOffRecorded: 'سُجل {date} يوم عطلة معلنا. تُحسب الآجال الجارية من جديد، ولا يتغير آخر أجل لإيداع الملفات.',
  termCountedAgain: `بسبب يوم عطلة معلن، ينتقل {term, select,
    visa {أجل تأشيرة العامل} opposition {أجل تعرض العامل} standstill {أجل الانتظار والتظلم} signature {أجل توقيع الاتفاقية}
    other {التاريخ الذي يصبح فيه ملحق الاتفاقية رقم {amendment} قابلا للتنفيذ}} من {from} إلى {to}.`,
  dossierTermCountedAgain:
    'بسبب يوم عطلة معلن، ينتقل أجل {term, select, completion {استكمال الملف} other {الجواب عن التظلم}} من {from} إلى {to}.',
  reportDueMoved: 'يصادف أجل «{milestone}» يوم عطلة معلنا: ينتقل من {from} إلى {to}.',
} satisfies Record<keyof DayOffEvents, string>

export const dayOffEventsFr = {
  dayOffRecorded:
    'Le {date} est enregistré comme jour chômé. Les délais en cours sont comptés à nouveau ; la date limite de dépôt ne change pas.',
  termCountedAgain: `Un jour chômé ayant été annoncé, {term, select,
    visa {le délai du visa du gouverneur} opposition {le délai d’opposition du gouverneur}
    standstill {le délai d’attente et de recours} signature {le délai de signature}
    other {la date à laquelle l’avenant n° {amendment} est exécutoire}} passe du {from} au {to}.`,
  dossierTermCountedAgain:
    'Un jour chômé ayant été annoncé, le délai {term, select, completion {de complément du dossier} other {de réponse au recours}} passe du {from} au {to}.',
  reportDueMoved: 'Un jour chômé ayant été annoncé, l’échéance de « {milestone} » passe du {from} au {to}.',
} satisfies Record<keyof DayOffEvents, string>
