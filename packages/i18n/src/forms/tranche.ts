import type { trancheInputs } from '@mithaq/domain/tranche/schema'
import type { FormsWords, Label } from './form-words.ts'

const tranche: Label = { label: { ar: 'الشطر', fr: 'Tranche' } }

export const trancheForms = {
  openCredit: {
    button: { ar: 'فتح الاعتماد', fr: 'Ouvrir le crédit' },
    lead: {
      ar: 'فُتحت اعتمادات هذا الشطر في ميزانية السنة (المرسوم رقم 2.17.450). بعدها يُلتزم بالنفقة.',
      fr: 'Le crédit de cette tranche est ouvert au budget de l’année (décret n° 2-17-450). La dépense peut ensuite être engagée.',
    },
    fields: {
      tranche,
      budgetYear: { label: { ar: 'سنة الميزانية', fr: 'Année budgétaire' } },
      line: {
        label: { ar: 'البند في الميزانية', fr: 'Ligne budgétaire' },
        help: { ar: 'الباب والفصل والفقرة.', fr: 'Chapitre, article, paragraphe.' },
      },
    },
  },
  commitTranche: {
    button: { ar: 'تسجيل الالتزام بالنفقة', fr: 'Engager la dépense' },
    lead: {
      ar: 'أشر الخازن الإقليمي على الالتزام بنفقة هذا الشطر. يُحجز مبلغه في الميزانية.',
      fr: 'Le trésorier provincial a visé l’engagement de cette tranche. Son montant est réservé au budget.',
    },
    fields: {
      tranche,
      number: {
        label: { ar: 'رقم الالتزام', fr: 'Numéro de l’engagement' },
        help: { ar: 'كما أشر عليه الخازن.', fr: 'Tel que le trésorier l’a visé.' },
      },
    },
  },
  submitJustification: {
    button: { ar: 'تقديم وثائق الإثبات', fr: 'Remettre les pièces justificatives' },
    lead: {
      ar: 'تبرر الجمعية ما صرفته من شطر أُدي، دفعة واحدة أو على دفعات. لا يُؤدى الشطر الموالي قبل تبرير الحصة المتفق عليها.',
      fr: 'L’association justifie l’emploi d’une tranche payée, en une ou plusieurs fois. La tranche suivante attend que la part convenue soit justifiée.',
    },
    fields: {
      tranche,
      amount: {
        label: { ar: 'المبلغ المبرر', fr: 'Montant justifié' },
        help: { ar: 'مجموع هذه الوثائق، بالدرهم.', fr: 'Le total de ces pièces, en dirhams.' },
      },
      papers: {
        label: { ar: 'وثائق الإثبات', fr: 'Pièces justificatives' },
        help: {
          ar: 'لائحة الفواتير: الرقم والتاريخ والمورد والمبلغ.',
          fr: 'Liste des factures : numéro, date, fournisseur, montant.',
        },
      },
    },
  },
  acceptJustification: {
    button: { ar: 'قبول التبرير', fr: 'Accepter les justifications' },
    lead: {
      ar: 'يُقبل كل المبلغ المبرر أو بعضه أو لا شيء منه. ما لم يُقبل تبرره الجمعية من جديد.',
      fr: 'Tout le montant, une partie ou rien n’est accepté. Ce qui ne l’est pas reste à justifier par l’association.',
    },
    fields: {
      tranche,
      amount: {
        label: { ar: 'المبلغ المقبول', fr: 'Montant accepté' },
        help: { ar: 'صفر إذا لم يُقبل شيء.', fr: 'Zéro si rien n’est accepté.' },
      },
    },
  },
  certifyTranche: {
    button: { ar: 'الإشهاد على إنجاز الخدمة', fr: 'Certifier le service fait' },
    lead: {
      ar: 'تُصفى النفقة: أُنجزت الخدمة واستوفيت شروط هذا الشطر. من يُشهد لا يأمر بالأداء ولا يسجله.',
      fr: 'La dépense est liquidée : le service est fait et les conditions de la tranche sont remplies. Qui certifie n’ordonne pas le paiement et ne l’enregistre pas.',
    },
    fields: { tranche },
  },
  orderTranche: {
    button: { ar: 'الأمر بالأداء', fr: 'Ordonner le paiement' },
    lead: {
      ar: 'يأمر الرئيس، بصفته آمرا بالصرف، بأداء هذا الشطر. يُوجه الأمر إلى الخازن الإقليمي.',
      fr: 'Le président, ordonnateur, ordonne le paiement de cette tranche. L’ordre est adressé au trésorier provincial.',
    },
    confirm: {
      ar: 'لا يُسحب أمر بالأداء. للخازن وحده أن يرجعه مع التعليل.',
      fr: 'Un ordre de paiement ne se retire pas. Seul le trésorier peut le retourner, avec ses motifs.',
    },
    fields: { tranche },
  },
  recordTreasurerAcceptance: {
    button: { ar: 'تسجيل قبول الخازن', fr: 'Enregistrer l’acceptation' },
    lead: {
      ar: 'قبل الخازن الإقليمي الأمر بالأداء. يبقى تسجيل التحويل.',
      fr: 'Le trésorier provincial a accepté l’ordre de paiement. Reste à enregistrer le virement.',
    },
    fields: { tranche },
  },
  recordTreasurerRejection: {
    button: { ar: 'تسجيل رفض الخازن', fr: 'Enregistrer le rejet' },
    lead: {
      ar: 'أرجع الخازن الإقليمي الملف مع التعليل، أو رجع التحويل بعد قبوله. يُصحح الملف، ثم يُشهد عليه من جديد.',
      fr: 'Le trésorier provincial a retourné le dossier avec ses motifs, ou le virement est revenu après son acceptation. Le dossier est corrigé, puis certifié à nouveau.',
    },
    fields: {
      tranche,
      reasons: {
        label: { ar: 'أسباب الرفض', fr: 'Motifs du rejet' },
        help: { ar: 'كما كتبها الخازن.', fr: 'Tels que le trésorier les a écrits.' },
      },
    },
  },
  recordPayment: {
    button: { ar: 'تسجيل الأداء', fr: 'Enregistrer le paiement' },
    lead: {
      ar: 'حُول مبلغ الشطر إلى حساب الجمعية. يسجله شخص ثالث غير من أشهد ومن أمر بالأداء.',
      fr: 'Le montant de la tranche est viré au compte de l’association. Une troisième personne l’enregistre, ni celle qui a certifié ni celle qui a ordonné.',
    },
    confirm: {
      ar: 'يُسجل الأداء مرة واحدة ولا يُغير.',
      fr: 'Un paiement s’enregistre une fois et ne change plus.',
    },
    fields: {
      tranche,
      reference: {
        label: { ar: 'مرجع التحويل', fr: 'Référence du virement' },
        help: { ar: 'كما ورد من الخزينة.', fr: 'Celle que donne la trésorerie.' },
      },
      paidOn: { label: { ar: 'تاريخ التحويل', fr: 'Jour du virement' } },
    },
  },
} satisfies FormsWords<keyof typeof trancheInputs>
