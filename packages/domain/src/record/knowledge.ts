import type { Actor } from '../programme/actor.ts'
import type { ProgrammeState } from '../programme/state.ts'
import { viewOf, type View } from '../programme/view.ts'

/** Those who come to know a programme by parts. */
export const audiences = ['public', 'filer', 'winner', 'undeclared', 'declared', 'office'] as const
export type Audience = (typeof audiences)[number]

/** What there is to know of a programme, in the order in which it comes to be. */
export const topics = [
  'draft',
  'call',
  'who-filed',
  'compliance',
  'interests',
  'technical',
  'ranking',
  'award',
  'result',
  'contract',
  'payments',
  'justifications',
] as const
export type Topic = (typeof topics)[number]

export interface Knowledge {
  audience: Audience
  topics: Topic[]
}

/** Who could read what: each view asked as it would have been at that state, nothing told beside it. */
export function knowledgeAt(state: ProgrammeState): Knowledge[] {
  return audiences.flatMap((audience) => {
    const actor = oneOf(audience, state)
    if (actor === undefined) return []
    const view = viewOf(state, actor)
    return [{ audience, topics: view ? topicsIn(view) : [] }]
  })
}

/** Somebody of an audience; null is the public, undefined says that there is nobody of it yet. */
function oneOf(
  audience: Audience,
  { committee, selection, award }: ProgrammeState,
): Actor | null | undefined {
  const filer = (association: string | undefined): Actor | undefined =>
    association === undefined ? undefined : { person: 'one', role: 'association', association }
  const member = (isDeclared: boolean): Actor | undefined => {
    const found = Object.entries(committee.members).find(([, { hasDeclared }]) => hasDeclared === isDeclared)
    return found && { person: found[0], role: 'member' }
  }
  const dossiers = Object.entries(selection.dossiers)
  switch (audience) {
    case 'public':
      return null
    case 'filer':
      return filer(dossiers.find(([id]) => id !== award.dossier)?.[1].by)
    case 'winner':
      return filer(award.dossier === null ? undefined : selection.dossiers[award.dossier]?.by)
    case 'undeclared':
      return member(false)
    case 'declared':
      return member(true)
    case 'office':
      return { person: 'one', role: 'auditor' }
  }
}

function topicsIn(view: View): Topic[] {
  const { state } = view
  const whole = view.sees === 'all' ? view.state : null
  const committee = view.sees === 'committee' ? view.state : null
  const selection = whole?.selection ?? committee?.selection
  const dossiers = Object.values(selection?.dossiers ?? {})
  const known: Record<Topic, boolean> = {
    draft: state.call.publishedAt === null,
    call: state.call.publishedAt !== null,
    'who-filed': dossiers.length > 0,
    compliance: dossiers.some(({ status }) => status !== undefined && status !== 'received'),
    interests: Object.values(whole?.committee.members ?? {}).some(({ hasDeclared }) => hasDeclared),
    technical: selection !== undefined && selection.passed !== null,
    ranking: selection !== undefined && selection.ranking !== null,
    award: whole !== null && whole.award.dossier !== null,
    result: state.award.notifiedAt !== null,
    contract: state.contract.concludedAt !== null,
    payments: Object.values(state.tranches).some(({ paid }) => paid > 0),
    justifications: Object.values(whole?.tranches ?? {}).some(({ justified }) => justified > 0),
  }
  return topics.filter((topic) => known[topic])
}
