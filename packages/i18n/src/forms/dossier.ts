import type { DossierBody } from '@mithaq/domain/dossier/body'
import type { dossierInputs } from '@mithaq/domain/dossier/schema'
import type { ActWords, Confirmed, FieldsWords } from './form-words.ts'

type DossierAct = keyof typeof dossierInputs

/** What an association does with its own dossier until the deadline. */
export const dossierForms = {
  fileDossier: {
    button: { ar: 'إيداع الملف', fr: 'Déposer le dossier' },
    lead: {
      ar: 'يُودع ملفكم لدى المجلس في اللحظة التي تسجلها ساعته. إلى غاية آخر أجل يمكنكم تعويضه أو سحبه، ولا يطلع عليه أحد قبل جلسة فتح الأظرفة.',
      fr: 'Votre dossier est déposé à l’instant que marque l’horloge du conseil. Jusqu’à la date limite, vous pouvez le remplacer ou le retirer ; personne ne le lit avant la séance d’ouverture des plis.',
    },
    confirm: {
      ar: 'أتصرح الجمعية بأن هذا الملف تام وصحيح؟ ستتوصلون بوصل الإيداع.',
      fr: 'L’association déclare-t-elle ce dossier complet et exact ? Vous en recevrez l’accusé de réception.',
    },
  },
  replaceDossier: {
    button: { ar: 'تعويض الملف', fr: 'Remplacer le dossier' },
    lead: {
      ar: 'يحل هذا الملف محل الملف المودع. العبرة بلحظة الإيداع الأخير.',
      fr: 'Ce dossier prend la place de celui que vous avez déposé. L’instant du dernier dépôt fait foi.',
    },
    confirm: {
      ar: 'الملف السابق لا يُدرس بعد ذلك.',
      fr: 'Le dossier précédent ne sera plus examiné.',
    },
  },
  withdrawDossier: {
    button: { ar: 'سحب الملف', fr: 'Retirer le dossier' },
    lead: {
      ar: 'يُسحب ملفكم من المنافسة. يمكنكم إيداع ملف جديد ما لم ينقض الأجل.',
      fr: 'Votre dossier est retiré. Vous pouvez en déposer un autre tant que le délai court.',
    },
    confirm: {
      ar: 'بعد آخر أجل لا يعود ملف سُحب، ولا يُدرس.',
      fr: 'Après la date limite, un dossier retiré ne revient pas et n’est pas examiné.',
    },
  },
  reconfirmDossier: {
    button: { ar: 'تأكيد الملف كما هو', fr: 'Confirmer le dossier tel quel' },
    lead: {
      ar: 'صدر ملحق تصحيحي بعد إيداعكم. تؤكدون أنكم اطلعتم عليه وأن ملفكم يبقى كما هو. إن أردتم تغييره فعوضوه.',
      fr: 'Un rectificatif a paru après votre dépôt. Vous confirmez l’avoir lu et maintenir votre dossier tel quel. Pour le changer, remplacez-le.',
    },
    confirm: {
      ar: 'يبقى الملف صالحا بهذا التأكيد.',
      fr: 'Par cette confirmation, votre dossier reste valable.',
    },
  },
} satisfies Record<DossierAct, ActWords & Confirmed>

/** The words of a dossier's own fields. */
export const dossierFields = {
  papers: {
    label: { ar: 'الوثائق', fr: 'Pièces' },
    help: {
      ar: 'ملف واحد لكل وثيقة، 20 ميغابايت على الأكثر. لا تُطلب نسخ مصادق عليها.',
      fr: 'Un fichier par pièce, 20 Mo au plus. Les copies certifiées conformes ne sont pas demandées.',
    },
    fields: {
      paper: { label: { ar: 'الوثيقة', fr: 'Pièce' } },
      file: { label: { ar: 'الملف المرفق', fr: 'Fichier' } },
    },
  },
  receipt: {
    label: { ar: 'وصل الإيداع', fr: 'Récépissé de dépôt' },
    fields: {
      kind: {
        label: { ar: 'نوع الوصل', fr: 'Nature du récépissé' },
        choices: {
          final: { ar: 'وصل نهائي', fr: 'Récépissé définitif' },
          provisional: { ar: 'وصل مؤقت', fr: 'Récépissé provisoire' },
        },
        meanings: {
          final: { ar: 'سلمته السلطة الإدارية المحلية.', fr: 'Délivré par l’autorité administrative locale.' },
          provisional: {
            ar: 'يقوم مقام النهائي إذا مضى على تسليمه ستون يوما.',
            fr: 'Il vaut récépissé définitif soixante jours après sa délivrance.',
          },
        },
      },
      issuedOn: { label: { ar: 'تاريخ الوصل', fr: 'Date du récépissé' } },
    },
  },
  bureau: {
    label: { ar: 'أعضاء المكتب المسير', fr: 'Membres du bureau dirigeant' },
    help: {
      ar: 'كل الأعضاء كما في لائحة المكتب المودعة لدى السلطة المحلية.',
      fr: 'Tous les membres, comme dans la liste déposée auprès de l’autorité locale.',
    },
    fields: {
      name: { label: { ar: 'الاسم الكامل', fr: 'Nom complet' } },
      office: { label: { ar: 'المهمة', fr: 'Fonction' } },
      kinship: {
        label: { ar: 'القرابة مع عضو في المجلس', fr: 'Lien avec un membre du conseil' },
        help: {
          ar: 'يُصرح به على الشرف (الدورية D1854).',
          fr: 'Déclaré sur l’honneur (circulaire D1854).',
        },
        choices: {
          none: { ar: 'لا قرابة', fr: 'Aucun' },
          councillor: { ar: 'عضو في المجلس', fr: 'Membre du conseil' },
          spouse: { ar: 'زوج عضو', fr: 'Conjoint d’un membre' },
          ascendant: { ar: 'من أصول عضو', fr: 'Ascendant d’un membre' },
          descendant: { ar: 'من فروع عضو', fr: 'Descendant d’un membre' },
        },
      },
    },
  },
  bureauMandateEndsOn: { label: { ar: 'نهاية انتداب المكتب', fr: 'Fin du mandat du bureau' } },
} satisfies FieldsWords<DossierBody>
