import type { dayOffInputs } from '@mithaq/domain/day-off/schema'
import type { FormsWords } from './form-words.ts'

export const dayOffForms = {
  recordDayOff: {
    button: { ar: 'تسجيل يوم العطلة', fr: 'Enregistrer le jour chômé' },
    lead: {
      ar: 'أُعلن يوم عطلة لم يكن معروفا: ثبتت رؤية الهلال في غير اليوم المرتقب، أو تقرر تعطيل الإدارات بصفة استثنائية. تُحسب الآجال الجارية من جديد، وينتقل ما يحل في ذلك اليوم إلى أول يوم عمل. لا يُقصر أي أجل، ولا يتغير آخر أجل لإيداع الملفات ولا مواعيد الجواب عن الأسئلة.',
      fr: 'Un jour chômé a été annoncé, que le calendrier ne connaissait pas : le croissant observé un autre soir, ou un jour exceptionnel. Les délais en cours sont comptés à nouveau, et ce qui échoit ce jour-là passe au premier jour ouvrable. Aucun délai n’est raccourci ; la date limite de dépôt et les réponses aux questions ne bougent pas.',
    },
    confirm: {
      ar: 'لا يُلغى تسجيل يوم عطلة، وتُبلغ الآجال الجديدة إلى من تعنيه.',
      fr: 'Un jour chômé enregistré n’est pas retiré ; les nouveaux termes sont notifiés à ceux qu’ils concernent.',
    },
    fields: {
      date: { label: { ar: 'يوم العطلة', fr: 'Jour chômé' } },
      reference: {
        label: { ar: 'مرجع الإعلان', fr: 'Référence de l’annonce' },
        help: {
          ar: 'بلاغ وزارة الأوقاف أو قرار رئيس الحكومة: رقمه وتاريخه.',
          fr: 'Communiqué du ministère des Habous ou décision du Chef du gouvernement : numéro et date.',
        },
      },
    },
  },
} satisfies FormsWords<keyof typeof dayOffInputs>
