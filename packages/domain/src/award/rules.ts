import { isBefore, plusMs, type Instant } from '../clock/instant.ts'
import type { Centimes } from '../money/amount.ts'
import { decide, event, refuse, type Decision, type Refused } from '../programme/decision.ts'
import type { Occasion, ProgrammeState } from '../programme/state.ts'
import type { Words } from '../programme/words.ts'
import type { AwardEvents } from './events.ts'
import { contradicted } from './votes.ts'

/** The next in rank among those not set aside; null where nobody is left. */
export function candidateOf({ selection, award }: ProgrammeState): string | null {
  return selection.ranking?.find((dossier) => !award.setAside.includes(dossier)) ?? null
}

/** After the committee's minutes, and marked "subject to deliberation and visa". */
export function publishProvisionalResult(programme: ProgrammeState): Decision {
  if (programme.award.provisionalAt) return refuse('already-recorded')
  const dossier = candidateOf(programme)
  if (!dossier) return refuse('dossier-unknown')
  return decide(event('provisionalResultPublished', { dossier }, 'terms-of-reference'))
}

export function submitToCouncil(programme: ProgrammeState): Decision {
  const { award } = programme
  if (!award.provisionalAt) return refuse('provisional-result-missing')
  if (award.submittedAt) return refuse('already-submitted')
  const dossier = candidateOf(programme)
  if (!dossier) return refuse('dossier-unknown')
  return decide(event('submittedToCouncil', { dossier }, 'organic-law-112-14'))
}

/**
 * The council's own act, recorded: it names one association and one amount. An ordinary session sits on its day
 * (organic law 112-14, article 34); the committee's ranking binds until the council says no.
 */
export function recordCouncilDeliberation(
  programme: ProgrammeState,
  message: AwardEvents['councilDeliberated'] & { isSessionDay: boolean },
  occasion: Occasion,
): Decision {
  const { award, terms, tranches } = programme
  const { isSessionDay, ...recorded } = message
  if (!award.submittedAt) return refuse('not-submitted')
  if (award.dossier) return refuse('already-deliberated')
  if (message.session === 'ordinary' && !isSessionDay) {
    return refuse('not-a-session-day', { date: message.heldOn })
  }
  const { heldOn } = message
  if (heldOn < earliestDayOf(award.submittedAt)) {
    return refuse('deliberation-too-early', { date: heldOn, submittedAt: award.submittedAt })
  }
  const expected = candidateOf(programme)
  if (message.dossier !== expected) {
    return refuse('deliberation-names-another', { dossier: message.dossier, expected: expected ?? '' })
  }
  const { outcome, votes, amount } = message
  const wrongVotes = contradicted(outcome, votes, occasion)
  if (wrongVotes) return wrongVotes
  const deliberated = event('councilDeliberated', recorded, 'organic-law-112-14')
  if (outcome === 'rejected') {
    return decide(deliberated, event('programmeEnded', { outcome: 'unsuccessful' }, 'council-deliberation'))
  }
  if (amount > terms.budget) return refuse('amount-above-budget', { amount, budget: terms.budget })
  const planned = Object.values(tranches).reduce((sum, tranche) => sum + tranche.amount, 0) as Centimes
  if (amount !== planned) return refuse('amount-differs-from-tranches', { amount, tranches: planned })
  return decide(deliberated)
}

/** To the governor, who may oppose, and whose silence counts as visa where the pack says so (article 106 ff., to be verified). */
export function recordTransmission(
  { award, terms }: ProgrammeState,
  message: { sentOn: string; sentAt: Instant; visaTacitAt: Instant; oppositionEndsAt: Instant },
  { now }: Occasion,
): Decision {
  if (!award.dossier) return refuse('deliberation-missing')
  if (award.transmittedAt) return refuse('already-transmitted')
  const { sentOn, sentAt, visaTacitAt, oppositionEndsAt } = message
  // The governor's days run from it: a day too early would make his silence speak too soon.
  if (award.heldOn && sentOn < award.heldOn) {
    return refuse('sent-before-deliberation', { date: sentOn, heldOn: award.heldOn })
  }
  if (isBefore(now, sentAt)) return refuse('instant-in-the-future', { at: sentAt })
  const visa = terms.isVisaRequired ? 'pending' : 'not-required'
  return decide(
    event('deliberationTransmitted', { sentAt, visa, visaTacitAt, oppositionEndsAt }, 'organic-law-112-14'),
  )
}

