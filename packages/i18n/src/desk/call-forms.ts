import type { callInputs } from '@mithaq/domain/call/schema'
import type { ActWordsOf } from './act-form-words.ts'

type CallAct = Exclude<keyof typeof callInputs, 'reviseDraft'>

/** The words of the call's forms. */
export const callWords: ActWordsOf<CallAct> = {
  recordGroundingDeliberation: {
    title: { ar: 'تسجيل مقرر التأسيس', fr: 'Enregistrer la délibération fondatrice' },
    lead: {
      ar: 'مقرر المجلس الذي يأذن بالبرنامج ويفتح اعتماده. دونه لا يُوافق على دفتر التحملات ولا يُنشر الإعلان.',
      fr: 'La délibération par laquelle le conseil autorise le programme et ouvre son crédit. Sans elle, ni termes de référence approuvés, ni appel publié.',
    },
    button: { ar: 'تسجيل المقرر', fr: 'Enregistrer la délibération' },
    fields: {
      number: {
        label: { ar: 'رقم المقرر', fr: 'Numéro de la délibération' },
        help: { ar: 'كما يرد في محضر الدورة.', fr: 'Tel qu’il figure au procès-verbal de la session.' },
      },
      session: {
        label: { ar: 'الدورة', fr: 'Session' },
        choices: {
          ordinary: { ar: 'دورة عادية', fr: 'Session ordinaire' },
          extraordinary: { ar: 'دورة استثنائية', fr: 'Session extraordinaire' },
        },
      },
      heldOn: {
        label: { ar: 'تاريخ انعقاد الدورة', fr: 'Date de la session' },
        help: { ar: 'مثال: 16/02/2024', fr: 'Exemple : 16/02/2024' },
      },
      credit: {
        label: { ar: 'الاعتماد المفتوح', fr: 'Crédit ouvert' },
        help: { ar: 'بالدرهم، مثال: 450.000,00', fr: 'En dirhams, exemple : 450.000,00' },
      },
    },
  },
  approveTerms: {
    title: { ar: 'الموافقة على دفتر التحملات', fr: 'Approuver les termes de référence' },
    lead: {
      ar: 'توافقون على دفتر التحملات كما أُعد. بعد الموافقة لا يُغير إلا بملحق تصحيحي.',
      fr: 'Vous approuvez les termes de référence tels qu’ils sont établis. Ensuite, seul un rectificatif les change.',
    },
    button: { ar: 'الموافقة على دفتر التحملات', fr: 'Approuver les termes de référence' },
    fields: { definition: { label: { ar: 'دفتر التحملات', fr: 'Termes de référence' } } },
  },
  postCall: {
    title: { ar: 'تسجيل تعليق الإعلان', fr: 'Enregistrer un affichage de l’appel' },
    lead: {
      ar: 'سجلوا كل قناة نُشر فيها الإعلان، مع ما يثبت ذلك. القنوات الإلزامية تسبق النشر.',
      fr: 'Enregistrez chaque canal où l’appel a paru, avec sa preuve. Les canaux obligatoires précèdent la publication.',
    },
    button: { ar: 'تسجيل التعليق', fr: 'Enregistrer l’affichage' },
    fields: {
      channel: { label: { ar: 'قناة النشر', fr: 'Canal' } },
      postedAt: {
        label: { ar: 'تاريخ التعليق وساعته', fr: 'Jour et heure de l’affichage' },
        help: { ar: 'بتوقيت المجلس.', fr: 'À l’heure du conseil.' },
      },
      proof: {
        label: { ar: 'ما يثبت التعليق', fr: 'Preuve de l’affichage' },
        help: {
          ar: 'رقم الجريدة وتاريخها، أو مرجع شهادة التعليق.',
          fr: 'Numéro et date du journal, ou référence du certificat d’affichage.',
        },
      },
    },
  },
  publishCall: {
    title: { ar: 'نشر الإعلان عن إبداء الاهتمام', fr: 'Publier l’appel à manifestation d’intérêt' },
    lead: {
      ar: 'يصير الإعلان مفتوحا للعموم، ويبدأ أجل الأسئلة وأجل إيداع الملفات من آخر تعليق إلزامي. لا رجوع عن النشر؛ يُلغى الإعلان بقرار معلل من الرئيس.',
      fr: 'L’appel s’ouvre au public ; les délais des questions et du dépôt courent du dernier affichage obligatoire. La publication ne se reprend pas : seul le président annule l’appel, par décision motivée.',
    },
    button: { ar: 'نشر الإعلان', fr: 'Publier l’appel' },
    fields: {},
  },
  askQuestion: {
    title: { ar: 'طرح سؤال', fr: 'Poser une question' },
    lead: {
      ar: 'يجيب المجلس في أجله، والجواب منشور للجميع دون ذكر من سأل.',
      fr: 'Le conseil répond dans son délai ; la réponse est ouverte à tous, sans dire qui a demandé.',
    },
    button: { ar: 'طرح السؤال', fr: 'Poser la question' },
    fields: {
      words: {
        label: { ar: 'سؤالكم', fr: 'Votre question' },
        help: { ar: 'سؤال واحد في كل مرة.', fr: 'Une seule question à la fois.' },
      },
    },
  },
  answerQuestion: {
    title: { ar: 'الجواب عن سؤال', fr: 'Répondre à une question' },
    lead: {
      ar: 'الجواب منشور لجميع الجمعيات، ولا يُغير بعد نشره.',
      fr: 'La réponse est ouverte à toutes les associations et ne change plus.',
    },
    button: { ar: 'نشر الجواب', fr: 'Publier la réponse' },
    fields: {
      question: { label: { ar: 'السؤال', fr: 'Question' } },
      words: {
        label: { ar: 'الجواب', fr: 'Réponse' },
        help: {
          ar: 'لا تذكروا اسم من سأل. ما يغير شروط الإعلان يكون بملحق تصحيحي.',
          fr: 'Ne nommez pas l’auteur de la question. Ce qui change les conditions passe par un rectificatif.',
        },
      },
    },
  },
  issueAddendum: {
    title: { ar: 'إصدار ملحق تصحيحي', fr: 'Publier un rectificatif' },
    lead: {
      ar: 'يغير الملحق شروط الإعلان للجميع، وعلى كل جمعية أودعت ملفها أن تؤكده من جديد.',
      fr: 'Le rectificatif change les conditions pour tous ; chaque association qui a déposé doit confirmer son dossier.',
    },
    button: { ar: 'إصدار الملحق التصحيحي', fr: 'Publier le rectificatif' },
    fields: {
      words: { label: { ar: 'نص الملحق التصحيحي', fr: 'Texte du rectificatif' } },
      deadline: {
        label: { ar: 'آخر أجل جديد لإيداع الملفات', fr: 'Nouvelle date limite de dépôt' },
        help: {
          ar: 'يلزم حين يصدر الملحق قرب آخر أجل.',
          fr: 'Nécessaire quand le rectificatif paraît près de la date limite.',
        },
      },
    },
  },
  extendDeadline: {
    title: { ar: 'تمديد أجل إيداع الملفات', fr: 'Proroger le délai de dépôt' },
    lead: {
      ar: 'يمتد الأجل للجميع. لا يُقصر أجل بعد تمديده.',
      fr: 'Le délai est prorogé pour tous. Un délai prorogé ne se raccourcit plus.',
    },
    button: { ar: 'تمديد الأجل', fr: 'Proroger le délai' },
    fields: {
      deadline: {
        label: { ar: 'آخر أجل جديد', fr: 'Nouvelle date limite' },
        help: { ar: 'بتوقيت المجلس.', fr: 'À l’heure du conseil.' },
      },
      reason: { label: { ar: 'سبب التمديد', fr: 'Motif de la prorogation' } },
    },
  },
  cancelCall: {
    title: { ar: 'إلغاء الإعلان', fr: 'Annuler l’appel' },
    lead: {
      ar: 'يتوقف البرنامج كله، ويُخبر كل من أودع ملفا. لا رجوع عن الإلغاء.',
      fr: 'Tout le programme s’arrête et chaque déposant est informé. L’annulation ne se reprend pas.',
    },
    button: { ar: 'إلغاء الإعلان', fr: 'Annuler l’appel' },
    fields: {
      reason: {
        label: { ar: 'تعليل القرار', fr: 'Motifs de la décision' },
        help: {
          ar: 'التعليل لازم قانونا، ويُبلغ إلى الجمعيات.',
          fr: 'La loi oblige à motiver ; les motifs sont communiqués aux associations.',
        },
      },
    },
  },
}
