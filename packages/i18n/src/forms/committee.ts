import type { committeeInputs } from '@mithaq/domain/committee/schema'
import type { FormsWords, Label } from './form-words.ts'

const order: Label = {
  label: { ar: 'قرار الرئيس', fr: 'Décision du président' },
  help: { ar: 'رقم القرار وتاريخه.', fr: 'Numéro et date de la décision.' },
}

const seat: Label = { label: { ar: 'المقعد', fr: 'Siège' } }

export const committeeForms = {
  appointCommittee: {
    button: { ar: 'تعيين لجنة الانتقاء', fr: 'Nommer la commission' },
    lead: {
      ar: 'يعين الرئيس بقرار عضوا لكل مقعد من مقاعد لجنة الانتقاء، ومن ينوب عنه إن وُجد. يصرح كل عضو بمصالحه قبل الاطلاع على أي ملف.',
      fr: 'Par une décision, le président nomme un membre à chaque siège de la commission de sélection et, s’il y a lieu, son suppléant. Chaque membre déclare ses intérêts avant de voir un dossier.',
    },
    fields: {
      members: {
        label: { ar: 'أعضاء اللجنة', fr: 'Membres de la commission' },
        fields: {
          seat,
          person: { label: { ar: 'العضو', fr: 'Membre' } },
          alternate: {
            label: { ar: 'النائب عنه', fr: 'Suppléant' },
            help: { ar: 'اختياري.', fr: 'Facultatif.' },
          },
        },
      },
      order,
    },
  },
  replaceMember: {
    button: { ar: 'تعويض العضو', fr: 'Remplacer le membre' },
    lead: {
      ar: 'يعين الرئيس عضوا آخر في مقعد من مقاعد اللجنة. يصرح العضو الجديد بمصالحه قبل أي شيء، ويسلم أوراق تنقيطه بنفسه.',
      fr: 'Le président nomme une autre personne à un siège. Le nouveau membre déclare d’abord ses intérêts et remet ses propres fiches de notation.',
    },
    fields: {
      seat,
      person: { label: { ar: 'العضو الجديد', fr: 'Nouveau membre' } },
      order,
    },
  },
  declareInterests: {
    button: { ar: 'التصريح بالمصالح', fr: 'Déclarer mes intérêts' },
    lead: {
      ar: 'يصرح كل عضو بصلته بكل جمعية قبل الاطلاع على أي ملف. التصريح واجب ولو لم تكن هناك أي صلة.',
      fr: 'Chaque membre dit, pour chaque association, s’il a un lien avec elle, avant de voir un dossier. La déclaration est due même sans aucun lien.',
    },
    confirm: {
      ar: 'لا يُسحب ما صُرح به. يمكن لاحقا إضافة ما يُكتشف، دون حذف.',
      fr: 'Ce qui est déclaré ne se retire pas. Ce qui se découvre plus tard pourra être ajouté, jamais ôté.',
    },
    fields: {
      interests: {
        label: { ar: 'صلتي بكل جمعية', fr: 'Mon lien avec chaque association' },
        fields: {
          dossier: { label: { ar: 'الملف', fr: 'Dossier' } },
          effect: {
            label: { ar: 'الصلة', fr: 'Lien' },
            choices: {
              recusal: { ar: 'التنحي', fr: 'Je me récuse' },
              prohibited: { ar: 'تنازع مصالح ممنوع', fr: 'Conflit prohibé' },
            },
            meanings: {
              recusal: {
                ar: 'لا أطلع على هذا الملف ولا أنقطه ولا أصوت عليه.',
                fr: 'Je ne vois pas ce dossier, je ne le note pas et je ne vote pas sur lui.',
              },
              prohibited: {
                ar: 'في مكتب الجمعية عضو في المجلس أو زوجه أو أحد أصوله أو فروعه: لا يُقبل الملف (الدورية D1854).',
                fr: 'Le bureau de l’association compte un membre du conseil, son conjoint, un ascendant ou un descendant : le dossier n’est pas admis (circulaire D1854).',
              },
            },
          },
        },
      },
      declaration: {
        label: { ar: 'نص التصريح', fr: 'Texte de la déclaration' },
        help: {
          ar: 'وصف كل صلة، أو أنه لا صلة لكم بأي جمعية.',
          fr: 'Décrivez chaque lien, ou déclarez n’en avoir aucun.',
        },
      },
    },
  },
  drawUpMinutes: {
    button: { ar: 'تحرير المحضر', fr: 'Dresser le procès-verbal' },
    lead: {
      ar: 'يحرر مقرر اللجنة محضر أشغالها: الحضور والملفات والنقط والترتيب المقترح. يمكن تحريره من جديد ما لم يوقعه أحد.',
      fr: 'Le rapporteur dresse le procès-verbal des travaux : présents, dossiers, notes, classement proposé. Il peut être dressé à nouveau tant que personne n’a signé.',
    },
    fields: { minutes: { label: { ar: 'نص المحضر', fr: 'Texte du procès-verbal' } } },
  },
  signMinutes: {
    button: { ar: 'توقيع المحضر', fr: 'Signer le procès-verbal' },
    lead: {
      ar: 'يوقع كل عضو له حق التصويت على المحضر، أو يوقعه مع تسجيل تحفظه. يُعتمد المحضر بآخر توقيع.',
      fr: 'Chaque membre qui a voix signe le procès-verbal, ou le signe avec sa réserve. La dernière signature l’adopte.',
    },
    confirm: {
      ar: 'لا يُسحب توقيع. لا يتغير المحضر بعد أول توقيع.',
      fr: 'Une signature ne se retire pas. Après la première, le procès-verbal ne change plus.',
    },
    fields: {
      minutes: { label: { ar: 'المحضر الموقع', fr: 'Procès-verbal signé' } },
      dissent: {
        label: { ar: 'تحفظي', fr: 'Ma réserve' },
        help: {
          ar: 'يُترك فارغا لمن لا تحفظ له. يُسجل التحفظ في المحضر.',
          fr: 'À laisser vide si vous n’en avez pas. La réserve est consignée au procès-verbal.',
        },
      },
    },
  },
} satisfies FormsWords<keyof typeof committeeInputs>
