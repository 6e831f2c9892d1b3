import type { callInputs } from '@mithaq/domain/call/schema'
import type { FormsWords } from './form-words.ts'
import { givenOn } from './letter.ts'
import { heldOn, number, session } from './session.ts'

export const callForms = {
  recordGroundingDeliberation: {
    button: { ar: 'تسجيل مقرر التأسيس', fr: 'Enregistrer la délibération fondatrice' },
    lead: {
      ar: 'قرر المجلس في دورته مبدأ البرنامج ودفتر تحملاته واعتماداته (القانون التنظيمي رقم 112.14). تُسجل هنا مراجع المقرر، ثم يوافق الرئيس على دفتر التحملات.',
      fr: 'Le conseil a décidé en session le principe du programme, ses termes de référence et son crédit (loi organique n° 112-14). Les références de sa délibération s’enregistrent ici ; le président approuve ensuite les termes.',
    },
    fields: {
      number,
      session,
      heldOn,
      credit: {
        label: { ar: 'الاعتماد المصادق عليه', fr: 'Crédit voté' },
        help: {
          ar: 'المبلغ الذي خصصه المجلس لهذا البرنامج، بالدرهم.',
          fr: 'Le montant que le conseil a affecté à ce programme, en dirhams.',
        },
      },
      visaedOn: {
        label: { ar: 'تاريخ تأشيرة عامل الإقليم', fr: 'Date du visa du gouverneur' },
        help: {
          ar: 'إذا أشر العامل على المقرر. وإلا صار قابلا للتنفيذ بعد انقضاء آجال التوجيه والتأشير، وسكوته تأشيرة.',
          fr: 'Si le gouverneur a visé la délibération. Sinon elle est exécutoire quand les délais de transmission et de visa ont couru, son silence valant visa.',
        },
      },
    },
  },
  recordGroundingRefusal: {
    button: { ar: 'تسجيل رفض العامل', fr: 'Enregistrer le refus du gouverneur' },
    lead: {
      ar: 'تعرض العامل داخل الأجل على المقرر الذي يأذن بالبرنامج، أو رفض التأشير عليه، في إطار المراقبة الإدارية. يتداول المجلس من جديد قبل أي إعلان.',
      fr: 'Le gouverneur s’est opposé dans le délai à la délibération qui autorise le programme, ou lui a refusé son visa, au titre du contrôle administratif. Le conseil délibère à nouveau avant tout appel.',
    },
    confirm: {
      ar: 'يسقط المقرر، ومعه الموافقة على دفتر التحملات وما عُلق من الإعلان.',
      fr: 'La délibération tombe, et avec elle l’approbation des termes et les affichages déjà faits.',
    },
    fields: {
      reference: {
        label: { ar: 'مرجع الجواب', fr: 'Référence de la réponse' },
        help: { ar: 'رقم المراسلة وتاريخها وأسبابها.', fr: 'Numéro, date et motifs de la lettre.' },
      },
      givenOn,
    },
  },
  approveTerms: {
    button: { ar: 'الموافقة على دفتر التحملات', fr: 'Approuver les termes de référence' },
    lead: {
      ar: 'يوافق رئيس المجلس على دفتر التحملات وعلى قواعد هذا البرنامج كما هي الآن. بعد ذلك يُعلق الإعلان ويُنشر.',
      fr: 'Le président approuve les termes de référence et les règles de ce programme tels qu’ils sont maintenant. L’appel peut ensuite être affiché, puis publié.',
    },
    fields: { definition: { label: { ar: 'دفتر التحملات', fr: 'Termes de référence' } } },
  },
  reviseDraft: {
    button: { ar: 'تصحيح المشروع', fr: 'Corriger le projet' },
    lead: {
      ar: 'يُصحح المشروع بابا بابا ما لم يُنشر الإعلان. تسقط الموافقة السابقة على دفتر التحملات، ويوافق الرئيس من جديد.',
      fr: 'Le projet se corrige partie par partie, tant que l’appel n’est pas publié. L’approbation des termes tombe ; le président approuve à nouveau.',
    },
    fields: {
      definition: {
        label: { ar: 'تعريف البرنامج', fr: 'Définition du programme' },
        help: {
          ar: 'افتحوا الباب الذي تصححونه. ما لا يُكتب هنا يبقى كما هو.',
          fr: 'Ouvrez la partie que vous corrigez. Ce qui ne s’écrit pas ici reste tel quel.',
        },
      },
      corrects: { label: { ar: 'الصيغة المصححة', fr: 'Version corrigée' } },
    },
  },
  postCall: {
    button: { ar: 'تسجيل التعليق', fr: 'Enregistrer l’affichage' },
    lead: {
      ar: 'نُشر الإعلان في إحدى قنواته. يُسجل هنا تاريخ نشره فيها وما يثبته. لا يُنشر الإعلان على المنصة إلا بعد القنوات الإجبارية كلها.',
      fr: 'L’appel a paru sur l’un de ses canaux. Sa date et sa preuve s’enregistrent ici. L’appel n’est publié sur la plateforme qu’après tous les canaux obligatoires.',
    },
    fields: {
      channel: { label: { ar: 'قناة النشر', fr: 'Canal de publication' } },
      postedAt: {
        label: { ar: 'تاريخ النشر في هذه القناة وساعته', fr: 'Jour et heure de parution sur ce canal' },
        help: {
          ar: 'تُحتسب مدة النشر من آخر قناة إجبارية.',
          fr: 'La durée de publication court à partir du dernier canal obligatoire.',
        },
      },
      proof: {
        label: { ar: 'ما يثبت النشر', fr: 'Preuve de la parution' },
        help: {
          ar: 'شهادة التعليق، أو عنوان الصفحة، أو رقم الجريدة وتاريخها.',
          fr: 'Certificat d’affichage, adresse de la page, numéro et date du journal.',
        },
      },
    },
  },
  publishCall: {
    button: { ar: 'نشر الإعلان', fr: 'Publier l’appel' },
    lead: {
      ar: 'يصبح الإعلان عن إبداء الاهتمام عموميا ويُفتح إيداع الملفات إلى غاية آخر أجل. يُحتسب الأجلان من تاريخ النشر في آخر قناة إجبارية.',
      fr: 'L’appel à manifestation d’intérêt devient public et le dépôt des dossiers s’ouvre jusqu’à la date limite. Les délais se comptent à partir de la parution sur le dernier canal obligatoire.',
    },
    confirm: {
      ar: 'لا يُسحب إعلان نُشر. بعد النشر لا يتغير دفتر التحملات إلا بملحق تصحيحي، ولا يُقدم آخر أجل.',
      fr: 'Un appel publié ne se retire pas. Ensuite, seul un rectificatif change les termes de référence, et la date limite n’est jamais avancée.',
    },
    fields: {},
  },
  askQuestion: {
    button: { ar: 'طرح السؤال', fr: 'Poser la question' },
    lead: {
      ar: 'يتوصل المكلف بالشراكات بسؤالكم، ويُبلغ جوابه إلى جميع الجمعيات دون ذكر صاحب السؤال.',
      fr: 'Le chargé des partenariats reçoit votre question. Sa réponse est donnée à toutes les associations, sans dire qui a demandé.',
    },
    fields: {
      words: {
        label: { ar: 'سؤالكم', fr: 'Votre question' },
        help: {
          ar: 'لا تذكروا فيه اسم جمعيتكم ولا مضمون ملفكم.',
          fr: 'N’y nommez ni votre association ni le contenu de votre dossier.',
        },
      },
    },
  },
  answerQuestion: {
    button: { ar: 'نشر الجواب', fr: 'Publier la réponse' },
    lead: {
      ar: 'يُبلغ الجواب إلى جميع الجمعيات. لا يغير الجواب دفتر التحملات: ما يغيره يصدر في ملحق تصحيحي.',
      fr: 'La réponse est donnée à toutes les associations. Elle ne change pas les termes de référence : ce qui les change fait l’objet d’un rectificatif.',
    },
    fields: {
      question: { label: { ar: 'السؤال', fr: 'Question' } },
      words: { label: { ar: 'الجواب', fr: 'Réponse' } },
    },
  },
  issueAddendum: {
    button: { ar: 'إصدار الملحق التصحيحي', fr: 'Publier le rectificatif' },
    lead: {
      ar: 'يصحح الملحق التصحيحي دفتر التحملات لفائدة الجميع. كل جمعية أودعت ملفها تؤكده أو تعوضه قبل آخر أجل. إذا صدر في الأيام الأخيرة وجب تمديد الأجل معه.',
      fr: 'Le rectificatif corrige les termes de référence pour tous. Chaque association qui a déposé confirme ou remplace son dossier avant la date limite. Dans les derniers jours, le délai doit être prorogé en même temps.',
    },
    confirm: {
      ar: 'لا يُسحب ملحق تصحيحي صدر. كل الملفات المودعة تنتظر عندئذ تأكيد أصحابها.',
      fr: 'Un rectificatif publié ne se retire pas. Tous les dossiers déposés sont alors à confirmer.',
    },
    fields: {
      words: { label: { ar: 'نص الملحق التصحيحي', fr: 'Texte du rectificatif' } },
      deadline: {
        label: { ar: 'آخر أجل جديد', fr: 'Nouvelle date limite' },
        help: {
          ar: 'يُترك فارغا إذا لم يتغير الأجل.',
          fr: 'À laisser vide si le délai ne change pas.',
        },
      },
    },
  },
  extendDeadline: {
    button: { ar: 'تمديد الأجل', fr: 'Proroger le délai' },
    lead: {
      ar: 'يُمنح الجميع أجل إضافي لإيداع الملفات، مع تعليل ذلك. الملفات المودعة تبقى صحيحة.',
      fr: 'Un délai supplémentaire est donné à tous pour déposer, avec ses motifs. Les dossiers déjà déposés restent valables.',
    },
    confirm: {
      ar: 'لا يُقلص أجل مُدد.',
      fr: 'Un délai prorogé ne se réduit plus.',
    },
    fields: {
      deadline: { label: { ar: 'آخر أجل جديد', fr: 'Nouvelle date limite' } },
      reason: { label: { ar: 'سبب التمديد', fr: 'Motif de la prorogation' } },
    },
  },
  cancelCall: {
    button: { ar: 'إلغاء الإعلان', fr: 'Annuler l’appel' },
    lead: {
      ar: 'يُلغى الإعلان قبل إبرام أي اتفاقية، مع التعليل (القانون رقم 03.01). تُخبر كل الجمعيات التي أودعت ملفها.',
      fr: 'L’appel est annulé avant toute convention, avec ses motifs (loi n° 03-01). Toutes les associations qui ont déposé en sont avisées.',
    },
    confirm: {
      ar: 'ينتهي البرنامج هنا. لا يُستأنف إعلان أُلغي، ويلزم إعلان جديد.',
      fr: 'Le programme s’arrête ici. Un appel annulé ne reprend pas ; il en faut un nouveau.',
    },
    fields: {
      reason: {
        label: { ar: 'أسباب الإلغاء', fr: 'Motifs de l’annulation' },
        help: { ar: 'تُبلغ إلى الجمعيات كما هي.', fr: 'Ils sont communiqués tels quels aux associations.' },
      },
    },
  },
} satisfies FormsWords<keyof typeof callInputs>
