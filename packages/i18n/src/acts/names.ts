import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import type { FilingAct } from '@mithaq/domain/record/events-of-act'
import type { BothLanguages } from '../language.ts'

/** An act as a person means to do it: 'publier l’appel', 'نشر الإعلان'. */
const actNamesIn: Record<PersonalAct | FilingAct, BothLanguages> = {
  recordGroundingRefusal: {
    fr: 'enregistrer le refus du gouverneur',
    ar: 'تسجيل رفض العامل',
  },
  recordGroundingDeliberation: { fr: 'enregistrer la délibération fondatrice', ar: 'تسجيل مقرر التأسيس' },
  approveTerms: { fr: 'approuver les termes de référence', ar: 'الموافقة على دفتر التحملات' },
  reviseDraft: { fr: 'corriger le projet de programme', ar: 'تصحيح مشروع البرنامج' },
  postCall: { fr: 'enregistrer un affichage de l’appel', ar: 'تسجيل تعليق الإعلان' },
  publishCall: { fr: 'publier l’appel', ar: 'نشر الإعلان' },
  askQuestion: { fr: 'poser une question', ar: 'طرح سؤال' },
  answerQuestion: { fr: 'répondre à une question', ar: 'الجواب عن سؤال' },
  issueAddendum: { fr: 'publier un rectificatif', ar: 'إصدار ملحق تصحيحي' },
  extendDeadline: { fr: 'proroger le délai', ar: 'تمديد الأجل' },
  cancelCall: { fr: 'annuler l’appel', ar: 'إلغاء الإعلان' },
  fileDossier: { fr: 'déposer un dossier', ar: 'إيداع ملف' },
  replaceDossier: { fr: 'remplacer un dossier', ar: 'تعويض ملف' },
  withdrawDossier: { fr: 'retirer un dossier', ar: 'سحب ملف' },
  reconfirmDossier: { fr: 'confirmer un dossier après rectificatif', ar: 'تأكيد ملف بعد ملحق تصحيحي' },
  appointCommittee: { fr: 'nommer la commission', ar: 'تعيين لجنة الانتقاء' },
  replaceMember: { fr: 'remplacer un membre', ar: 'تعويض عضو' },
  declareInterests: { fr: 'déclarer ses intérêts', ar: 'التصريح بالمصالح' },
  drawUpMinutes: { fr: 'dresser le procès-verbal', ar: 'تحرير المحضر' },
  signMinutes: { fr: 'signer le procès-verbal', ar: 'توقيع المحضر' },
  openSession: { fr: 'ouvrir la séance', ar: 'افتتاح الجلسة' },
  admitDossier: { fr: 'admettre un dossier', ar: 'قبول ملف' },
  requestCompletion: { fr: 'demander un complément', ar: 'طلب استكمال ملف' },
  completeDossier: { fr: 'compléter un dossier', ar: 'استكمال ملف' },
  excludeDossier: { fr: 'écarter un dossier', ar: 'إقصاء ملف' },
  concludeCompliance: { fr: 'clore l’examen administratif', ar: 'إنهاء الفحص الإداري' },
  handInScores: { fr: 'remettre ses notes', ar: 'تسليم التنقيط' },
  concludeScoring: { fr: 'arrêter les notes', ar: 'حصر التنقيط' },
  publishProvisionalResult: { fr: 'publier le résultat provisoire', ar: 'نشر النتيجة المؤقتة' },
  submitToCouncil: { fr: 'saisir le conseil', ar: 'عرض النتيجة على المجلس' },
  recordCouncilDeliberation: { fr: 'enregistrer la délibération du conseil', ar: 'تسجيل مقرر المجلس' },
  recordTransmission: { fr: 'enregistrer la transmission au gouverneur', ar: 'تسجيل الإحالة على العامل' },
  recordOpposition: { fr: 'enregistrer une opposition', ar: 'تسجيل تعرض' },
  recordVisa: { fr: 'enregistrer le visa', ar: 'تسجيل التأشيرة' },
  notifyResults: { fr: 'notifier les résultats', ar: 'تبليغ النتائج' },
  requestReview: { fr: 'former un recours gracieux', ar: 'تقديم تظلم' },
  answerReview: { fr: 'répondre à un recours gracieux', ar: 'الجواب عن تظلم' },
  setWinnerAside: { fr: 'écarter l’association pour conflit', ar: 'استبعاد الجمعية لتنازع المصالح' },
  signContract: { fr: 'signer la convention', ar: 'توقيع الاتفاقية' },
  orderStart: { fr: 'donner l’ordre de commencer', ar: 'الأمر بالشروع' },
  recordBureau: { fr: 'faire connaître un nouveau bureau', ar: 'التصريح بمكتب جديد' },
  recordAccount: { fr: 'donner son relevé d’identité bancaire', ar: 'الإدلاء بالتعريف البنكي' },
  proposeAmendment: { fr: 'proposer un avenant', ar: 'اقتراح ملحق للاتفاقية' },
  recordAmendmentDeliberation: {
    fr: 'enregistrer la délibération sur un avenant',
    ar: 'تسجيل المقرر المتعلق بملحق الاتفاقية',
  },
  recordAmendmentVisa: {
    fr: 'enregistrer la réponse du gouverneur sur un avenant',
    ar: 'تسجيل جواب العامل عن ملحق الاتفاقية',
  },
  signAmendment: { fr: 'signer un avenant', ar: 'توقيع ملحق الاتفاقية' },
  rereadDates: { fr: 'relire les échéances à l’heure légale', ar: 'إعادة قراءة الآجال بالساعة القانونية' },
  suspendContract: { fr: 'suspendre la convention', ar: 'تعليق الاتفاقية' },
  resumeContract: { fr: 'reprendre la convention', ar: 'استئناف الاتفاقية' },
  terminateContract: { fr: 'résilier la convention', ar: 'فسخ الاتفاقية' },
  submitReport: { fr: 'remettre un rapport', ar: 'تقديم تقرير' },
  returnReport: { fr: 'retourner un rapport', ar: 'إرجاع تقرير' },
  acceptReport: { fr: 'accepter un rapport', ar: 'قبول تقرير' },
  fileYearlyAccount: { fr: 'prouver le dépôt du compte annuel', ar: 'إثبات إيداع الحساب السنوي' },
  confirmActivity: { fr: 'confirmer les activités', ar: 'تأكيد الأنشطة' },
  openCredit: { fr: 'ouvrir le crédit d’une tranche', ar: 'فتح اعتماد شطر' },
  commitTranche: { fr: 'engager une tranche', ar: 'الالتزام بشطر' },
  submitJustification: { fr: 'justifier des dépenses', ar: 'تبرير نفقات' },
  acceptJustification: { fr: 'accepter des justifications', ar: 'قبول تبرير النفقات' },
  certifyTranche: { fr: 'certifier le service fait', ar: 'الإشهاد على إنجاز الخدمة' },
  orderTranche: { fr: 'ordonner le paiement', ar: 'الأمر بالأداء' },
  recordTreasurerAcceptance: {
    fr: 'enregistrer l’acceptation du trésorier',
    ar: 'تسجيل قبول الخازن',
  },
  recordTreasurerRejection: { fr: 'enregistrer le rejet du trésorier', ar: 'تسجيل رفض الخازن' },
  recordPayment: { fr: 'enregistrer le paiement', ar: 'تسجيل الأداء' },
  recordEvaluation: { fr: 'enregistrer l’évaluation finale', ar: 'تسجيل التقييم النهائي' },
  recordEquipment: { fr: 'enregistrer l’inventaire', ar: 'تسجيل جرد التجهيزات' },
  settleAccounts: { fr: 'arrêter les comptes', ar: 'حصر الحسابات' },
  orderRecovery: { fr: 'émettre un ordre de recettes', ar: 'إصدار أمر بالاستخلاص' },
  recordRecovery: { fr: 'enregistrer un recouvrement', ar: 'تسجيل استخلاص' },
  writeOffRecovery: { fr: 'admettre en non-valeur', ar: 'إسقاط ما تعذر استخلاصه' },
  issueCertificate: { fr: 'délivrer le certificat d’achèvement', ar: 'تسليم شهادة الإنجاز' },
  recordDayOff: { fr: 'enregistrer un jour chômé annoncé', ar: 'تسجيل يوم عطلة معلن' },
  archiveProgramme: { fr: 'archiver et clore le programme', ar: 'أرشفة البرنامج وإغلاقه' },
}

/** The name of an act; of one that this release does not know, its own. */
export function actName(act: string): BothLanguages {
  const names: Record<string, BothLanguages> = actNamesIn
  return names[act] ?? { ar: act, fr: act }
}

/** The same as a heading; Arabic has no capitals. */
export function actTitle(act: string): BothLanguages {
  const { ar, fr } = actName(act)
  return { ar, fr: fr.charAt(0).toLocaleUpperCase('fr') + fr.slice(1) }
}
