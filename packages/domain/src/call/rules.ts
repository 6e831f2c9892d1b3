import { daysFrom } from '../calendar/day.ts'
import type { CalendarDate } from '../clock/calendar-date.ts'
import { isBefore, msOf, plusMs, type Instant } from '../clock/instant.ts'
import type { StoredWallTime } from '../clock/wall-time.ts'
import { decide, event, refuse, type Decision } from '../programme/decision.ts'
import type { Occasion, ProgrammeState } from '../programme/state.ts'
import type { Words } from '../programme/words.ts'
import type { CallEvents } from './events.ts'

const day = 86_400_000
const minute = 60_000
/** Those that wait are carried from run to run, beside two thousand dossiers (ADR 3). */
export const openQuestionsAtMost = 500

/** Principle, terms and credit come from the council before the call (organic law 112-14). */
export function recordGroundingDeliberation(
  programme: ProgrammeState,
  message: CallEvents['groundingDeliberationRecorded'],
): Decision {
  if (programme.call.isGrounded) return refuse('already-recorded')
  const { visaedOn, heldOn } = message
  const { ungroundedOn } = programme.call
  if (ungroundedOn !== undefined && heldOn < ungroundedOn) {
    return refuse('deliberated-before-refusal', { date: heldOn, refusedOn: ungroundedOn })
  }
  if (visaedOn !== undefined && visaedOn < heldOn) {
    return refuse('visa-before-deliberation', { date: visaedOn, heldOn })
  }
  return decide(event('groundingDeliberationRecorded', message, 'organic-law-112-14'))
}

/**
 * The governor's letter against it. In time is what he gave in time, on whatever day it is entered before the call is
 * published; after that a call is cancelled.
 */
export function recordGroundingRefusal(
  { call }: ProgrammeState,
  { reference, givenOn, givenAt }: { reference: Words; givenOn: string; givenAt: Instant },
): Decision {
  if (!call.isGrounded) return refuse('grounding-deliberation-missing')
  if (call.publishedAt) return refuse('call-already-published')
  const from = call.groundedFrom
  if (from && !isBefore(givenAt, from)) return refuse('grounding-executory', { from })
  return decide(event('groundingRefused', { reference, givenOn }, 'organic-law-112-14'))
}

/**
 * `definition` is the digest of what was read: a revision of the same moment is not approved unseen. A deliberation alone lets
 * nobody act on it: it has to be executory (organic law 112-14, to be verified).
 */
export function approveTerms(
  programme: ProgrammeState,
  message: { definition?: string },
  { now }: Occasion,
): Decision {
  const { isGrounded, groundedFrom } = programme.call
  if (!isGrounded) return refuse('grounding-deliberation-missing')
  if (groundedFrom && isBefore(now, groundedFrom)) {
    return refuse('grounding-not-executory', { from: groundedFrom })
  }
  if (message.definition && message.definition !== programme.terms.definition) return refuse('draft-revised')
  if (programme.call.termsApprovedAt) return refuse('terms-already-approved')
  const { definition, rulePack } = programme.terms
  return decide(event('termsApproved', { definition, rulePack }, 'organic-law-112-14'))
}

/**
 * Each channel is recorded with its proof: a certificate of posting, a page, a letter. What is posted are the approved terms:
 * days that ran before the approval are none of the publication's. Whoever reads it off a wall tells it to the minute.
 */
export function postCall(
  programme: ProgrammeState,
  message: { channel: string; postedAt: Instant; proof: Words },
  { now, decidedBefore }: Occasion,
): Decision {
  const { call, terms } = programme
  const approvedAt = call.termsApprovedAt
  if (!approvedAt) return refuse('terms-not-approved')
  if (!terms.channels.some(({ id }) => id === message.channel)) {
    return refuse('channel-unknown', { channel: message.channel })
  }
  if (Object.hasOwn(call.posted, message.channel)) return refuse('already-recorded')
  if (isBefore(now, message.postedAt)) return refuse('instant-in-the-future', { at: message.postedAt })
  const isEarlier = !isBefore(approvedAt, plusMs(message.postedAt, minute))
  if (isEarlier && !decidedBefore?.('2026-11-posted-once-approved')) {
    return refuse('posted-before-approval', { at: message.postedAt, approvedAt })
  }
  return decide(event('callPosted', message, 'terms-of-reference'))
}

