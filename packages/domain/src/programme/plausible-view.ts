import type { CouncilVote } from '../award/events.ts'
import { calendarDate } from '../clock/calendar-date.ts'
import { plusMs, type Instant } from '../clock/instant.ts'
import type { StoredWallTime } from '../clock/wall-time.ts'
import type { DueMoved, Recounted } from '../day-off/rules.ts'
import { runningTerms } from '../day-off/running-terms.ts'
import type { Schedules } from '../contract/events.ts'
import type { MilestoneSchedule } from '../milestone/stage.ts'
import { movedTo } from '../milestone/steps.ts'
import { instantsOf, type ScheduleWall } from '../milestone/wall.ts'
import { centimes, type Centimes } from '../money/amount.ts'
import { handedIn } from '../selection/sheets.ts'
import type { Actor } from './actor.ts'
import type { Dice } from './dice.ts'
import type { ProgrammeState } from './state.ts'

/** What a message is thought up from: the state, the moment, who would send it, and chance. */
export interface View {
  programme: ProgrammeState
  now: Instant
  by: Actor
  dice: Dice
}

const day = 86_400_000
export const digest = 'ef'.repeat(32)
export const words = { id: '00000000-0000-4000-8000-000000000001', digest: 'ab'.repeat(32) }
/** Persons who may be appointed, more than there are seats. */
export const members = ['m1', 'm2', 'm3', 'm4']

export const inDays = ({ now }: View, days: number) => plusMs(now, days * day)
export const dossier = ({ programme, dice }: View) => dice.idOf(Object.keys(programme.selection.dossiers))
export const milestone = ({ programme, dice }: View) =>
  dice.idOf(programme.terms.milestones.map(({ id }) => id))
// A hostile id is kept out here: what a tranche's room says to one is its own test's question.
export const tranche = ({ programme, dice }: View) => dice.oneOf(programme.terms.tranches.map(({ id }) => id))
export const conflict = ({ dice }: View) => (dice.isRare() ? ('prohibited' as const) : ('none' as const))
export const amendment = ({ programme, dice }: View) =>
  dice.oneOf([...Object.keys(programme.contract.pending).map(Number), 1])

/** A council of nineteen; now and then its vote is tied, with the president's side or without. */
export function voted({ dice }: View, isLost: boolean): CouncilVote {
  const presidentVoted = dice.oneOf(['for', 'against'] as const)
  if (dice.isRare()) return { for: 9, against: 9, abstained: 1, ...(dice.isRare() ? {} : { presidentVoted }) }
  return isLost ? { for: 3, against: 16, abstained: 0 } : { for: 15, against: 2, abstained: 2 }
}

export function wall(view: View, days: number): StoredWallTime {
  const at = inDays(view, days)
  return {
    date: at.slice(0, 10),
    time: '16:30',
    zone: 'Etc/UTC',
    at,
    offset: '+00:00',
    tz: '-',
  } as StoredWallTime
}

export function scheduleFrom(dueAt: Instant): MilestoneSchedule {
  const after = (days: number) => plusMs(dueAt, days * day)
  return withWall({
    dueAt,
    remindAt: [after(-30), after(-7), after(0)],
    noticeAt: after(7),
    demandAt: after(15),
    suspendAt: after(30),
  })
}

function withWall(schedule: MilestoneSchedule): MilestoneSchedule {
  const shown = instantsOf(schedule).map((at) => ({
    date: calendarDate(at.slice(0, 10)),
    time: at.slice(11, 16),
    offset: '+00:00',
  }))
  return { ...schedule, wall: { zone: 'Etc/UTC', tz: '2025c', shown } }
}

/** The same hours on a wall whose clock has been set back by one. */
export function reread({ programme }: View): Schedules {
  const scheduled = Object.entries(programme.milestones).flatMap(([id, { schedule }]) =>
    schedule?.wall ? [[id, laterByAnHour(schedule, schedule.wall)] as const] : [],
  )
  return Object.fromEntries(scheduled)
}

function laterByAnHour(schedule: MilestoneSchedule, told: ScheduleWall): MilestoneSchedule {
  const shown = told.shown.map((reading) => ({ ...reading, offset: '-01:00' }))
  return { ...movedTo(schedule, plusMs(schedule.dueAt, 3_600_000)), wall: { ...told, tz: '2026c', shown } }
}

/** A day more for what runs; now and then a day less, or what nobody counted. */
export function recounted({ programme, dice }: View): Recounted[] {
  const days = dice.isRare() ? -1 : 1
  return runningTerms(programme).map(({ end, ...term }) => ({
    ...term,
    from: dice.isRare() ? plusMs(end, day) : end,
    to: plusMs(end, days * day),
  }))
}

export function dueMoved({ programme, dice }: View): DueMoved[] {
  const days = dice.isRare() ? -1 : 1
  return Object.entries(programme.milestones).flatMap(([id, { schedule }]) =>
    schedule
      ? [{ milestone: id, from: schedule.dueAt, schedule: scheduleFrom(plusMs(schedule.dueAt, days * day)) }]
      : [],
  )
}

export const schedules = (view: View, from: Instant) =>
  Object.fromEntries(
    view.programme.terms.milestones.map(({ id }, index) => [
      id,
      scheduleFrom(plusMs(from, (index + 1) * 200 * day)),
    ]),
  )

export const ends = (from: Instant) => [365, 730, 1095].map((days) => plusMs(from, days * day))

/** The dossiers that come in: `association-n` files `dossier-n`. */
export const filed = [1, 2, 3].map((n) => ({ id: `dossier-${n}`, by: `association-${n}` }))

export function phaseOf(programme: ProgrammeState): 'technical' | 'financial' {
  const { passed } = programme.selection
  return passed && handedIn(programme, 'technical').length > 0 ? 'financial' : 'technical'
}

export function planned({ tranches }: ProgrammeState): Centimes {
  return centimes(Object.values(tranches).reduce((sum, { amount }) => sum + amount, 0))
}
