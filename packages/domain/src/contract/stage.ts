import type { Instant } from '../clock/instant.ts'
import type { EventData, ProgrammeEvent } from '../programme/event.ts'
import type { Words } from '../programme/words.ts'
import type { ScheduleWall } from '../milestone/wall.ts'
import type { AmendmentKind, Changes, Ends } from './events.ts'

export interface PendingAmendment {
  kind: AmendmentKind
  changes: Changes
  /** From when the council's deliberation on it may be executed; null before it has deliberated. */
  executoryFrom: Instant | null
  /** Of one proposed before this was kept, unknown. */
  proposedOn?: string
  /** When the deliberation on it went to the governor; of one recorded before this was kept, unknown. */
  sentOn?: string
  /** The governor gave his visa, in words. */
  isVisaed?: true
  /** The day of the letter by which he sent it back to the council. */
  returnedOn?: string
  signedByAssociation: boolean
  signedByCouncil: boolean
}

export interface ContractState {
  /** When the second party signed. */
  concludedAt: Instant | null
  /** Day one of execution, from the order to start. */
  startedAt: Instant | null
  /** Of the programme, from 1; 0 before the order to start. */
  year: number
  /** Ends of the programme years, the last one being the end of the contract. */
  yearEnds: Instant[]
  endsAt: Instant | null
  /** What the wall shows at `[...yearEnds, endsAt]`; ends that were stored before it was kept have none. */
  endsWall?: ScheduleWall
  isSuspended: boolean
  suspendedAt: Instant | null
  bureauMandateEndsAt: Instant | null
  /** The bank identity that the association gave last; absent before it gave one. */
  account?: Words
  /** A councillor or close kin sits in the association's bureau: nothing is signed or paid. */
  hasProhibitedConflict: boolean
  amendments: number
  /** Proposed and not in force yet; a number is never used again. */
  pending: Record<string, PendingAmendment>
  /** Those that the council rejected. */
  rejected?: number[]
}

export const newContract: ContractState = {
  concludedAt: null,
  startedAt: null,
  year: 0,
  yearEnds: [],
  endsAt: null,
  isSuspended: false,
  suspendedAt: null,
  bureauMandateEndsAt: null,
  hasProhibitedConflict: false,
  amendments: 0,
  pending: {},
}

export function foldContract(contract: ContractState, event: ProgrammeEvent): ContractState {
  switch (event.type) {
    case 'contractSigned':
      return event.data.bureauMandateEndsAt
        ? { ...contract, bureauMandateEndsAt: event.data.bureauMandateEndsAt }
        : contract
    case 'contractConcluded':
      return { ...contract, concludedAt: event.at }
    case 'startOrdered': {
      const { startedAt } = event.data
      return { ...withEnds(contract, event.data), startedAt, year: 1 }
    }
    case 'programmeYearTurned':
      return { ...contract, year: event.data.year + 1 }
    case 'bureauRecorded': {
      const { bureauMandateEndsAt, conflict } = event.data
      return { ...contract, bureauMandateEndsAt, hasProhibitedConflict: conflict === 'prohibited' }
    }
    case 'accountRecorded':
      return { ...contract, account: event.data.account }
    case 'contractSuspended':
      return { ...contract, isSuspended: true, suspendedAt: event.at }
    case 'contractResumed':
      return { ...withEnds(contract, event.data), isSuspended: false, suspendedAt: null }
    case 'datesReread':
      return event.data.ends ? withEnds(contract, event.data.ends) : contract
    default:
      return foldAmendment(contract, event)
  }
}

function foldAmendment(contract: ContractState, event: ProgrammeEvent): ContractState {
  switch (event.type) {
    case 'amendmentProposed': {
      const { amendment, kind, changes, proposedOn } = event.data
      const proposed = {
        kind,
        changes,
        executoryFrom: null,
        ...(proposedOn ? { proposedOn } : {}),
        signedByAssociation: false,
        signedByCouncil: false,
      }
      const pending = { ...contract.pending, [amendment]: proposed }
      return { ...contract, pending, amendments: amendment }
    }
    case 'amendmentDeliberated': {
      const { amendment, outcome, executoryFrom, sentOn } = event.data
      if (outcome !== 'rejected') {
        return withPending(contract, amendment, { executoryFrom, ...(sentOn !== undefined && { sentOn }) })
      }
      return { ...without(contract, amendment), rejected: [...(contract.rejected ?? []), amendment] }
    }
    case 'termCountedAgain': {
      const { amendment, to } = event.data
      return amendment === undefined ? contract : withPending(contract, amendment, { executoryFrom: to })
    }
    case 'amendmentVisaGranted':
      return withPending(contract, event.data.amendment, {
        executoryFrom: event.data.executoryFrom,
        isVisaed: true,
      })
    case 'amendmentVisaRefused':
      return undeliberated(contract, event.data)
    case 'amendmentSigned':
      return withPending(
        contract,
        event.data.amendment,
        event.data.party === 'association' ? { signedByAssociation: true } : { signedByCouncil: true },
      )
    case 'amendmentInForce': {
      const { amendment, endsAt, yearEnds = contract.yearEnds, endsWall } = event.data
      const rest = without(contract, amendment)
      return endsAt ? withEnds(rest, { endsAt, yearEnds, ...(endsWall && { endsWall }) }) : rest
    }
    default:
      return contract
  }
}

/** The council has to deliberate again: nothing of the former deliberation counts, nor what was signed on it. */
function undeliberated(
  contract: ContractState,
  { amendment, givenOn: returnedOn }: EventData['amendmentVisaRefused'],
): ContractState {
  const signed = { signedByAssociation: false, signedByCouncil: false }
  const back = withPending(contract, amendment, { executoryFrom: null, returnedOn, ...signed })
  const pending = back.pending[amendment]
  if (!pending) return contract
  const { sentOn: _, isVisaed: _visa, ...rest } = pending
  return { ...back, pending: { ...back.pending, [amendment]: rest } }
}

/** A wall that told other ends tells nothing of these. */
function withEnds(contract: ContractState, { endsAt, yearEnds, endsWall }: Ends): ContractState {
  const { endsWall: _, ...rest } = contract
  return { ...rest, endsAt, yearEnds, ...(endsWall && { endsWall }) }
}

function without(contract: ContractState, amendment: number): ContractState {
  const { [amendment]: _, ...pending } = contract.pending
  return { ...contract, pending }
}

function withPending(
  contract: ContractState,
  amendment: number,
  change: Partial<PendingAmendment>,
): ContractState {
  const known = contract.pending[amendment]
  if (!known) return contract
  return { ...contract, pending: { ...contract.pending, [amendment]: { ...known, ...change } } }
}
