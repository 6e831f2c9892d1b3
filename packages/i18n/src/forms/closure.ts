import type { closureInputs } from '@mithaq/domain/closure/schema'
import type { FormsWords } from './form-words.ts'

export const closureForms = {
  recordEvaluation: {
    button: { ar: 'تسجيل التقييم النهائي', fr: 'Enregistrer l’évaluation finale' },
    lead: {
      ar: 'تُسجل خلاصة تقييم البرنامج: ما تحقق من أهدافه وما لم يتحقق.',
      fr: 'La conclusion de l’évaluation s’enregistre : ce que le programme a atteint et ce qu’il n’a pas atteint.',
    },
    fields: { evaluation: { label: { ar: 'التقييم', fr: 'Évaluation' } } },
  },
  recordEquipment: {
    button: { ar: 'تسجيل جرد التجهيزات', fr: 'Enregistrer l’inventaire' },
    lead: {
      ar: 'تُجرد التجهيزات التي اقتنيت بالدعم العمومي، ويُحدد مآلها كما نصت الاتفاقية.',
      fr: 'Les équipements acquis avec l’aide publique sont inventoriés et leur sort est fixé, comme la convention le prévoit.',
    },
    fields: {
      inventory: {
        label: { ar: 'لائحة الجرد', fr: 'Inventaire' },
        help: {
          ar: 'كل تجهيز: بيانه وتاريخ اقتنائه وقيمته وحالته.',
          fr: 'Chaque bien : désignation, date d’achat, valeur, état.',
        },
      },
      fate: {
        label: { ar: 'مآل التجهيزات', fr: 'Sort des équipements' },
        choices: {
          stays: { ar: 'تبقى لدى الجمعية', fr: 'Ils restent à l’association' },
          returns: { ar: 'تعود إلى المجلس', fr: 'Ils reviennent au conseil' },
          none: { ar: 'لم تُقتن تجهيزات', fr: 'Aucun équipement acquis' },
        },
      },
    },
  },
  settleAccounts: {
    button: { ar: 'حصر الحسابات', fr: 'Arrêter les comptes' },
    lead: {
      ar: 'يُحصر ما أُدي وما بُرر صرفه. الفرق تسترجعه الخزينة من الجمعية.',
      fr: 'Ce qui a été payé et ce qui a été justifié est arrêté. La différence est due par l’association.',
    },
    confirm: {
      ar: 'بعد الحصر لا يُقبل أي تبرير ولا يُؤدى أي شطر.',
      fr: 'Ensuite aucune justification n’est reçue et aucune tranche n’est payée.',
    },
    fields: {},
  },
  orderRecovery: {
    button: { ar: 'إصدار الأمر بالاستخلاص', fr: 'Émettre l’ordre de recettes' },
    lead: {
      ar: 'يصدر الرئيس أمرا باسترجاع المبالغ غير المبررة. يستخلصها الخازن الإقليمي (القانون رقم 15.97).',
      fr: 'Le président émet l’ordre de recettes pour les sommes non justifiées. Le trésorier provincial les recouvre (loi n° 15-97).',
    },
    confirm: {
      ar: 'يصير المبلغ دينا على الجمعية، ولا يُسحب الأمر.',
      fr: 'La somme devient une dette de l’association ; l’ordre ne se retire pas.',
    },
    fields: {
      order: {
        label: { ar: 'مرجع الأمر', fr: 'Référence de l’ordre' },
        help: { ar: 'رقمه وتاريخه.', fr: 'Numéro et date.' },
      },
    },
  },
  recordRecovery: {
    button: { ar: 'تسجيل الاستخلاص', fr: 'Enregistrer le recouvrement' },
    lead: {
      ar: 'استخلص الخازن الإقليمي المبلغ كله أو جزءا منه. يُسجل كل جزء على حدة.',
      fr: 'Le trésorier provincial a recouvré tout ou partie de la somme. Chaque versement s’enregistre.',
    },
    fields: {
      amount: { label: { ar: 'المبلغ المستخلص', fr: 'Montant recouvré' } },
      reference: {
        label: { ar: 'مرجع الاستخلاص', fr: 'Référence du versement' },
        help: { ar: 'كما ورد من الخزينة.', fr: 'Celle que donne la trésorerie.' },
      },
    },
  },
  writeOffRecovery: {
    button: { ar: 'إسقاط ما تعذر استخلاصه', fr: 'Admettre en non-valeur' },
    lead: {
      ar: 'أشعر الخازن الإقليمي بتعذر استخلاص ما بقي. يُسقط من الديون، ولا يمنع بعد ذلك إغلاق البرنامج (القانون رقم 15.97).',
      fr: 'Le trésorier provincial a déclaré le reste irrécouvrable. Il est admis en non-valeur et n’empêche plus de clore le programme (loi n° 15-97).',
    },
    confirm: {
      ar: 'ما أُسقط لا يُستخلص بعد ذلك في هذا البرنامج. يبقى مذكورا في سجله.',
      fr: 'Ce qui est admis en non-valeur n’est plus recouvré dans ce programme. Son registre le dit toujours.',
    },
    fields: {
      decision: {
        label: { ar: 'مرجع القرار وأسبابه', fr: 'Référence et motifs de la décision' },
        help: {
          ar: 'مقترح الخازن: رقمه وتاريخه، ولماذا تعذر الاستخلاص.',
          fr: 'L’état du trésorier : numéro, date, et pourquoi la somme est irrécouvrable.',
        },
      },
    },
  },
  issueCertificate: {
    button: { ar: 'تسليم شهادة الإنجاز', fr: 'Délivrer le certificat d’achèvement' },
    lead: {
      ar: 'يشهد الرئيس أن الاتفاقية نُفذت: التقييم والجرد والتقارير والحسابات تامة.',
      fr: 'Le président certifie que la convention est exécutée : évaluation, inventaire, rapports et comptes sont complets.',
    },
    confirm: {
      ar: 'تُسلم الشهادة مرة واحدة ولا تُسحب.',
      fr: 'Le certificat est délivré une fois et ne se retire pas.',
    },
    fields: {},
  },
  archiveProgramme: {
    button: { ar: 'أرشفة البرنامج وإغلاقه', fr: 'Archiver et clore le programme' },
    lead: {
      ar: 'يُغلق البرنامج. إن لم ترد كل التقارير أُغلق دون شهادة، بعد تصفية الحسابات. تُحفظ الوثائق الأصلية عشر سنوات (منشور رئيس الحكومة رقم 13/2022).',
      fr: 'Le programme est clos ; si des rapports manquent, il l’est sans attestation, une fois les comptes apurés. Les originaux sont conservés dix ans (circulaire n° 13/2022).',
    },
    confirm: {
      ar: 'بعد الإغلاق لا يُقام بأي إجراء في هذا البرنامج. يبقى سجله مقروءا.',
      fr: 'Ensuite plus aucun acte n’est possible dans ce programme. Son registre reste lisible.',
    },
    fields: {
      originals: {
        label: { ar: 'مكان حفظ الأصول', fr: 'Lieu de conservation des originaux' },
        help: { ar: 'القاعة والخزانة ورقم العلبة.', fr: 'Salle, armoire, numéro de boîte.' },
      },
    },
  },
} satisfies FormsWords<keyof typeof closureInputs>
