import type { SessionKind } from '@mithaq/domain/call/events'
import type { Choices, Label } from './form-words.ts'

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

const votesHelp = {
  ar: 'كما ورد في محضر الدورة.',
  fr: 'Comme le dit le procès-verbal de la session.',
}

export const votesFields = {
  for: { label: { ar: 'مع', fr: 'Pour' } },
  against: { label: { ar: 'ضد', fr: 'Contre' } },
  abstained: { label: { ar: 'امتناع', fr: 'Abstentions' } },
} satisfies Record<string, Label>

export const votesLabel: Label = { label: { ar: 'الأصوات', fr: 'Voix' }, help: votesHelp }
