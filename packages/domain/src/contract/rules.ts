import { isBefore, plusMs, type Instant } from '../clock/instant.ts'
import { decide, event, refuse, type Decision } from '../programme/decision.ts'
import type { Occasion, ProgrammeState } from '../programme/state.ts'
import type { Words } from '../programme/words.ts'
import type { Ends, Schedules, TerminationCause } from './events.ts'

/** 25 hours: where clocks go back. */
const longestDay = 90_000_000

/** The order to start (أمر بالشروع) sets every due date of the contract; nothing starts before it was signed. */
export function orderStart(
  { contract }: ProgrammeState,
  message: {
    startsOn: string
    startedAt: Instant
    schedules: Schedules
  } & Ends,
): Decision {
  const { concludedAt } = contract
  if (contract.startedAt) return refuse('already-started')
  const { startsOn, ...ordered } = message
  const { startedAt } = ordered
  if (concludedAt && !isBefore(concludedAt, plusMs(startedAt, longestDay))) {
    return refuse('start-in-the-past', { date: startsOn })
  }
  return decide(event('startOrdered', ordered, 'contract'))
}

/** A programme year ends; the last one ends with the contract. */
export function turnYear(
  { contract }: ProgrammeState,
  { year }: { year: number },
  { now }: Occasion,
): Decision {
  if (!contract.startedAt) return refuse('not-started')
  const end = contract.yearEnds[year - 1]
  if (!end || year !== contract.year || year >= contract.yearEnds.length) {
    return refuse('year-not-turning', { year })
  }
  if (contract.isSuspended) return refuse('contract-suspended')
  if (isBefore(now, end)) return refuse('not-yet-due', { dueAt: end })
  return decide(event('programmeYearTurned', { year }, 'contract'))
}

/** A new bureau makes itself known with its receipt; a prohibited conflict stops signatures and payments (D1854). */
export function recordBureau(
  _programme: ProgrammeState,
  message: {
    receipt: Words
    mandateEndsOn: string
    bureauMandateEndsAt: Instant
    conflict: 'none' | 'prohibited'
  },
): Decision {
  const { receipt, bureauMandateEndsAt, conflict } = message
  return decide(event('bureauRecorded', { receipt, bureauMandateEndsAt, conflict }, 'circular-d1854-2022'))
}

export function suspendContract({ contract }: ProgrammeState, message: { reasons: Words }): Decision {
  if (!contract.startedAt) return refuse('not-started')
  if (contract.isSuspended) return refuse('contract-suspended')
  return decide(event('contractSuspended', message, 'contract'))
}

/** What was still ahead moves by the time of the suspension; the server computed by how much. */
export function resumeContract(
  { contract }: ProgrammeState,
  message: { reasons: Words; schedules: Schedules } & Ends,
): Decision {
  if (!contract.isSuspended) return refuse('contract-not-suspended')
  return decide(event('contractResumed', message, 'contract'))
}

export function terminateContract(
  _programme: ProgrammeState,
  message: { cause: TerminationCause; reasons: Words },
): Decision {
  return decide(
    event('contractTerminated', message, 'contract'),
    event('programmeEnded', { outcome: 'terminated' }, 'contract'),
  )
}

export function endContract({ contract }: ProgrammeState, _message: object, { now }: Occasion): Decision {
  if (!contract.endsAt) return refuse('not-started')
  if (contract.isSuspended) return refuse('contract-suspended')
  if (isBefore(now, contract.endsAt)) return refuse('not-yet-due', { dueAt: contract.endsAt })
  return decide(
    event('contractEnded', {}, 'contract'),
    event('programmeEnded', { outcome: 'complete' }, 'contract'),
  )
}
