import { isBefore, msOf, plusMs, type Instant } from '../clock/instant.ts'
import { decide, event, refuse, type Decision } from '../programme/decision.ts'
import type { NewEvent } from '../programme/event.ts'
import type { Occasion, ProgrammeState } from '../programme/state.ts'
import type { Words } from '../programme/words.ts'
import { candidateWithout, endWithout } from './next-in-rank.ts'
import type { ReviewRemedy, SigningManner, SigningParty } from './events.ts'
import type { AwardState } from './stage.ts'

/** To every applicant, with reasons and both remedies (law 03-01); standstill and signature window begin. */
export function notifyResults(
  { award }: ProgrammeState,
  message: { reasons: Words; standstillEndsAt: Instant; signBy: Instant },
  { now }: Occasion,
): Decision {
  if (!award.executoryFrom || isBefore(now, award.executoryFrom)) {
    return refuse('not-executory', { visa: award.visa })
  }
  if (award.notifiedAt) return refuse('already-recorded')
  return decide(event('resultsNotified', message, 'law-03-01'))
}

/** The council's own review (تظلم), during the standstill; the court's sixty days run beside it. */
export function requestReview(
  programme: ProgrammeState,
  message: { dossier: string; reasons: Words; answerBy: Instant },
  { now, by }: Occasion,
): Decision {
  const { award, selection } = programme
  const { dossier } = message
  if (selection.dossiers[dossier]?.by !== by.association) return refuse('not-found')
  if (!award.notifiedAt || !award.standstillEndsAt) return refuse('results-not-notified')
  if (award.isStandstillOver || !isBefore(now, award.standstillEndsAt)) return refuse('standstill-over')
  if (award.reviewed.includes(dossier)) return refuse('review-already-requested', { dossier })
  return decide(event('reviewRequested', message, 'terms-of-reference'))
}

/**
 * Upheld, the result is set aside and the council deliberates again: on the same ranking, or on the one that the review
 * corrected, without the winner or with the requester before the others. A council that may only repeat itself remedies nothing.
 */
export function answerReview(
  programme: ProgrammeState,
  message: {
    dossier: string
    outcome: 'rejected' | 'upheld'
    reasons: Words
    signBy: Instant
    remedy?: ReviewRemedy
  },
): Decision {
  const { award } = programme
  const { dossier, outcome, remedy } = message
  if (!Object.hasOwn(award.openReviews, dossier)) return refuse('review-unknown', { dossier })
  // The days that a review took are given back to those who have to sign.
  const signBy = award.signBy && isBefore(message.signBy, award.signBy) ? award.signBy : message.signBy
  if (remedy === undefined) return decide(event('reviewAnswered', { ...message, signBy }, 'law-03-01'))
  if (outcome === 'rejected') return refuse('remedy-without-uphold')
  if (remedy !== 'again' && dossier === award.dossier) return refuse('requester-is-winner', { dossier })
  const setAside = remedy === 'aside' && award.dossier ? { setAside: award.dossier } : {}
  const answered = event('reviewAnswered', { ...message, signBy, ...setAside }, 'law-03-01')
  return setAside.setAside === undefined
    ? decide(answered)
    : decide(answered, ...endWithout(programme, setAside.setAside))
}

export function endStandstill({ award }: ProgrammeState, _message: object, { now }: Occasion): Decision {
  if (!award.standstillEndsAt) return refuse('results-not-notified')
  if (award.isStandstillOver) return refuse('standstill-over')
  if (isBefore(now, award.standstillEndsAt)) return refuse('not-yet-due', { dueAt: award.standstillEndsAt })
  return decide(event('standstillEnded', {}, 'terms-of-reference'))
}

/**
 * The association first, then the president, who executes only what is executory. Wet ink is the normal case: `act`
 * names the place, the originals and the scan, or the electronic file (law 43-20).
 */
export function signContract(
  programme: ProgrammeState,
  message: {
    manner: SigningManner
    act: Words
    conflict: 'none' | 'prohibited'
    bureauMandateEndsAt?: Instant
  },
  occasion: Occasion,
): Decision {
  const { by } = occasion
  const { award } = programme
  const { dossier, amount } = award
  if (!dossier || amount === null) return refuse('deliberation-missing')
  const held = heldBack(programme, occasion)
  if (held) return held
  if (message.conflict === 'prohibited') return refuse('prohibited-conflict', { dossier })
  const party: SigningParty = by.role === 'association' ? 'association' : 'council'
  if (party === 'association' ? award.signedByAssociation : award.signedByCouncil) {
    return refuse('already-signed')
  }
  if (party === 'council' && !award.signedByAssociation) return refuse('association-signs-first')
  const { conflict: _, ...act } = message
  const signed = event('contractSigned', { party, ...act }, 'organic-law-112-14')
  if (party === 'association') return decide(signed)
  return decide(signed, event('contractConcluded', { dossier, amount }, 'council-deliberation'))
}

/**
 * The association did not sign in time: it is set aside, and the next in rank follows only where the deliberation approved
 * a reserve list. Where it signed and only the council is late, the association keeps its award.
 */
export function lapseSignature(programme: ProgrammeState, _message: object, { now }: Occasion): Decision {
  const { award } = programme
  if (!award.signBy || !award.dossier) return refuse('results-not-notified')
  if (award.signedByCouncil) return refuse('already-signed')
  if (isBefore(now, award.signBy)) return refuse('not-yet-due', { dueAt: award.signBy })
  const reviewing = Object.keys(award.openReviews)
  if (reviewing.length > 0) return refuse('review-pending', { dossiers: reviewing })
  const { dossier } = award
  if (award.signedByAssociation) return decide(overdue(award, { dossier, missed: award.signBy }))
  const candidate = candidateWithout(programme, dossier)
  const next = award.isReserveListApproved ? candidate : null
  const lapsed = event('signatureLapsed', { dossier, next }, 'terms-of-reference')
  return decide(lapsed, ...endWithout(programme, dossier))
}

/** The council's own window opens again, as long as it was: a reminder comes at each of its ends. */
function overdue(
  { notifiedAt, missedByCouncil = [] }: AwardState,
  { dossier, missed }: { dossier: string; missed: Instant },
): NewEvent {
  const openedAt = missedByCouncil.at(-1) ?? notifiedAt
  if (!openedAt) throw new Error(`the signature of ${dossier} has an end and no beginning`)
  const signBy = plusMs(missed, msOf(missed) - msOf(openedAt))
  const times = missedByCouncil.length + 1
  return event('councilSignatureOverdue', { dossier, missed, signBy, times }, 'terms-of-reference')
}

function heldBack({ award }: ProgrammeState, { now, decidedBefore }: Occasion): Decision | null {
  if (!award.executoryFrom || isBefore(now, award.executoryFrom)) {
    return refuse('not-executory', { visa: award.visa })
  }
  if (!award.standstillEndsAt || !award.signBy) return refuse('results-not-notified')
  if (!award.isStandstillOver) return refuse('standstill-running', { endsAt: award.standstillEndsAt })
  const reviewing = Object.keys(award.openReviews)
  if (reviewing.length > 0) return refuse('review-pending', { dossiers: reviewing })
  // What the association has signed in time waits for the president, however late he is.
  const isLate = !isBefore(now, award.signBy)
  if (isLate && (!award.signedByAssociation || decidedBefore?.('2026-11-signed-in-time'))) {
    return refuse('signature-window-over', { signBy: award.signBy })
  }
  return null
}
