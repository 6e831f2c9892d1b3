import type { CalendarDate } from '../clock/calendar-date.ts'
import { msOf, type Instant } from '../clock/instant.ts'
import type { MilestoneSchedule } from './stage.ts'
import { stepsOf } from './steps.ts'

/** What a wall showed at an instant: day, hour 'HH:MM', and its offset from UTC ('+01:00'). */
export interface WallReading {
  date: CalendarDate
  time: string
  offset: string
}

/** The wall behind several instants, of a schedule those of `instantsOf`: what it showed at each, in one zone, by one release of the zone data. */
export interface ScheduleWall {
  zone: string
  tz: string
  shown: WallReading[]
}

/** The instants of a schedule: when it is due, then its steps in their order. */
export function instantsOf(schedule: MilestoneSchedule): Instant[] {
  return [schedule.dueAt, ...stepsOf(schedule).map(({ at }) => at)]
}

/** The same schedule at other instants, in the order of {@link instantsOf}. */
export function withInstants(schedule: MilestoneSchedule, instants: readonly Instant[]): MilestoneSchedule {
  const reminders = schedule.remindAt.length
  const [dueAt, noticeAt, demandAt, suspendAt] = [instants[0], ...instants.slice(1 + reminders)]
  if (!dueAt || !noticeAt || !demandAt || !suspendAt) throw new Error('a schedule has all of its instants')
  return { dueAt, remindAt: instants.slice(1, 1 + reminders), noticeAt, demandAt, suspendAt }
}

/** On the same days still: an amendment or a return of the same moment gave dates that nobody has read again. */
export function isSameWall(old?: ScheduleWall, wall?: ScheduleWall): boolean {
  return (
    old !== undefined &&
    wall !== undefined &&
    wall.shown.length === old.shown.length &&
    wall.shown.every(({ date }, index) => date === old.shown[index]?.date)
  )
}

/** Whether a wall tells the very instants of a schedule. */
export function isWallOf(wall: ScheduleWall, schedule: MilestoneSchedule): boolean {
  return isWallAt(wall, instantsOf(schedule))
}

/** Whether a wall tells these very instants. Plain arithmetic: a workflow asks it, and has no zone data. */
export function isWallAt(wall: ScheduleWall, instants: readonly Instant[]): boolean {
  return (
    wall.shown.length === instants.length &&
    wall.shown.every(({ date, time, offset }, index) => {
      const at = instants[index]
      return at !== undefined && Date.parse(`${date}T${time}:00${offset}`) === wholeMinute(at)
    })
  )
}

const minute = 60_000
const wholeMinute = (at: Instant) => Math.floor(msOf(at) / minute) * minute
