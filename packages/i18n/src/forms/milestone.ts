import type { milestoneInputs } from '@mithaq/domain/milestone/schema'
import type { FormsWords, Label } from './form-words.ts'

const milestone: Label = { label: { ar: 'المحطة', fr: 'Jalon' } }

export const milestoneForms = {
  submitReport: {
    button: { ar: 'تقديم التقرير', fr: 'Remettre le rapport' },
    lead: {
      ar: 'تقدمون تقرير هذه المحطة مع كل مؤشراتها. يدرسه المكلف بالشراكات، فيقبله أو يرجعه مع التعليل.',
      fr: 'Vous remettez le rapport de ce jalon avec tous ses indicateurs. Le chargé des partenariats l’examine, l’accepte ou le retourne avec ses motifs.',
    },
    fields: {
      milestone,
      report: {
        label: { ar: 'التقرير', fr: 'Rapport' },
        help: {
          ar: 'ما أُنجز، وما لم يُنجز وسببه، والوثائق المرفقة.',
          fr: 'Ce qui a été fait, ce qui ne l’a pas été et pourquoi, les pièces jointes.',
        },
      },
      indicators: {
        label: { ar: 'المؤشرات', fr: 'Indicateurs' },
        help: {
          ar: 'القيمة المحققة في مقابل الهدف المتفق عليه.',
          fr: 'La valeur atteinte, en regard de la cible convenue.',
        },
        fields: {
          id: { label: { ar: 'المؤشر', fr: 'Indicateur' } },
          value: { label: { ar: 'القيمة المحققة', fr: 'Valeur atteinte' } },
        },
      },
    },
  },
  returnReport: {
    button: { ar: 'إرجاع التقرير', fr: 'Retourner le rapport' },
    lead: {
      ar: 'يعود التقرير إلى الجمعية مع التعليل (القانون رقم 03.01) وأجل جديد لتقديمه.',
      fr: 'Le rapport retourne à l’association avec ses motifs (loi n° 03-01) et un nouveau délai.',
    },
    fields: {
      milestone,
      reasons: {
        label: { ar: 'أسباب الإرجاع', fr: 'Motifs du retour' },
        help: { ar: 'ما ينقص، وما يلزم تصحيحه.', fr: 'Ce qui manque et ce qui est à corriger.' },
      },
    },
  },
  acceptReport: {
    button: { ar: 'قبول التقرير', fr: 'Accepter le rapport' },
    lead: {
      ar: 'يقبل المجلس تقرير هذه المحطة. يرفع ذلك مانعا عن الشطر الذي ينتظره.',
      fr: 'Le conseil accepte le rapport de ce jalon. La tranche qui l’attendait a une condition de moins.',
    },
    confirm: {
      ar: 'لا يُرجع تقرير قُبل.',
      fr: 'Un rapport accepté ne se retourne plus.',
    },
    fields: { milestone },
  },
  fileYearlyAccount: {
    button: { ar: 'إثبات إيداع الحساب السنوي', fr: 'Prouver le dépôt du compte annuel' },
    lead: {
      ar: 'وجهت الجمعية الحساب السنوي لاستعمال الأموال العمومية إلى المحكمة المختصة قبل 15 مارس (منشور رئيس الحكومة رقم 13/2022). يُسجل هنا ما يثبت ذلك.',
      fr: 'L’association a adressé à la Cour le compte annuel de l’emploi des fonds publics avant le 15 mars (circulaire n° 13/2022). La preuve de cet envoi s’enregistre ici.',
    },
    fields: {
      milestone,
      proof: {
        label: { ar: 'ما يثبت الإيداع', fr: 'Preuve du dépôt' },
        help: { ar: 'رقم وصل الإيداع وتاريخه.', fr: 'Numéro et date de l’accusé de réception.' },
      },
    },
  },
  confirmActivity: {
    button: { ar: 'تأكيد الأنشطة', fr: 'Confirmer les activités' },
    lead: {
      ar: 'تؤكد هيئتكم أن أنشطة هذه المحطة أُنجزت فعلا لديها. تؤكدها كل هيئة مرة واحدة.',
      fr: 'Votre instance confirme que les activités de ce jalon ont bien eu lieu chez elle. Chaque instance confirme une fois.',
    },
    fields: {
      milestone,
      words: {
        label: { ar: 'ما جرى', fr: 'Ce qui a eu lieu' },
        help: { ar: 'النشاط وتاريخه ومن حضره.', fr: 'L’activité, sa date, qui était là.' },
      },
    },
  },
} satisfies FormsWords<keyof typeof milestoneInputs>
