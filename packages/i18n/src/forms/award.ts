import type { awardInputs } from '@mithaq/domain/award/schema'
import type { FormsWords, Label } from './form-words.ts'
import { givenOn } from './letter.ts'
import { heldOn, number, outcome, session, votes } from './session.ts'

const dossier: Label = { label: { ar: 'ملف الجمعية', fr: 'Dossier de l’association' } }
export const awardForms = {
  publishProvisionalResult: {
    button: { ar: 'نشر النتيجة المؤقتة', fr: 'Publier le résultat provisoire' },
    lead: {
      ar: 'تُنشر النتيجة التي اقترحتها اللجنة، مع الإشارة إلى أنها رهينة بمقرر المجلس وبالتأشير.',
      fr: 'Le résultat que la commission propose est publié, sous réserve de la délibération du conseil et du visa.',
    },
    confirm: {
      ar: 'تصبح النتيجة المؤقتة عمومية ولا تُسحب.',
      fr: 'Le résultat provisoire devient public et ne se retire pas.',
    },
    fields: {},
  },
  submitToCouncil: {
    button: { ar: 'عرض النتيجة على المجلس', fr: 'Saisir le conseil' },
    lead: {
      ar: 'يعرض الرئيس اقتراح اللجنة على المجلس في دورته المقبلة. المجلس وحده يقرر (القانون التنظيمي رقم 112.14).',
      fr: 'Le président soumet la proposition de la commission au conseil, à sa prochaine session. Le conseil seul décide (loi organique n° 112-14).',
    },
    fields: {},
  },
  recordCouncilDeliberation: {
    button: { ar: 'تسجيل مقرر المجلس', fr: 'Enregistrer la délibération' },
    lead: {
      ar: 'تداول المجلس. يسجل المكلف بالشراكات المقرر كما ورد في محضر الدورة: الجمعية والمبلغ والأصوات.',
      fr: 'Le conseil a délibéré. Sa délibération s’enregistre comme le dit le procès-verbal de la session : l’association, le montant et les voix.',
    },
    confirm: {
      ar: 'لا يُسجل المقرر مرتين. رفض المجلس ينهي المسطرة، ويكون الإعلان بدون جدوى.',
      fr: 'La délibération ne s’enregistre qu’une fois. Un rejet met fin à la procédure : l’appel est infructueux.',
    },
    fields: {
      number,
      session,
      heldOn,
      outcome,
      dossier,
      amount: {
        label: { ar: 'مبلغ الاتفاقية', fr: 'Montant de la convention' },
        help: {
          ar: 'يساوي مجموع الأشطر ولا يتجاوز الغلاف المالي.',
          fr: 'Égal à la somme des tranches, dans la limite de l’enveloppe financière.',
        },
      },
      votes,
      isReserveListApproved: {
        label: { ar: 'المصادقة على لائحة الانتظار', fr: 'Liste de réserve approuvée' },
        help: {
          ar: 'إذا لم تُوقع الاتفاقية في أجلها، تليها الجمعية الموالية في الترتيب دون مقرر جديد.',
          fr: 'Si la convention n’est pas signée à temps, l’association suivante prend son rang sans nouvelle délibération.',
        },
      },
    },
  },
  recordTransmission: {
    button: { ar: 'تسجيل الإحالة على العامل', fr: 'Enregistrer la transmission' },
    lead: {
      ar: 'أُحيل المقرر على عامل الإقليم. من هذا التاريخ يُحتسب أجل التعرض وأجل التأشير.',
      fr: 'La délibération a été transmise au gouverneur. Les délais d’opposition et de visa courent de ce jour.',
    },
    fields: {
      sentOn: {
        label: { ar: 'تاريخ الإحالة', fr: 'Jour de la transmission' },
        help: { ar: 'كما في ورقة الإرسال.', fr: 'Celui du bordereau d’envoi.' },
      },
    },
  },
  recordOpposition: {
    button: { ar: 'تسجيل التعرض', fr: 'Enregistrer l’opposition' },
    lead: {
      ar: 'تعرض العامل على المقرر داخل الأجل، في إطار المراقبة الإدارية. يعود المقرر إلى المجلس.',
      fr: 'Le gouverneur s’est opposé à la délibération dans le délai, au titre du contrôle administratif. Elle revient au conseil.',
    },
    confirm: {
      ar: 'يسقط المقرر بتسجيل التعرض، ويتداول المجلس من جديد.',
      fr: 'L’opposition enregistrée, la délibération tombe et le conseil délibère à nouveau.',
    },
    fields: {
      reasons: {
        label: { ar: 'أسباب التعرض', fr: 'Motifs de l’opposition' },
        help: { ar: 'كما وردت في مراسلة العامل.', fr: 'Tels que le gouverneur les a écrits.' },
      },
      givenOn,
    },
  },
  recordVisa: {
    button: { ar: 'تسجيل التأشيرة', fr: 'Enregistrer le visa' },
    lead: {
      ar: 'أجاب العامل. بالتأشير يصير المقرر قابلا للتنفيذ، وبرفضه يعود إلى المجلس.',
      fr: 'Le gouverneur a répondu. Visée, la délibération est exécutoire ; sans visa, elle revient au conseil.',
    },
    confirm: {
      ar: 'جواب العامل يُسجل مرة واحدة ولا يُغير.',
      fr: 'La réponse du gouverneur s’enregistre une fois et ne change plus.',
    },
    fields: {
      outcome: {
        label: { ar: 'جواب العامل', fr: 'Réponse du gouverneur' },
        choices: {
          granted: { ar: 'أشر على المقرر', fr: 'Visa accordé' },
          refused: { ar: 'رفض التأشير', fr: 'Visa refusé' },
        },
      },
      reference: {
        label: { ar: 'مرجع الجواب', fr: 'Référence de la réponse' },
        help: { ar: 'رقم المراسلة وتاريخها.', fr: 'Numéro et date de la lettre.' },
      },
      givenOn,
    },
  },
  notifyResults: {
    button: { ar: 'تبليغ النتائج', fr: 'Notifier les résultats' },
    lead: {
      ar: 'تتوصل كل جمعية بنتيجتها وأسبابها، وبسبيلي التظلم والطعن (القانون رقم 03.01). يبدأ أجل الانتظار، ثم أجل التوقيع.',
      fr: 'Chaque association reçoit son résultat, ses motifs et les deux voies de recours (loi n° 03-01). Le délai d’attente commence, puis celui de la signature.',
    },
    confirm: {
      ar: 'يبدأ احتساب الآجال بالتبليغ، ولا يُعاد التبليغ.',
      fr: 'Les délais courent dès la notification, qui ne se fait qu’une fois.',
    },
    fields: { reasons: { label: { ar: 'أسباب النتيجة', fr: 'Motifs du résultat' } } },
  },
  requestReview: {
    button: { ar: 'تقديم التظلم', fr: 'Former le recours gracieux' },
    lead: {
      ar: 'تطلبون من المجلس مراجعة النتيجة خلال أجل الانتظار. لا تُوقع الاتفاقية قبل الجواب. يبقى الطعن أمام المحكمة الإدارية ممكنا خلال ستين يوما من التبليغ.',
      fr: 'Vous demandez au conseil de revoir le résultat, pendant le délai d’attente. La convention n’est pas signée avant sa réponse. Le tribunal administratif peut être saisi dans les soixante jours de la notification.',
    },
    fields: {
      dossier,
      reasons: {
        label: { ar: 'أسباب التظلم', fr: 'Motifs du recours' },
        help: { ar: 'يُقدم التظلم مرة واحدة لكل ملف.', fr: 'Un seul recours par dossier.' },
      },
    },
  },
  answerReview: {
    button: { ar: 'الجواب عن التظلم', fr: 'Répondre au recours' },
    lead: {
      ar: 'يجيب الرئيس الجمعية مع التعليل (القانون رقم 03.01). إذا قُبل التظلم سقطت النتيجة وتداول المجلس من جديد، على الترتيب نفسه أو على ما صُحح منه.',
      fr: 'Le président répond à l’association avec ses motifs (loi n° 03-01). Si le recours est accueilli, le résultat tombe et le conseil délibère à nouveau, sur le même classement ou sur celui qui est corrigé.',
    },
    confirm: {
      ar: 'يُبلغ الجواب فورا ولا يُغير.',
      fr: 'La réponse est communiquée aussitôt et ne change plus.',
    },
    fields: {
      dossier,
      outcome: {
        label: { ar: 'الجواب', fr: 'Réponse' },
        choices: {
          rejected: { ar: 'رفض التظلم', fr: 'Recours rejeté' },
          upheld: { ar: 'قبول التظلم', fr: 'Recours accueilli' },
        },
      },
      remedy: {
        label: { ar: 'أثر القبول', fr: 'Suite du recours accueilli' },
        help: {
          ar: 'لا يُختار إلا إذا قُبل التظلم. تُذكر في التعليل محاضر اللجنة التي صححت الترتيب.',
          fr: 'Seulement si le recours est accueilli. Les motifs citent le procès-verbal de la commission qui corrige le classement.',
        },
        choices: {
          again: {
            ar: 'التداول من جديد على الترتيب نفسه',
            fr: 'Nouvelle délibération, même classement',
          },
          aside: { ar: 'استبعاد الجمعية التي اقتُرحت', fr: 'Écarter l’association proposée' },
          first: {
            ar: 'الجمعية المتظلمة أولى في الترتيب',
            fr: 'L’association requérante classée première',
          },
        },
      },
      reasons: { label: { ar: 'التعليل', fr: 'Motifs' } },
    },
  },
  setWinnerAside: {
    button: { ar: 'استبعاد الجمعية', fr: 'Écarter l’association' },
    lead: {
      ar: 'في مكتب الجمعية المقترحة عضو في المجلس أو أحد أقاربه: لا يوقع معها أحد (دورية وزير الداخلية عدد D1854). تليها الموالية إن كانت لائحة انتظار، وإلا تداول المجلس من جديد.',
      fr: 'Le bureau de l’association proposée compte un membre du conseil ou un de ses proches : personne ne signe avec elle (circulaire n° D1854). La suivante lui succède s’il y a une liste de réserve, sinon le conseil délibère à nouveau.',
    },
    confirm: {
      ar: 'يسقط حقها في هذا البرنامج ولا يعود.',
      fr: 'Elle perd son rang dans ce programme, et ne le retrouve pas.',
    },
    fields: {
      reasons: {
        label: { ar: 'أسباب الاستبعاد', fr: 'Motifs de l’éviction' },
        help: { ar: 'تتوصل بها الجمعية.', fr: 'L’association les reçoit.' },
      },
    },
  },
  signContract: {
    button: { ar: 'توقيع الاتفاقية', fr: 'Signer la convention' },
    lead: {
      ar: 'توقع الجمعية أولا، ثم رئيس المجلس. بتوقيع الرئيس تُبرم اتفاقية الشراكة بالمبلغ الذي صادق عليه المجلس.',
      fr: 'L’association signe d’abord, le président du conseil ensuite. Sa signature conclut la convention de partenariat, pour le montant que le conseil a approuvé.',
    },
    confirm: {
      ar: 'التوقيع يلزم الطرف الذي وقع، ولا يُسحب.',
      fr: 'La signature engage qui la donne et ne se retire pas.',
    },
    fields: {
      manner: {
        label: { ar: 'طريقة التوقيع', fr: 'Manière de signer' },
        choices: {
          paper: { ar: 'على الورق', fr: 'Sur papier' },
          electronic: { ar: 'توقيع إلكتروني', fr: 'Signature électronique' },
        },
        meanings: {
          paper: {
            ar: 'تُوقع النظائر الأصلية باليد وتُحفظ.',
            fr: 'Les originaux sont signés à la main et conservés.',
          },
          electronic: {
            ar: 'وفق القانون رقم 43.20 المتعلق بخدمات الثقة.',
            fr: 'Selon la loi n° 43-20 relative aux services de confiance.',
          },
        },
      },
      act: {
        label: { ar: 'بيانات التوقيع', fr: 'Mentions de la signature' },
        help: {
          ar: 'اسم الموقع وصفته، والمكان، وعدد النظائر.',
          fr: 'Nom et qualité du signataire, lieu, nombre d’originaux.',
        },
      },
    },
  },
} satisfies FormsWords<keyof typeof awardInputs>