export function publishCall(
  programme: ProgrammeState,
  {
    publishedOn,
    ...message
  }: { questionsEnd: StoredWallTime; deadline: StoredWallTime; publishedOn?: CalendarDate },
  { now, decidedBefore }: Occasion,
): Decision {
  const { call, terms } = programme
  if (!call.termsApprovedAt) return refuse('terms-not-approved')
  if (call.publishedAt) return refuse('call-already-published')
  const compulsory = terms.channels.filter((channel) => channel.isCompulsory).map(({ id }) => id)
  const missing = compulsory.filter((id) => !Object.hasOwn(call.posted, id))
  if (missing.length > 0) return refuse('channels-missing', { channels: missing })
  const publishedAt = lastPosting(call.posted, compulsory)
  const deadline = message.deadline.at
  // The days run from the posting, not from the click, which may come after all of them.
  if (!isBefore(now, deadline)) return refuse('deadline-passed', { deadline })
  // Nor may they have run so far that nobody can ask: then the pack's days between questions and deadline are left too.
  const endsAt = message.questionsEnd.at
  if (!isBefore(now, endsAt) && !decidedBefore?.('2026-11-questions-ahead')) {
    return refuse('questions-end-not-ahead', { endsAt })
  }
  // Days of the calendar: a call that was posted in the evening has not a day less than one of the morning.
  const days = publishedOn ? daysFrom(publishedOn, message.deadline.date) : wholeDays(publishedAt, deadline)
  if (days < terms.publicationDays) {
    return refuse('publication-too-short', { days, needed: terms.publicationDays })
  }
  return decide(event('callPublished', { publishedAt, ...message }, 'terms-of-reference'))
}

export function askQuestion(
  { call }: ProgrammeState,
  message: { question: string; words: Words; answerDueAt: Instant },
  { now }: Occasion,
): Decision {
  if (!call.publishedAt || !call.questionsEndAt) return refuse('call-not-published')
  if (call.areQuestionsClosed || !isBefore(now, call.questionsEndAt)) {
    return refuse('questions-closed', { endedAt: call.questionsEndAt })
  }
  if (Object.keys(call.openQuestions).length >= openQuestionsAtMost) {
    return refuse('questions-full', { questions: openQuestionsAtMost })
  }
  return decide(event('questionAsked', message, 'terms-of-reference'))
}

/** An answer goes to everyone; it may still come after questions have closed. */
export function answerQuestion(
  { call }: ProgrammeState,
  message: { question: string; words: Words },
): Decision {
  const { question } = message
  if (call.answeredQuestions?.includes(question)) return refuse('question-already-answered', { question })
  if (!Object.hasOwn(call.openQuestions, question)) return refuse('question-unknown', { question })
  return decide(event('questionAnswered', message, 'terms-of-reference'))
}

/** An addendum within the last days extends the deadline in the same act, and every filed dossier reconfirms. */
export function issueAddendum(
  programme: ProgrammeState,
  message: { words: Words; deadline?: StoredWallTime },
  { now }: Occasion,
): Decision {
  const { call, terms } = programme
  if (!call.deadline) return refuse('call-not-published')
  const current = call.deadline.at
  if (!isBefore(now, current)) return refuse('deadline-passed', { deadline: current })
  if (message.deadline && isBefore(message.deadline.at, current)) {
    return refuse('deadline-not-later', { deadline: current })
  }
  const added = message.deadline ? wholeDays(current, message.deadline.at) : 0
  const needed = msOf(current) - msOf(now) < terms.addendumWindowDays * day ? terms.addendumExtensionDays : 0
  if (added < needed) return refuse('extension-too-short', { days: added, needed })
  const issued = event(
    'addendumIssued',
    { addendum: call.addenda + 1, words: message.words },
    'terms-of-reference',
  )
  if (!message.deadline) return decide(issued)
  return decide(issued, extended(current, message.deadline, message.words))
}

