import { isFor, type Actor, type Role } from './actor.ts'
import { relationsOf } from './permission.ts'
import type { ProgrammeState } from './state.ts'
import { publishedView, type PublishedView } from './published-view.ts'

/** What one person may see of a programme. Every field of a state is named in one of these lists, or nobody sees it. */
export type View =
  /** The council's offices and the auditor. */
  | { sees: 'all'; state: ProgrammeState }
  | { sees: 'committee'; state: CommitteeView }
  | { sees: 'own-dossiers'; state: FilerView }
  | { sees: 'published'; state: PublishedView }

type Selection = ProgrammeState['selection']

export interface CommitteeView extends PublishedView {
  committee: {
    /** Interests of one's own only. */
    members: Record<string, { seat: string; hasDeclared: boolean; hasSigned: boolean; interests?: object }>
    minutes: string | null
  }
  /** What is known of each dossier comes after one's declaration; before it, only what is declared on. */
  selection: Pick<Selection, 'openedAt' | 'present' | 'isComplianceConcluded' | 'passed' | 'ranking'> & {
    dossiers: Record<string, { by: string } & Partial<Selection['dossiers'][string]>>
  }
}

export interface FilerView extends PublishedView {
  own: Selection['dossiers']
  /** Of one's own review request. */
  openReviews: Record<string, string>
  /** Of the winner, once it is notified. */
  conclusion: Pick<
    ProgrammeState['contract'],
    'bureauMandateEndsAt' | 'hasProhibitedConflict' | 'pending'
  > | null
}

/** Null where this person must not learn that there is such a programme: a draft, and not one of the council's. */
export function viewOf(state: ProgrammeState, actor: Actor | null): View | null {
  const sees = sight(state, actor)
  switch (sees) {
    case 'all':
      return { sees, state }
    case 'committee':
      return { sees, state: committeeView(state, actor?.person ?? '') }
    case 'own-dossiers':
      return { sees, state: filerView(state, actor?.association ?? '') }
    case 'published':
      return { sees, state: publishedView(state) }
    case null:
      return null
  }
}

/** Whether a person may learn that the programme exists. */
export function isVisibleTo(state: ProgrammeState, actor: Actor | null): boolean {
  return sight(state, actor) !== null
}

function sight(state: ProgrammeState, actor: Actor | null): View['sees'] | null {
  if (seesAll(actor, state.id)) return 'all'
  if (actor?.role === 'member' && relationsOf(state, actor).includes('member')) return 'committee'
  if (!state.call.publishedAt) return null
  const isFiler = actor?.role === 'association' && relationsOf(state, actor).includes('filer')
  return isFiler ? 'own-dossiers' : 'published'
}

const offices: ReadonlySet<Role> = new Set(['officer', 'director', 'president', 'auditor'])

/** The council's offices and the auditor: they see every programme, drafts too. */
export function isOffice(role: Role): boolean {
  return offices.has(role)
}

/** Whether somebody sees everything of a programme: an auditor of others sees of it what the public does. */
export function seesAll(actor: Actor | null, programme: string): boolean {
  return actor !== null && isOffice(actor.role) && isFor(actor, programme)
}

function committeeView(state: ProgrammeState, person: string): CommitteeView {
  const { committee, selection } = state
  const hasDeclared = committee.members[person]?.hasDeclared ?? false
  const members = Object.entries(committee.members).map(([id, member]) => {
    const { interests, hasDissented: _, ...shown } = member
    return [id, { ...shown, ...(id === person ? { interests } : {}) }] as const
  })
  const dossiers = Object.entries(selection.dossiers).map(
    ([id, dossier]) => [id, hasDeclared ? dossier : { by: dossier.by }] as const,
  )
  const { openedAt, present, isComplianceConcluded, passed, ranking } = selection
  return {
    ...publishedView(state),
    committee: { members: Object.fromEntries(members), minutes: hasDeclared ? committee.minutes : null },
    selection: {
      openedAt,
      present,
      isComplianceConcluded,
      passed: hasDeclared ? passed : null,
      ranking: hasDeclared ? ranking : null,
      dossiers: Object.fromEntries(dossiers),
    },
  }
}

function filerView(state: ProgrammeState, association: string): FilerView {
  const { selection, award, contract } = state
  const own = Object.fromEntries(
    Object.entries(selection.dossiers).filter(([, dossier]) => dossier.by === association),
  )
  const isWinner = award.notifiedAt !== null && award.dossier !== null && Object.hasOwn(own, award.dossier)
  const { bureauMandateEndsAt, hasProhibitedConflict, pending } = contract
  return {
    ...publishedView(state),
    own,
    openReviews: Object.fromEntries(
      Object.entries(award.openReviews).filter(([id]) => Object.hasOwn(own, id)),
    ),
    conclusion: isWinner ? { bureauMandateEndsAt, hasProhibitedConflict, pending } : null,
  }
}
