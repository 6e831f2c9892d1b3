import type { EventType } from '@mithaq/domain/programme/event'
import type { BothLanguages } from '../language.ts'

/** What the reader of a notice can do now, where the sentence of the event does not say it by itself. */
export const nextSteps: Partial<Record<EventType, BothLanguages>> = {
  groundingDeliberationRecorded: {
    ar: 'على رئيس المجلس الآن الموافقة على دفتر التحملات.',
    fr: 'Au président du conseil d’approuver maintenant les termes de référence.',
  },
  draftRevised: {
    ar: 'على رئيس المجلس الموافقة على دفتر التحملات المصحح.',
    fr: 'Au président du conseil d’approuver les termes de référence corrigés.',
  },
  termsApproved: {
    ar: 'على المكلف بالشراكات الآن تعليق الإعلان في قنوات النشر، ثم نشره.',
    fr: 'Au chargé des partenariats d’afficher maintenant l’appel sur ses canaux, puis de le publier.',
  },
  callPublished: {
    ar: 'يمكن لكل جمعية الاطلاع على دفتر التحملات وطرح الأسئلة وإيداع ملف واحد.',
    fr: 'Chaque association peut lire les termes de référence, poser ses questions et déposer un dossier.',
  },
  addendumIssued: {
    ar: 'على كل جمعية أودعت ملفها تأكيده أو تعويضه قبل آخر أجل.',
    fr: 'Toute association qui a déposé confirme son dossier ou le remplace avant la date limite.',
  },
  questionAsked: { ar: 'على المكلف بالشراكات الجواب عنه.', fr: 'Au chargé des partenariats d’y répondre.' },
  dossiersListed: {
    ar: 'على رئيس المجلس الآن تعيين لجنة الانتقاء.',
    fr: 'Au président du conseil de nommer maintenant la commission de sélection.',
  },
  committeeAppointed: {
    ar: 'على كل عضو الإدلاء بتصريح تنازع المصالح قبل الجلسة.',
    fr: 'À chaque membre de déclarer ses intérêts avant la séance.',
  },
  completionRequested: {
    ar: 'على الجمعية تقديم هذه الوثائق مرة واحدة، قبل انقضاء الأجل.',
    fr: 'À l’association de remettre ces pièces, en une fois, avant la fin du délai.',
  },
  resultsNotified: {
    ar: 'لكل جمعية أن تتظلم لدى المجلس قبل انقضاء هذا الأجل، وأن تطعن أمام المحكمة الإدارية خلال ستين يوما من التبليغ.',
    fr: 'Chaque association peut former un recours gracieux avant la fin de ce délai, et saisir le tribunal administratif dans les soixante jours de la notification.',
  },
  reviewRequested: {
    ar: 'على رئيس المجلس الجواب مع التعليل.',
    fr: 'Au président du conseil d’y répondre, avec ses motifs.',
  },
  standstillEnded: {
    ar: 'على الجمعية الآن توقيع الاتفاقية، ثم رئيس المجلس.',
    fr: 'À l’association de signer maintenant la convention, puis au président du conseil.',
  },
  councilSignatureOverdue: {
    ar: 'على رئيس المجلس الآن توقيع الاتفاقية، أو إلغاء الإعلان بقرار معلل.',
    fr: 'Au président du conseil de signer maintenant la convention, ou d’annuler l’appel par décision motivée.',
  },
  reportSubmitted: {
    ar: 'على المكلف بالشراكات دراسته وقبوله أو إرجاعه مع التعليل.',
    fr: 'Au chargé des partenariats de l’examiner, de l’accepter ou de le renvoyer avec ses motifs.',
  },
  reminderSent: {
    ar: 'على الجمعية تقديم التقرير عبر المنصة.',
    fr: 'À l’association de remettre son rapport sur la plateforme.',
  },
  trancheCertified: {
    ar: 'على رئيس المجلس الآن إصدار الأمر بالأداء.',
    fr: 'Au président du conseil d’émettre maintenant l’ordre de paiement.',
  },
  trancheRejected: {
    ar: 'على المكلف بالشراكات تصحيح الملف، ثم يُشهد عليه من جديد.',
    fr: 'Au chargé des partenariats de corriger le dossier ; la tranche est ensuite certifiée à nouveau.',
  },
  tranchePaid: {
    ar: 'على الجمعية تقديم وثائق إثبات صرف هذا المبلغ.',
    fr: 'À l’association de remettre les pièces justifiant l’emploi de ce montant.',
  },
  recoveryOrdered: {
    ar: 'على الجمعية إرجاع المبلغ إلى الخازن الإقليمي.',
    fr: 'À l’association de reverser ce montant au trésorier provincial.',
  },
}