export function extendDeadline(
  { call }: ProgrammeState,
  message: { deadline: StoredWallTime; reason: Words },
  { now }: Occasion,
): Decision {
  if (!call.deadline) return refuse('call-not-published')
  const current = call.deadline.at
  if (!isBefore(now, current)) return refuse('deadline-passed', { deadline: current })
  if (!isBefore(current, message.deadline.at)) return refuse('deadline-not-later', { deadline: current })
  return decide(extended(current, message.deadline, message.reason))
}

/** The call may be given up until a contract is signed, with reasons (law 03-01). */
export function cancelCall(_programme: ProgrammeState, message: { reason: Words }): Decision {
  return decide(
    event('callCancelled', message, 'law-03-01'),
    event('programmeEnded', { outcome: 'cancelled' }, 'law-03-01'),
  )
}

export function closeQuestions({ call }: ProgrammeState, _message: object, { now }: Occasion): Decision {
  if (!call.questionsEndAt) return refuse('call-not-published')
  if (call.areQuestionsClosed) return refuse('questions-closed', { endedAt: call.questionsEndAt })
  if (isBefore(now, call.questionsEndAt)) return refuse('not-yet-due', { dueAt: call.questionsEndAt })
  const unanswered = Object.keys(call.openQuestions).length
  return decide(event('questionsClosed', { unanswered }, 'terms-of-reference'))
}

/**
 * What closing the intake means, given the filed dossiers in order of filing. The database's clock has already
 * said, under the exclusive lock, that the deadline is past; without a dossier the call is unsuccessful.
 */
export function closeIntake(
  { call }: ProgrammeState,
  message: { dossiers: readonly { id: string; by: string }[]; digest: string },
): Decision {
  if (!call.deadline) return refuse('call-not-published')
  const { dossiers, digest } = message
  const closed = event(
    'intakeClosed',
    { deadline: call.deadline.at, count: dossiers.length, digest },
    'terms-of-reference',
  )
  if (dossiers.length === 0) {
    return decide(closed, event('programmeEnded', { outcome: 'unsuccessful' }, 'terms-of-reference'))
  }
  return decide(closed, ...inPages(dossiers))
}

const dossiersPerPage = 500

function inPages(dossiers: readonly { id: string; by: string }[]) {
  const count = Math.ceil(dossiers.length / dossiersPerPage)
  return Array.from({ length: count }, (_, page) =>
    event(
      'dossiersListed',
      { page: page + 1, dossiers: dossiers.slice(page * dossiersPerPage, (page + 1) * dossiersPerPage) },
      'terms-of-reference',
    ),
  )
}

function extended(from: Instant, deadline: StoredWallTime, reason: Words) {
  return event('deadlineExtended', { from, deadline, reason }, 'terms-of-reference')
}

/** The posting on the last compulsory channel; null while one of them is missing. */
export function publicationOf({ call, terms }: Pick<ProgrammeState, 'call' | 'terms'>): Instant | null {
  const compulsory = terms.channels.filter((channel) => channel.isCompulsory).map(({ id }) => id)
  return compulsory.every((id) => Object.hasOwn(call.posted, id))
    ? lastPosting(call.posted, compulsory)
    : null
}

function lastPosting(posted: Record<string, Instant>, channels: readonly string[]): Instant {
  const instants = channels.flatMap((id) => posted[id] ?? []).toSorted()
  const last = instants.at(-1)
  if (!last) throw new Error('a call needs one compulsory channel')
  return last
}

/** Whole days between two instants. An hour is forgiven: a change of the clock must not cost a day. */
function wholeDays(from: Instant, to: Instant): number {
  return Math.floor((msOf(to) - msOf(from) + 3_600_000) / day)
}