/** The day on the governor's letter, and when that day began on the council's wall; absent where he answers today. */
interface Given {
  givenOn?: string
  givenAt?: Instant
}

/** In time is what the governor gave in time, on whatever day it is entered before the contract is signed. */
export function recordOpposition(
  { award }: ProgrammeState,
  { reasons, ...given }: { reasons: Words } & Given,
  { now }: Occasion,
): Decision {
  if (!award.oppositionEndsAt) return refuse('not-transmitted')
  const early = answeredBefore(award.transmittedAt, given)
  if (early) return early
  if (!isBefore(given.givenAt ?? now, award.oppositionEndsAt)) {
    return refuse('opposition-period-over', { endedAt: award.oppositionEndsAt })
  }
  return decide(event('oppositionRecorded', { reasons, ...dayOf(given) }, 'organic-law-112-14'))
}

/**
 * Silence speaks where nothing was given in its time (organic law 112-14, to be verified): an answer of a later day comes
 * too late, whether or not the clock's own act was recorded first; one of a day within it breaks the silence, on whatever
 * day it is entered before the contract is signed.
 */
export function recordVisa(
  { award, terms }: ProgrammeState,
  message: { outcome: 'granted' | 'refused'; reference: Words } & Given,
  { now }: Occasion,
): Decision {
  const { outcome, reference, ...given } = message
  const { visa, visaTacitAt } = award
  if (visa !== 'pending' && visa !== 'tacit') return refuse('visa-not-pending', { visa })
  const early = answeredBefore(award.transmittedAt, given)
  if (early) return early
  const givenAt = given.givenAt ?? now
  if (terms.isVisaTacit && visaTacitAt && !isBefore(givenAt, visaTacitAt)) {
    return refuse('visa-not-pending', { visa: 'tacit' })
  }
  const answer = { reference, ...dayOf(given) }
  if (outcome === 'refused') return decide(event('visaRefused', answer, 'organic-law-112-14'))
  return decide(event('visaGranted', { ...answer, executoryFrom: givenAt }, 'organic-law-112-14'))
}

function answeredBefore(sentAt: Instant | null, { givenOn, givenAt }: Given): Refused | null {
  if (!givenOn || !givenAt || !sentAt || !isBefore(givenAt, sentAt)) return null
  return refuse('answered-before-transmission', { date: givenOn, sentAt })
}

const dayOf = ({ givenOn }: Given) => (givenOn === undefined ? {} : { givenOn })

/** Silence counts as visa when its days have run, and not a moment before. */
export function grantTacitVisa(
  { award, terms }: ProgrammeState,
  _message: object,
  { now }: Occasion,
): Decision {
  if (award.visa !== 'pending' || !award.visaTacitAt) return refuse('visa-not-pending', { visa: award.visa })
  if (!terms.isVisaTacit) return refuse('visa-not-tacit')
  if (isBefore(now, award.visaTacitAt)) return refuse('not-yet-due', { dueAt: award.visaTacitAt })
  return decide(event('visaTacit', { executoryFrom: award.visaTacitAt }, 'organic-law-112-14'))
}

/** Where no visa is asked, a deliberation is executory once it can no longer be opposed. */
export function becomeExecutory({ award }: ProgrammeState, _message: object, { now }: Occasion): Decision {
  const at = award.oppositionEndsAt
  if (award.visa !== 'not-required' || !at) return refuse('visa-not-pending', { visa: award.visa })
  if (award.executoryFrom) return refuse('already-recorded')
  if (isBefore(now, at)) return refuse('not-yet-due', { dueAt: at })
  return decide(event('becameExecutory', { executoryFrom: at }, 'organic-law-112-14'))
}

/** No zone is known here: twelve hours earlier no wall on Earth shows a later day than UTC does. */
function earliestDayOf(at: Instant): string {
  return plusMs(at, -43_200_000).slice(0, 10)
}
