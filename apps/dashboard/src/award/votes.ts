import type { CouncilVote } from '@mithaq/domain/award/events'
import type { GroupField } from '../form/act-form.ts'

/** How a council voted; a tied vote asks for the president's. */
export const votes: GroupField<CouncilVote> = {
  kind: 'group',
  fields: {
    for: { kind: 'count' },
    against: { kind: 'count' },
    abstained: { kind: 'count' },
    presidentVoted: { kind: 'choice', of: ['for', 'against'], isOptional: true },
  },
}
