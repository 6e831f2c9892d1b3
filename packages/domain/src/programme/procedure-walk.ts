import type { Instant } from '../clock/instant.ts'
import { instant, isBefore, plusMs } from '../clock/instant.ts'
import { nextStepAt } from '../milestone/steps.ts'
import { centimes } from '../money/amount.ts'
import { clock, type Actor } from './actor.ts'
import { actLine, actNames, type ActName } from './acts.ts'
import { decideAct } from './decide-act.ts'
import { diceOf, type Dice } from './dice.ts'
import type { ProgrammeEvent } from './event.ts'
import { fold, newProgramme } from './fold.ts'
import { plausible } from './plausible-messages.ts'
import { members } from './plausible-view.ts'
import type { Refusal } from './refusal.ts'
import type { ProgrammeState } from './state.ts'
import type { Terms } from './terms.ts'
import { creditBlockers } from '../tranche/blockers.ts'

/** `next` does one of the lawful acts, `wild` tries any act at all, `wait` lets time pass. */
export interface Step {
  kind: 'next' | 'wild' | 'wait'
  seed: number
}

interface Trial {
  act: ActName
  message: object
  by: Actor
  now: Instant
}

/** One act tried: what it met, what it was answered, and what came of it. */
export interface Tried extends Trial {
  before: ProgrammeState
  refused: Refusal | null
  events: readonly ProgrammeEvent[]
  after: ProgrammeState
}

export const terms: Terms = {
  definition: 'cd'.repeat(32),
  rulePack: { id: 'test', version: '1' },
  channels: [{ id: 'board', isCompulsory: true }],
  publicationDays: 15,
  addendumWindowDays: 7,
  addendumExtensionDays: 7,
  papers: [{ id: 'request', part: 'administrative', isRequired: true }],
  receiptDays: 60,
  seats: [
    { id: 'chair', isChair: true, isSecretary: false },
    { id: 'secretary', isChair: false, isSecretary: true },
    { id: 'third', isChair: false, isSecretary: false },
  ],
  technicalThreshold: 60,
  criteria: [
    { id: 'quality', part: 'technical', weight: 70 },
    { id: 'cost', part: 'financial', weight: 30 },
  ],
  isVisaRequired: true,
  isVisaTacit: true,
  budget: centimes(10_000_000),
  tranches: [
    { id: 'first', amount: centimes(6_000_000), justifiedShare: 70, after: [] },
    { id: 'second', amount: centimes(3_000_000), justifiedShare: 70, after: ['report-1'] },
  ],
  milestones: [
    { id: 'report-1', kind: 'report', indicators: ['trained'] },
    { id: 'account-1', kind: 'annual-public-account', indicators: [] },
    { id: 'final', kind: 'final-report', indicators: [] },
  ],
}

// Few persons in several offices: what keeps certifier, orderer and recorder apart must be the rule, not the cast.
export const cast: readonly Actor[] = [
  ...['p1', 'p2', 'p3'].flatMap((person) => [
    { person, role: 'officer' as const },
    { person, role: 'president' as const },
  ]),
  { person: 'p2', role: 'director' },
  ...members.map((person) => ({ person, role: 'member' as const })),
  ...[1, 2, 3].map((n) => ({
    person: `r${n}`,
    role: 'association' as const,
    association: `association-${n}`,
  })),
  { person: 'b1', role: 'beneficiary' },
  { person: 'auditor', role: 'auditor' },
  clock,
]

/** Acts that end the road, or may be done again and again: chosen now and then, or nothing else would happen. */
const seldom: ReadonlySet<ActName> = new Set([
  'recordGroundingRefusal',
  'reviseDraft',
  'askQuestion',
  'issueAddendum',
  'extendDeadline',
  'cancelCall',
  'replaceMember',
  'excludeDossier',
  'recordOpposition',
  'setWinnerAside',
  'recordBureau',
  'proposeAmendment',
  'suspendContract',
  'terminateContract',
  'returnReport',
  'openCredit',
  'recordDayOff',
])

const day = 86_400_000

