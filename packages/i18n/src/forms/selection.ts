import type { selectionInputs } from '@mithaq/domain/selection/schema'
import type { ScoringPhase } from '@mithaq/domain/selection/events'
import { exclusionCauses } from '../causes/names.ts'
import type { Choices, FormsWords, Label } from './form-words.ts'

const dossier: Label = { label: { ar: 'الملف', fr: 'Dossier' } }

const phase: Choices<ScoringPhase> = {
  label: { ar: 'الجزء المنقط', fr: 'Partie notée' },
  choices: {
    technical: { ar: 'الجزء التقني', fr: 'Partie technique' },
    financial: { ar: 'الجزء المالي', fr: 'Partie financière' },
  },
}

export const selectionForms = {
  openSession: {
    button: { ar: 'افتتاح جلسة فتح الأظرفة', fr: 'Ouvrir la séance' },
    lead: {
      ar: 'يفتتح رئيس اللجنة جلسة فتح الأظرفة بعد تصريح كل الأعضاء وحضور النصاب القانوني. قبل هذه الجلسة لا يطلع أحد على أي ملف.',
      fr: 'Le président de la commission ouvre la séance quand tous les membres ont déclaré leurs intérêts et que le quorum est réuni. Avant cette séance, personne ne voit un dossier.',
    },
    fields: {
      present: {
        label: { ar: 'الأعضاء الحاضرون', fr: 'Membres présents' },
        help: {
          ar: 'النصاب: نصف الأعضاء زائد واحد.',
          fr: 'Quorum : la moitié des membres plus un.',
        },
      },
    },
  },
  admitDossier: {
    button: { ar: 'قبول الملف', fr: 'Admettre le dossier' },
    lead: {
      ar: 'الملف الإداري مستوف: الوثائق ووصل الإيداع ولائحة المكتب. يمر الملف إلى التنقيط. يبقى إقصاؤه ممكنا إلى نهاية الفحص الإداري.',
      fr: 'La partie administrative est en règle : pièces, récépissé, liste du bureau. Le dossier passe à la notation. Il peut encore être écarté jusqu’à la fin de l’examen administratif.',
    },
    fields: { dossier },
  },
  requestCompletion: {
    button: { ar: 'طلب استكمال الملف', fr: 'Demander le complément' },
    lead: {
      ar: 'تُطلب من الجمعية وثائق إدارية ناقصة مرة واحدة (القانون رقم 55.19). لا يُبت في الملف قبل جوابها أو انقضاء الأجل.',
      fr: 'Les pièces administratives manquantes sont demandées à l’association, une seule fois (loi n° 55-19). Rien n’est décidé sur le dossier avant sa réponse ou la fin du délai.',
    },
    confirm: {
      ar: 'لا يُطلب استكمال الملف نفسه مرة ثانية. تأكدوا من أن لائحة الوثائق تامة.',
      fr: 'Aucun second complément ne sera demandé pour ce dossier. Vérifiez que la liste est complète.',
    },
    fields: {
      dossier,
      papers: {
        label: { ar: 'الوثائق المطلوبة', fr: 'Pièces demandées' },
        help: {
          ar: 'الوثائق الإدارية وحدها: الجزءان التقني والمالي لا يُستكملان.',
          fr: 'Pièces administratives seulement : les parties technique et financière ne se complètent pas.',
        },
      },
    },
  },
  completeDossier: {
    button: { ar: 'إرسال الوثائق المطلوبة', fr: 'Remettre les pièces demandées' },
    lead: {
      ar: 'ترسلون كل الوثائق التي طلبتها اللجنة دفعة واحدة، قبل انقضاء الأجل.',
      fr: 'Vous remettez en une fois toutes les pièces que la commission a demandées, avant la fin du délai.',
    },
    confirm: {
      ar: 'يُرسل الاستكمال مرة واحدة، ولا تُغير وثائقه بعد ذلك.',
      fr: 'Le complément se remet une seule fois ; ses pièces ne changent plus ensuite.',
    },
    fields: {
      dossier,
      papers: {
        label: { ar: 'الوثائق', fr: 'Pièces' },
        fields: {
          paper: { label: { ar: 'الوثيقة', fr: 'Pièce' } },
          file: { label: { ar: 'الملف المرفق', fr: 'Fichier' } },
        },
      },
    },
  },
  excludeDossier: {
    button: { ar: 'إقصاء الملف', fr: 'Écarter le dossier' },
    lead: {
      ar: 'يُقصى الملف بقرار معلل (القانون رقم 03.01). تتوصل الجمعية بالأسباب كما تُكتب هنا.',
      fr: 'Le dossier est écarté par une décision motivée (loi n° 03-01). L’association reçoit les motifs tels qu’ils sont écrits ici.',
    },
    confirm: {
      ar: 'لا يعود ملف أُقصي إلى المنافسة. للجمعية أن تتظلم بعد تبليغ النتائج.',
      fr: 'Un dossier écarté ne revient pas. L’association pourra former un recours après la notification des résultats.',
    },
    fields: {
      dossier,
      cause: { label: { ar: 'سبب الإقصاء', fr: 'Cause' }, choices: exclusionCauses },
      reasons: { label: { ar: 'التعليل', fr: 'Motifs' } },
    },
  },
  concludeCompliance: {
    button: { ar: 'إنهاء الفحص الإداري', fr: 'Clore l’examen administratif' },
    lead: {
      ar: 'كل الملفات مقبولة أو مقصاة. يبدأ التنقيط التقني للملفات المقبولة. إذا لم يُقبل أي ملف كان الإعلان بدون جدوى.',
      fr: 'Chaque dossier est admis ou écarté. La notation technique des dossiers admis commence. Si aucun n’est admis, l’appel est infructueux.',
    },
    confirm: {
      ar: 'بعد ذلك لا يُقبل ملف ولا يُقصى، إلا لتنازع مصالح ممنوع.',
      fr: 'Ensuite aucun dossier n’est plus admis ni écarté, sauf pour un conflit d’intérêts prohibé.',
    },
    fields: {},
  },
  handInScores: {
    button: { ar: 'تسليم ورقة التنقيط', fr: 'Remettre ma fiche de notation' },
    lead: {
      ar: 'ينقط كل عضو وحده كل ملف لم يتنح عنه، من 0 إلى 100 في كل معيار. تبقى الأوراق سرية إلى أن يسلمها الجميع.',
      fr: 'Chaque membre note seul chaque dossier dont il n’est pas récusé, de 0 à 100 par critère. Les fiches restent secrètes jusqu’à ce que toutes soient remises.',
    },
    confirm: {
      ar: 'لا تُغير ورقة سُلمت.',
      fr: 'Une fiche remise ne se modifie plus.',
    },
    fields: {
      phase,
      sheets: {
        label: { ar: 'ورقة التنقيط', fr: 'Fiche de notation' },
        help: {
          ar: 'نقطة صحيحة من 0 إلى 100 لكل معيار.',
          fr: 'Une note entière de 0 à 100 par critère.',
        },
      },
    },
  },
  concludeScoring: {
    button: { ar: 'حصر التنقيط', fr: 'Arrêter les notes' },
    lead: {
      ar: 'تُفتح الأوراق بعد تسليمها كلها ويُحصر الجدول. الملفات التي بلغت العتبة التقنية تمر إلى التنقيط المالي، وبعده يُقترح الترتيب.',
      fr: 'Toutes les fiches remises, elles s’ouvrent et le tableau est arrêté. Les dossiers au-dessus du seuil technique passent à la notation financière ; le classement est proposé après elle.',
    },
    confirm: {
      ar: 'لا يُعاد تنقيط جزء حُصر.',
      fr: 'Une partie arrêtée n’est plus notée à nouveau.',
    },
    fields: { phase },
  },
} satisfies FormsWords<keyof typeof selectionInputs>
