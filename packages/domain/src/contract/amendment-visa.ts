import { isBefore, type Instant } from '../clock/instant.ts'
import { decide, event, refuse, type Decision } from '../programme/decision.ts'
import type { Occasion, ProgrammeState } from '../programme/state.ts'
import type { Words } from '../programme/words.ts'
import { isDeliberated, notPending } from './amendment.ts'

/** `givenOn` is the day on the governor's letter, `givenAt` when it began on the council's wall. */
interface Answer {
  amendment: number
  outcome: 'granted' | 'refused' | 'opposed'
  reference: Words
  givenOn: string
  givenAt: Instant
  /** Absent where nobody knows when the deliberation was sent. */
  oppositionEndsAt?: Instant
}

/**
 * The governor's answer to a deliberation on an amendment (organic law 112-14, to be verified). Refused or opposed, it goes back
 * to the council. In time is what he gave in time, on whatever day it is entered before the amendment is in force.
 */
export function recordAmendmentVisa(
  { contract, terms }: ProgrammeState,
  { givenAt, oppositionEndsAt, ...answer }: Answer,
  _occasion: Occasion,
): Decision {
  const { amendment, outcome, reference, givenOn } = answer
  const pending = contract.pending[amendment]
  if (!pending) return notPending(contract, amendment)
  if (!isDeliberated[pending.kind]) return refuse('amendment-needs-no-deliberation', { amendment })
  const { executoryFrom, sentOn } = pending
  if (!executoryFrom) return refuse('amendment-not-deliberated', { amendment })
  if (pending.isVisaed) return refuse('already-recorded')
  if (sentOn !== undefined && givenOn < sentOn) {
    return refuse('amendment-answered-too-early', { amendment, date: givenOn, sentOn })
  }
  if (outcome === 'opposed') {
    const endedAt = oppositionEndsAt ?? executoryFrom
    if (!isBefore(givenAt, endedAt)) return refuse('opposition-period-over', { endedAt })
  } else {
    if (!terms.isVisaRequired) return refuse('visa-not-pending', { visa: 'not-required' })
    const isSilent = terms.isVisaTacit && !isBefore(givenAt, executoryFrom)
    if (isSilent) return refuse('visa-not-pending', { visa: 'tacit' })
  }
  const said = { amendment, reference, givenOn }
  return outcome === 'granted'
    ? decide(event('amendmentVisaGranted', { ...said, executoryFrom: givenAt }, 'organic-law-112-14'))
    : decide(event('amendmentVisaRefused', { ...said, answer: outcome }, 'organic-law-112-14'))
}