/** Plays the steps on a drafted programme, one trial after the other. */
export function* walk(
  steps: readonly Step[],
  changed: Partial<Terms> = {},
): Generator<Tried, ProgrammeState> {
  let programme = frozen(newProgramme('walked', { ...terms, ...changed }))
  let now = instant('2024-01-26T10:00:00.000Z')
  for (const { kind, seed } of steps) {
    const dice = diceOf(seed, kind === 'wild')
    const trial = kind === 'wait' ? null : trialOf(programme, now, dice, kind)
    if (trial) {
      const tried = attempt(programme, trial)
      yield tried
      programme = tried.after
      now = plusMs(now, dice.below(3) * 3_600_000)
    } else {
      now = laterThan(programme, now, dice)
    }
  }
  return programme
}

export function attempt(before: ProgrammeState, trial: Trial): Tried {
  const { act, message, by, now } = trial
  const decision = decideAct(before, act, message, { now, by })
  if ('refused' in decision) return { ...trial, before, refused: decision.refused, events: [], after: before }
  const events = decision.events.map((event, index): ProgrammeEvent => ({
    ...event,
    version: before.version + 1 + index,
    at: now,
    by,
  }))
  return { ...trial, before, refused: null, events, after: frozen(events.reduce(fold, before)) }
}

function trialOf(programme: ProgrammeState, now: Instant, dice: Dice, kind: 'next' | 'wild'): Trial | null {
  if (kind === 'wild') return thought(programme, now, dice, dice.oneOf(actNames), dice.oneOf(cast))
  const lawful = actNames
    .filter((act) => actLine(act).stages.includes(programme.stage))
    .flatMap((act) => castFor(act).map((by) => thought(programme, now, dice, act, by)))
    .filter((trial) => trial !== null)
    .filter(({ act, message, by }) => !('refused' in decideAct(programme, act, message, { now, by })))
  const common = lawful.filter((trial) => !isSeldom(programme, trial))
  const chosen = common.length > 0 && dice.below(25) > 0 ? common : lawful
  return chosen.length > 0 && (common.length > 0 || dice.isRare()) ? dice.oneOf(chosen) : null
}

/** A second credit for a tranche is seldom, the first is on the way; so it is with declarations. */
function isSeldom(
  { tranches, committee, contract }: ProgrammeState,
  { act, message, by, now }: Trial,
): boolean {
  if (act === 'openCredit') {
    const known = 'tranche' in message ? tranches[String(message.tranche)] : undefined
    return known !== undefined && known.isCreditOpen && creditBlockers(known, now).length === 0
  }
  if (act === 'recordAccount') return contract.account !== undefined
  if (act === 'declareInterests') return committee.members[by.person]?.hasDeclared === true
  return seldom.has(act)
}

function castFor(act: ActName): Actor[] {
  const roles = actLine(act).by.map(({ role }) => role)
  return cast.filter(({ role }) => roles.includes(role))
}

function thought(programme: ProgrammeState, now: Instant, dice: Dice, act: ActName, by: Actor): Trial | null {
  const message = plausible[act]({ programme, now, by, dice })
  return message && { act, message, by, now }
}

/** Up to the next instant on which something falls due, or just before it, or some days on. */
function laterThan(programme: ProgrammeState, now: Instant, dice: Dice): Instant {
  const next = dueInstants(programme)
    .filter((at) => isBefore(now, at))
    .toSorted()[0]
  if (!next || dice.isRare()) return plusMs(now, dice.below(40) * day)
  return dice.below(6) === 0 ? plusMs(next, -1) : next
}

function dueInstants({ call, selection, award, contract, milestones }: ProgrammeState): Instant[] {
  const found = [
    call.questionsEndAt,
    call.deadline?.at,
    ...Object.values(selection.dossiers).map(({ completeBy }) => completeBy),
    award.visa === 'pending' ? award.visaTacitAt : null,
    award.oppositionEndsAt,
    award.standstillEndsAt,
    award.signBy,
    ...contract.yearEnds,
    contract.endsAt,
    ...Object.values(contract.pending).map(({ executoryFrom }) => executoryFrom),
    ...Object.values(milestones).map(nextStepAt),
  ]
  return found.flatMap((at) => at ?? [])
}

/** A rule or a fold that changes what it was given throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}
