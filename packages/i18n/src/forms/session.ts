import type { CouncilOutcome, CouncilVote } from '@mithaq/domain/award/events'
import type { SessionKind } from '@mithaq/domain/call/events'
import type { Choices, FieldWords, Label } from './form-words.ts'

// The references of a deliberation, the same wherever one is recorded.

export const number: Label = {
  label: { ar: 'رقم المقرر', fr: 'Numéro de la délibération' },
  help: { ar: 'كما ورد في سجل المجلس.', fr: 'Tel qu’il figure au registre du conseil.' },
}

export const session: Choices<SessionKind> = {
  label: { ar: 'الدورة', fr: 'Session' },
  choices: {
    ordinary: { ar: 'دورة عادية', fr: 'Session ordinaire' },
    extraordinary: { ar: 'دورة استثنائية', fr: 'Session extraordinaire' },
  },
}

export const heldOn: Label = { label: { ar: 'تاريخ الجلسة', fr: 'Jour de la séance' } }

export const outcome: Choices<CouncilOutcome> = {
  label: { ar: 'ما قرره المجلس', fr: 'Décision du conseil' },
  choices: {
    approved: { ar: 'المصادقة', fr: 'Approbation' },
    rejected: { ar: 'الرفض', fr: 'Rejet' },
  },
}

export const votes: FieldWords<CouncilVote> = {
  label: { ar: 'الأصوات', fr: 'Voix' },
  help: { ar: 'كما ورد في محضر الدورة.', fr: 'Comme le dit le procès-verbal de la session.' },
  fields: {
    for: { label: { ar: 'مع', fr: 'Pour' } },
    against: { label: { ar: 'ضد', fr: 'Contre' } },
    abstained: { label: { ar: 'امتناع', fr: 'Abstentions' } },
    presidentVoted: {
      label: { ar: 'صوت الرئيس', fr: 'Voix du président' },
      help: {
        ar: 'لازم إذا تعادلت الأصوات: يُرجح الجانب الذي صوت له الرئيس.',
        fr: 'Nécessaire en cas de partage : la voix du président est prépondérante.',
      },
      choices: { for: { ar: 'مع', fr: 'Pour' }, against: { ar: 'ضد', fr: 'Contre' } },
    },
  },
}
