import type { FilingGround } from '@mithaq/db/dossier/filing-reads'
import type { FilingCall, FilingDraft } from '@mithaq/domain/dossier/rules'
import { digestOf } from '@mithaq/domain/definition/digest'
import { refuse, type Refused } from '@mithaq/domain/programme/decision'

/** What a filing rule looks at, from what was read. */
export function filingCall(ground: FilingGround, programme: string, by: string): FilingCall {
  const { stage, publishedAt, deadlineAt, closedAt, addenda, isFull, papers, dossier, name } = ground
  const named = name === null ? {} : { named: digestOf(name) }
  return {
    programme,
    by,
    ...named,
    stage,
    publishedAt,
    deadlineAt,
    closedAt,
    addenda,
    isFull,
    papers,
    dossier,
  }
}

/** The draft that is filed; refuses where it is nobody's, or another's. */
export function filingDraft({ draft }: FilingGround): FilingDraft | Refused {
  return draft ? { papers: draft.body.papers, digest: draft.digest } : refuse('draft-unknown')
}
