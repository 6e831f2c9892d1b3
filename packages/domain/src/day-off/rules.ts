import { isBefore, type Instant } from '../clock/instant.ts'
import type { MilestoneSchedule } from '../milestone/stage.ts'
import { decide, event, refuse, type Decision } from '../programme/decision.ts'
import type { NewEvent } from '../programme/event.ts'
import type { Occasion, ProgrammeState } from '../programme/state.ts'
import type { Words } from '../programme/words.ts'
import type { Term } from './events.ts'
import { runningTerms, type RunningTerm } from './running-terms.ts'

/** A running term that a day off lengthens: its end as it stood, and as it is counted again. */
export interface Recounted extends Omit<RunningTerm, 'end'> {
  from: Instant
  to: Instant
}

/** A due date that moves, with every step that goes with it. */
export interface DueMoved {
  milestone: string
  from: Instant
  schedule: MilestoneSchedule
}

const ground = 'decree-2-05-916'

/**
 * A day off was announced: terms that run are counted again, and due dates that fall on it move to the next working day.
 * Nothing is shortened. What has changed since it was counted is left as it is: then the day is recorded once more.
 */
export function recordDayOff(
  programme: ProgrammeState,
  message: {
    date: string
    reference: Words
    /** The day was known to be off: a weekend, a holiday, one recorded before. */
    isDayOff: boolean
    terms: readonly Recounted[]
    dueDates: readonly DueMoved[]
  },
  { now }: Occasion,
): Decision {
  const { date, reference, isDayOff } = message
  const moved = [
    ...message.terms.filter((term) => isRunning(programme, term, now)).map(countedAgain),
    ...message.dueDates.filter((due) => isOwed(programme, due, now)).map(dueMoved),
  ]
  if (isDayOff && moved.length === 0) return refuse('day-already-off', { date })
  return decide(event('dayOffRecorded', { date, reference }, ground), ...moved)
}

function isRunning(programme: ProgrammeState, { term, about, from, to }: Recounted, now: Instant): boolean {
  const isAsCounted = runningTerms(programme).some(
    (running) => running.term === term && running.about === about && running.end === from,
  )
  return isAsCounted && isBefore(now, from) && isBefore(from, to)
}

function isOwed({ milestones }: ProgrammeState, { milestone: id, from, schedule }: DueMoved, now: Instant) {
  const milestone = Object.hasOwn(milestones, id) ? milestones[id] : undefined
  const isAsCounted = milestone?.status !== 'accepted' && milestone?.schedule?.dueAt === from
  return isAsCounted && isBefore(from, schedule.dueAt) && isBefore(now, schedule.dueAt)
}

function countedAgain({ term, about = '', from, to }: Recounted): NewEvent {
  if (isOfDossier(term)) {
    return event('dossierTermCountedAgain', { term, dossier: about, from, to }, ground)
  }
  const amendment = term === 'amendment' ? { amendment: Number(about) } : {}
  return event('termCountedAgain', { term, ...amendment, from, to }, ground)
}

const isOfDossier = (term: Term): term is 'completion' | 'review-answer' =>
  term === 'completion' || term === 'review-answer'

function dueMoved({ milestone, from, schedule }: DueMoved): NewEvent {
  return event('reportDueMoved', { milestone, from, to: schedule.dueAt, schedule }, ground)
}
