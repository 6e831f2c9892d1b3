import { isBefore, type Instant } from '../clock/instant.ts'
import { decide, event, refuse, type Decision } from '../programme/decision.ts'
import type { Occasion, ProgrammeState } from '../programme/state.ts'
import type { MilestoneTerms } from '../programme/terms.ts'
import type { Words } from '../programme/words.ts'
import type { MilestoneSchedule, MilestoneState } from './stage.ts'
import { stepsDue, stepsOf } from './steps.ts'
import type { ScheduleWall } from './wall.ts'

/** A report comes with every indicator of its milestone, and may be handed in again when it was returned. */
export function submitReport(
  programme: ProgrammeState,
  message: { milestone: string; report: Words; indicators: readonly { id: string; value: number }[] },
): Decision {
  const found = scheduled(programme, message.milestone)
  if ('refused' in found) return found
  const { milestone, terms } = found
  const { milestone: id, report } = message
  if (terms.kind === 'annual-public-account') return refuse('milestone-is-yearly-account', { milestone: id })
  if (milestone.status === 'accepted') return refuse('report-already-accepted', { milestone: id })
  // Replacing it under the reader's eyes would let the council accept what it has not read.
  if (milestone.status === 'submitted') return refuse('report-under-review', { milestone: id })
  const given = message.indicators.map((indicator) => indicator.id)
  const unknown = given.find((indicator) => !terms.indicators.includes(indicator))
  if (unknown) return refuse('indicator-unknown', { indicator: unknown })
  const twice = given.find((indicator, index) => given.indexOf(indicator) < index)
  if (twice) return refuse('indicator-given-twice', { indicator: twice })
  const missing = terms.indicators.filter((indicator) => !given.includes(indicator))
  if (missing.length > 0) return refuse('indicators-missing', { indicators: missing })
  const indicators = message.indicators.map(({ id: indicator, value }) => ({ id: indicator, value }))
  return decide(event('reportSubmitted', { milestone: id, report, indicators }, 'contract'))
}

/** A report goes back with reasons (law 03-01) and a date by which it is due again. */
export function returnReport(
  programme: ProgrammeState,
  message: { milestone: string; reasons: Words; dueAt: Instant; wall?: ScheduleWall },
  { now }: Occasion,
): Decision {
  const { milestone: id, dueAt } = message
  const refused = notSubmitted(programme, id)
  if (refused) return refused
  if (!isBefore(now, dueAt)) return refuse('report-due-not-ahead', { dueAt })
  return decide(event('reportReturned', message, 'law-03-01'))
}

export function acceptReport(programme: ProgrammeState, { milestone }: { milestone: string }): Decision {
  return notSubmitted(programme, milestone) ?? decide(event('reportAccepted', { milestone }, 'contract'))
}

/** The account of the use of public money goes to the Court before 15 March; its proof counts at once. */
export function fileYearlyAccount(
  programme: ProgrammeState,
  { milestone: id, proof }: { milestone: string; proof: Words },
): Decision {
  const found = scheduled(programme, id)
  if ('refused' in found) return found
  const { milestone, terms } = found
  if (terms.kind !== 'annual-public-account')
    return refuse('milestone-is-not-yearly-account', { milestone: id })
  if (milestone.status === 'accepted') return refuse('report-already-accepted', { milestone: id })
  return decide(event('yearlyAccountFiled', { milestone: id, proof }, 'circular-13-2022'))
}

/** Beneficiaries say, each once, that the activities took place. */
export function confirmActivity(
  programme: ProgrammeState,
  { milestone: id, words }: { milestone: string; words: Words },
  { by }: Occasion,
): Decision {
  const found = scheduled(programme, id)
  if ('refused' in found) return found
  if (found.milestone.confirmedBy.includes(by.person)) {
    return refuse('activity-already-confirmed', { milestone: id })
  }
  return decide(event('activityConfirmed', { milestone: id, words }, 'contract'))
}

/**
 * One event for the latest step that is due, however many an outage has left behind: each is sent at most once,
 * and none that would speak of a time gone by.
 */
export function remind(
  programme: ProgrammeState,
  { milestone: id }: { milestone: string },
  { now }: Occasion,
): Decision {
  const found = scheduled(programme, id)
  if ('refused' in found) return found
  if (programme.contract.isSuspended || programme.outcome === 'terminated') return refuse('reminders-paused')
  const { milestone, schedule } = found
  const steps = stepsOf(schedule)
  const next = steps[milestone.steps]
  if (!next || milestone.status === 'submitted' || milestone.status === 'accepted') {
    return refuse('nothing-to-remind', { milestone: id })
  }
  if (isBefore(now, next.at)) return refuse('not-yet-due', { dueAt: next.at })
  const due = stepsDue(schedule, now)
  const latest = steps[due - 1] ?? next
  return decide(
    event(
      'reminderSent',
      {
        milestone: id,
        step: latest.kind,
        stepAt: latest.at,
        dueAt: schedule.dueAt,
        missed: due - milestone.steps - 1,
      },
      'contract',
    ),
  )
}

type Found = { milestone: MilestoneState; schedule: MilestoneSchedule; terms: MilestoneTerms }

function scheduled({ milestones, terms }: ProgrammeState, id: string) {
  const milestone = milestones[id]
  const line = terms.milestones.find((each) => each.id === id)
  if (!milestone || !line) return refuse('milestone-unknown', { milestone: id })
  if (!milestone.schedule) return refuse('milestone-not-scheduled', { milestone: id })
  return { milestone, schedule: milestone.schedule, terms: line } satisfies Found
}

function notSubmitted({ milestones }: ProgrammeState, id: string) {
  const milestone = milestones[id]
  if (!milestone) return refuse('milestone-unknown', { milestone: id })
  if (milestone.status === 'accepted') return refuse('report-already-accepted', { milestone: id })
  if (milestone.status !== 'submitted') return refuse('report-not-submitted', { milestone: id })
  return null
}
