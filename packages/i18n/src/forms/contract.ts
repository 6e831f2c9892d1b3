import type { contractInputs } from '@mithaq/domain/contract/schema'
import type { FormsWords, Label } from './form-words.ts'
import { givenOn } from './letter.ts'
import { heldOn, number, outcome, votes } from './session.ts'

const amendment: Label = { label: { ar: 'ملحق الاتفاقية', fr: 'Avenant' } }

export const contractForms = {
  orderStart: {
    button: { ar: 'الأمر بالشروع', fr: 'Donner l’ordre de commencer' },
    lead: {
      ar: 'يأمر الرئيس بالشروع في التنفيذ. من هذا اليوم تُحتسب كل مواعيد الاتفاقية: التقارير والسنوات ونهايتها.',
      fr: 'Le président donne l’ordre de commencer. De ce jour se comptent toutes les échéances de la convention : rapports, années, fin.',
    },
    confirm: {
      ar: 'لا يتغير يوم الشروع. المواعيد لا تتغير بعده إلا بملحق للاتفاقية.',
      fr: 'Le jour de départ ne change plus ; les échéances ne bougent ensuite que par avenant.',
    },
    fields: { startsOn: { label: { ar: 'يوم الشروع', fr: 'Jour de départ' } } },
  },
  recordBureau: {
    button: { ar: 'التصريح بالمكتب الجديد', fr: 'Déclarer le nouveau bureau' },
    lead: {
      ar: 'تجدد مكتب الجمعية. تصرحون بوصل إيداعه ونهاية انتدابه. لا يُؤدى أي شطر لجمعية انتهى انتداب مكتبها.',
      fr: 'Le bureau de l’association a été renouvelé. Vous en déclarez le récépissé et la fin de mandat. Aucune tranche n’est payée à une association dont le bureau n’a plus de mandat.',
    },
    fields: {
      receipt: {
        label: { ar: 'وصل الإيداع', fr: 'Récépissé de dépôt' },
        help: {
          ar: 'رقم الوصل وتاريخه، والسلطة الإدارية المحلية التي سلمته.',
          fr: 'Numéro, date, autorité administrative locale qui l’a délivré.',
        },
      },
      mandateEndsOn: { label: { ar: 'نهاية انتداب المكتب', fr: 'Fin du mandat du bureau' } },
    },
  },
  recordAccount: {
    button: { ar: 'الإدلاء بالتعريف البنكي', fr: 'Donner le RIB' },
    lead: {
      ar: 'تدلون برقم الحساب البنكي للجمعية، كما تحمله شهادة البنك. لا يُؤمر بأداء أي شطر قبله، ويذكره كل أمر بالأداء. لا يراه إلا المجلس ومن يفتحص.',
      fr: 'Vous donnez le compte bancaire de l’association, tel que le porte le certificat de la banque. Aucun paiement n’est ordonné avant, et chaque ordre le nomme. Seuls le conseil et ses auditeurs le voient.',
    },
    fields: {
      account: {
        label: { ar: 'التعريف البنكي', fr: 'Relevé d’identité bancaire (RIB)' },
        help: {
          ar: '24 رقما: البنك 3، المدينة 3، الحساب 16، المفتاح 2. باسم الجمعية.',
          fr: '24 chiffres : banque 3, ville 3, compte 16, clé 2. Au nom de l’association.',
        },
      },
      isCertified: {
        label: {
          ar: 'هل تحمل شهادة البنك هذا الرقم نفسه؟',
          fr: 'Le certificat de la banque porte-t-il ce numéro ?',
        },
      },
    },
  },
  proposeAmendment: {
    button: { ar: 'اقتراح الملحق', fr: 'Proposer l’avenant' },
    lead: {
      ar: 'يُقترح ملحق للاتفاقية. ما يمس المبلغ أو المدة أو الموضوع يتداول فيه المجلس قبل توقيعه (القانون التنظيمي رقم 112.14).',
      fr: 'Un avenant est proposé. S’il touche au montant, à la durée ou à l’objet, le conseil en délibère avant la signature (loi organique n° 112-14).',
    },
    fields: {
      kind: {
        label: { ar: 'ما يغيره الملحق', fr: 'Ce que l’avenant change' },
        choices: {
          amount: { ar: 'المبلغ', fr: 'Le montant' },
          duration: { ar: 'المدة', fr: 'La durée' },
          object: { ar: 'الموضوع', fr: 'L’objet' },
          other: { ar: 'غير ذلك', fr: 'Autre chose' },
        },
        meanings: {
          amount: {
            ar: 'مبالغ الأشطر. يتداول المجلس.',
            fr: 'Les montants des tranches. Le conseil délibère.',
          },
          duration: {
            ar: 'نهاية الاتفاقية ومواعيد التقارير. يتداول المجلس.',
            fr: 'La fin de la convention et les échéances des rapports. Le conseil délibère.',
          },
          object: {
            ar: 'توزيع الأشطر ومواعيد التقارير دون رفع المجموع. يتداول المجلس.',
            fr: 'La répartition des tranches et les échéances, sans hausse du total. Le conseil délibère.',
          },
          other: {
            ar: 'مواعيد التقارير وحدها. لا يتداول المجلس.',
            fr: 'Les seules échéances des rapports. Le conseil ne délibère pas.',
          },
        },
      },
      text: { label: { ar: 'نص الملحق', fr: 'Texte de l’avenant' } },
      tranches: {
        label: { ar: 'مبالغ الأشطر الجديدة', fr: 'Nouveaux montants des tranches' },
        help: {
          ar: 'الأشطر التي يتغير مبلغها وحدها. لا يتجاوز المجموع الغلاف المالي.',
          fr: 'Les seules tranches qui changent. Le total reste dans l’enveloppe financière.',
        },
        fields: {
          id: { label: { ar: 'الشطر', fr: 'Tranche' } },
          amount: { label: { ar: 'المبلغ الجديد', fr: 'Nouveau montant' } },
        },
      },
      milestones: {
        label: { ar: 'مواعيد التقارير الجديدة', fr: 'Nouvelles échéances' },
        help: { ar: 'المحطات التي يتغير موعدها وحدها.', fr: 'Les seuls jalons qui changent de date.' },
        fields: {
          id: { label: { ar: 'المحطة', fr: 'Jalon' } },
          dueOn: { label: { ar: 'الموعد الجديد', fr: 'Nouvelle échéance' } },
        },
      },
      endsOn: {
        label: { ar: 'نهاية الاتفاقية الجديدة', fr: 'Nouvelle fin de la convention' },
        help: { ar: 'لملحق المدة وحده.', fr: 'Pour un avenant de durée seulement.' },
      },
    },
  },
  recordAmendmentDeliberation: {
    button: { ar: 'تسجيل مقرر المجلس', fr: 'Enregistrer la délibération' },
    lead: {
      ar: 'تداول المجلس في ملحق الاتفاقية. يُسجل مقرره كما ورد في محضر الدورة، ولا يُوقع الملحق قبل أن يصير قابلا للتنفيذ.',
      fr: 'Le conseil a délibéré sur l’avenant. Sa délibération s’enregistre comme le dit le procès-verbal ; l’avenant se signe quand elle est exécutoire.',
    },
    confirm: {
      ar: 'لا يُسجل المقرر مرتين. ملحق رفضه المجلس لا يُوقع.',
      fr: 'La délibération ne s’enregistre qu’une fois. Un avenant rejeté ne se signe pas.',
    },
    fields: {
      amendment,
      number,
      heldOn,
      outcome,
      votes,
      sentOn: {
        label: { ar: 'تاريخ الإحالة على العامل', fr: 'Jour de la transmission au gouverneur' },
        help: {
          ar: 'كما في ورقة الإرسال. منه يُحتسب أجل التعرض وأجل التأشير.',
          fr: 'Celui du bordereau d’envoi. Les délais d’opposition et de visa en courent.',
        },
      },
    },
  },
  recordAmendmentVisa: {
    button: { ar: 'تسجيل جواب العامل', fr: 'Enregistrer la réponse du gouverneur' },
    lead: {
      ar: 'أجاب العامل عن مقرر الملحق. بالتأشير يصير قابلا للتنفيذ، وبالرفض أو التعرض يعود إلى المجلس. إن لم يجب داخل الأجل فلا شيء يُسجل هنا.',
      fr: 'Le gouverneur a répondu sur l’avenant. Visée, la délibération est exécutoire ; refusée ou frappée d’opposition, elle revient au conseil. S’il se tait, rien ne s’enregistre ici.',
    },
    confirm: {
      ar: 'جواب العامل يُسجل مرة واحدة ولا يُغير. بالرفض تسقط التوقيعات التي سبقته.',
      fr: 'La réponse s’enregistre une fois et ne change plus. Un refus fait tomber les signatures déjà données.',
    },
    fields: {
      amendment,
      outcome: {
        label: { ar: 'جواب العامل', fr: 'Réponse du gouverneur' },
        choices: {
          granted: { ar: 'أشر على المقرر', fr: 'Visa accordé' },
          refused: { ar: 'رفض التأشير', fr: 'Visa refusé' },
          opposed: { ar: 'تعرض على المقرر', fr: 'Opposition' },
        },
      },
      reference: {
        label: { ar: 'مرجع الجواب', fr: 'Référence de la réponse' },
        help: { ar: 'رقم المراسلة وتاريخها وأسبابها.', fr: 'Numéro, date et motifs de la lettre.' },
      },
      givenOn,
    },
  },
  signAmendment: {
    button: { ar: 'توقيع الملحق', fr: 'Signer l’avenant' },
    lead: {
      ar: 'يوقع الطرفان الملحق، أيهما أولا. يدخل حيز التنفيذ بالتوقيع الثاني.',
      fr: 'Les deux parties signent l’avenant, dans l’ordre qu’elles veulent. La seconde signature le met en vigueur.',
    },
    confirm: {
      ar: 'التوقيع لا يُسحب. تتغير الأشطر والمواعيد فور التوقيع الثاني.',
      fr: 'La signature ne se retire pas. Tranches et échéances changent dès la seconde.',
    },
    fields: {
      amendment,
      act: {
        label: { ar: 'بيانات التوقيع', fr: 'Mentions de la signature' },
        help: {
          ar: 'اسم الموقع وصفته، والمكان، وعدد النظائر.',
          fr: 'Nom et qualité du signataire, lieu, nombre d’originaux.',
        },
      },
    },
  },
  rereadDates: {
    button: { ar: 'إعادة قراءة الآجال', fr: 'Relire les échéances' },
    lead: {
      ar: 'تغيرت الساعة القانونية منذ حساب آجال الاتفاقية. تبقى الأيام والساعات المتفق عليها كما هي، وتُحسب لحظاتها من جديد. لا يتغير آخر أجل لإيداع الملفات.',
      fr: 'L’heure légale a changé depuis que les échéances de la convention ont été calculées. Les jours et les heures convenus demeurent ; leurs instants sont recalculés. La date limite de dépôt n’en bouge pas.',
    },
    fields: {},
  },
  suspendContract: {
    button: { ar: 'تعليق الاتفاقية', fr: 'Suspendre la convention' },
    lead: {
      ar: 'يُعلق تنفيذ الاتفاقية مع التعليل. تتوقف المواعيد والأداءات إلى حين استئنافها.',
      fr: 'L’exécution de la convention est suspendue, avec ses motifs. Échéances et paiements s’arrêtent jusqu’à la reprise.',
    },
    confirm: {
      ar: 'لا يُؤدى أي شطر ما دامت الاتفاقية معلقة.',
      fr: 'Aucune tranche n’est payée tant que la convention est suspendue.',
    },
    fields: { reasons: { label: { ar: 'أسباب التعليق', fr: 'Motifs de la suspension' } } },
  },
  resumeContract: {
    button: { ar: 'استئناف الاتفاقية', fr: 'Reprendre la convention' },
    lead: {
      ar: 'يُستأنف التنفيذ. كل موعد لم يحل بعد يتأخر بمدة التعليق.',
      fr: 'L’exécution reprend. Chaque échéance à venir est reportée de la durée de la suspension.',
    },
    fields: { reasons: { label: { ar: 'أسباب الاستئناف', fr: 'Motifs de la reprise' } } },
  },
  terminateContract: {
    button: { ar: 'فسخ الاتفاقية', fr: 'Résilier la convention' },
    lead: {
      ar: 'تُفسخ الاتفاقية مع التعليل. تُحصر الحسابات، وتُسترجع المبالغ التي لم يُبرر صرفها.',
      fr: 'La convention est résiliée, avec ses motifs. Les comptes sont arrêtés et les sommes non justifiées sont recouvrées.',
    },
    confirm: {
      ar: 'تنتهي الاتفاقية ولا تُستأنف. لا يُؤدى أي شطر بعد الفسخ، إلا ما قبله الخازن قبله.',
      fr: 'La convention prend fin et ne reprend pas. Plus aucune tranche n’est payée, sauf ce que le trésorier avait déjà accepté.',
    },
    fields: {
      cause: {
        label: { ar: 'سبب الفسخ', fr: 'Cause de la résiliation' },
        choices: {
          breach: { ar: 'إخلال بالالتزامات', fr: 'Manquement aux obligations' },
          mutual: { ar: 'اتفاق الطرفين', fr: 'Accord des parties' },
          'force-majeure': { ar: 'القوة القاهرة', fr: 'Force majeure' },
          conflict: { ar: 'تنازع مصالح ممنوع', fr: 'Conflit d’intérêts prohibé' },
        },
      },
      reasons: { label: { ar: 'التعليل', fr: 'Motifs' } },
    },
  },
} satisfies FormsWords<keyof typeof contractInputs>
