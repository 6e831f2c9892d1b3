import { countAgain } from '../calendar/period.ts'
import type { Calendar } from '../calendar/working-day.ts'
import { isBefore, type Instant } from '../clock/instant.ts'
import { storedAt, wallTimeOf } from '../clock/wall-time.ts'
import { milestoneSchedule, type StepValues } from '../contract/schedule.ts'
import { toldSchedule } from '../contract/told-schedule.ts'
import type { MilestoneSchedule } from '../milestone/stage.ts'
import { movedTo } from '../milestone/steps.ts'
import { instantsOf, withInstants } from '../milestone/wall.ts'
import type { ProgrammeState } from '../programme/state.ts'
import type { OpenedTerm } from './opened-terms.ts'
import { runningTerms, type RunningTerm } from './running-terms.ts'
import type { DueMoved, Recounted } from './rules.ts'

interface Given {
  opened: readonly OpenedTerm[]
  /** The day that was announced. */
  date: string
  /** With that day in it. */
  calendar: Calendar
  now: Instant
}

/** The terms that run and end later by a calendar, each with its old end and its new one; none ever ends sooner. */
export function recountedTerms(programme: ProgrammeState, given: Given): Recounted[] {
  return runningTerms(programme)
    .filter(({ end }) => isBefore(given.now, end))
    .flatMap((running) => {
      const { end: from, ...term } = running
      const to = latestEnd(running, given)
      return isBefore(from, to) ? [{ ...term, from, to }] : []
    })
}

/**
 * The due dates of a contract that fall on the day off, or were given in working days, at their new days. One that is over
 * and would not be by its new day is ahead again, in favour of the person.
 */
export function movedDueDates(
  programme: ProgrammeState,
  { rulePack }: { rulePack: { values: StepValues } },
  given: Given,
): DueMoved[] {
  return Object.entries(programme.milestones).flatMap(([milestone, { schedule, status }]) => {
    if (!schedule || status === 'accepted') return []
    const moved = movedSchedule({ milestone, schedule }, rulePack.values, given)
    const isLater = isBefore(schedule.dueAt, moved.dueAt) && isBefore(given.now, moved.dueAt)
    return isLater ? [{ milestone, from: schedule.dueAt, schedule: onlyAhead(schedule, moved, given) }] : []
  })
}

function movedSchedule(
  { milestone, schedule }: { milestone: string; schedule: MilestoneSchedule },
  values: StepValues,
  given: Given,
): MilestoneSchedule {
  const { calendar, date: dayOff } = given
  const again = latestEnd({ term: 'report', about: milestone, end: schedule.dueAt }, given)
  if (isBefore(schedule.dueAt, again)) return movedTo(schedule, again)
  const { date } = wallTimeOf(schedule.dueAt, calendar.zone)
  return date === dayOff ? milestoneSchedule(values, date, calendar) : schedule
}

/** A step that is behind us stays there: it was sent, or spoke of its time. */
function onlyAhead(old: MilestoneSchedule, moved: MilestoneSchedule, { calendar, now }: Given) {
  const before = instantsOf(old)
  const instants = instantsOf(moved).map((at, index) => (isBefore(now, at) ? at : (before[index] ?? at)))
  return toldSchedule(withInstants(moved, instants), calendar.zone)
}

/** Hours are exact whatever the day; what is counted in days ends at the hour it was told. */
function latestEnd(
  { term, about, end }: Omit<RunningTerm, 'term'> & { term: OpenedTerm['term'] },
  { opened, calendar }: Given,
): Instant {
  const ends = opened
    .filter((one) => one.term === term && one.about === about && one.period.unit !== 'hours')
    .map(({ period, from }) => countAgain({ period, from, end: storedAt(end, calendar.zone) }, calendar))
  return ends.reduce((latest, { end: { at } }) => (isBefore(latest, at) ? at : latest), end)
}
