import type { ProgrammeState } from './state.ts'

type Call = ProgrammeState['call']
type Award = ProgrammeState['award']
type Contract = ProgrammeState['contract']
type Milestone = ProgrammeState['milestones'][string]
type Tranche = ProgrammeState['tranches'][string]

const callFields = [
  'posted',
  'publishedAt',
  'questionsEndAt',
  'areQuestionsClosed',
  'deadline',
  'addenda',
  'addendumAt',
  'answered',
  'closedAt',
] as const satisfies (keyof Call)[]

const awardFields = [
  'provisionalAt',
  'heldOn',
  'visa',
  'executoryFrom',
  'notifiedAt',
  'standstillEndsAt',
  'isStandstillOver',
  'signedByAssociation',
  'signedByCouncil',
] as const satisfies (keyof Award)[]

const contractFields = [
  'concludedAt',
  'startedAt',
  'year',
  'yearEnds',
  'endsAt',
  'isSuspended',
  'suspendedAt',
  'amendments',
] as const satisfies (keyof Contract)[]

/** What anyone sees of a programme whose call is published: progress, results once notified, money; no person. */
export interface PublishedView extends Pick<
  ProgrammeState,
  'id' | 'version' | 'stage' | 'outcome' | 'terms'
> {
  call: Pick<Call, (typeof callFields)[number]>
  award: Pick<Award, (typeof awardFields)[number]> & {
    /** From the notification of results on. */
    result: { association: string; amount: Award['amount']; dossiers: number } | null
  }
  contract: Pick<Contract, (typeof contractFields)[number]>
  milestones: Record<string, Pick<Milestone, 'status'> & { dueAt: string | null }>
  tranches: Record<string, Pick<Tranche, 'amount' | 'status' | 'budgetYear' | 'paid'>>
}

export function publishedView(state: ProgrammeState): PublishedView {
  const { id, version, stage, outcome, terms, call, award, contract } = state
  return {
    id,
    version,
    stage,
    outcome,
    terms,
    call: only(call, callFields),
    award: { ...only(award, awardFields), result: resultOf(state) },
    contract: only(contract, contractFields),
    milestones: each(state.milestones, ({ status, schedule }) => ({
      status,
      dueAt: schedule?.dueAt ?? null,
    })),
    tranches: each(state.tranches, ({ amount, status, budgetYear, paid }) => ({
      amount,
      status,
      budgetYear,
      paid,
    })),
  }
}

function resultOf({ award, selection }: ProgrammeState): PublishedView['award']['result'] {
  const { notifiedAt, dossier, amount } = award
  const association = dossier === null ? undefined : selection.dossiers[dossier]?.by
  if (notifiedAt === null || association === undefined) return null
  return { association, amount, dossiers: Object.keys(selection.dossiers).length }
}

function only<T extends object, K extends keyof T>(whole: T, fields: readonly K[]): Pick<T, K> {
  return Object.fromEntries(fields.map((field) => [field, whole[field]])) as Pick<T, K>
}

function each<T, V>(all: Record<string, T>, view: (one: T) => V): Record<string, V> {
  return Object.fromEntries(Object.entries(all).map(([id, one]) => [id, view(one)]))
}
