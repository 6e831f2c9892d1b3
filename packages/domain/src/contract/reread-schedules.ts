import { isBefore, type Instant } from '../clock/instant.ts'
import { readAgain } from '../clock/zone-change.ts'
import { zoneDataVersion } from '../clock/zone-data.ts'
import type { MilestoneSchedule, MilestoneState } from '../milestone/stage.ts'
import { instantsOf, isWallAt, withInstants, type ScheduleWall } from '../milestone/wall.ts'
import type { Ends, Schedules } from './events.ts'
import type { ContractState } from './stage.ts'
import { toldEnds, toldSchedule } from './told-schedule.ts'

type EndsOf = Pick<ContractState, 'endsAt' | 'yearEnds' | 'endsWall'>

/**
 * The schedules that today's zone data give other instants: the wall holds and the instant follows it. A date that would
 * come to lie behind `now` stays; zone data older than what a date was stored with move nothing.
 */
export function rereadSchedules(milestones: Record<string, MilestoneState>, now: Instant): Schedules {
  const moved = Object.entries(milestones).flatMap(([id, { schedule, status }]) => {
    const reread = schedule && status !== 'accepted' ? rereadSchedule(schedule, now) : null
    return reread ? [[id, reread] as const] : []
  })
  return Object.fromEntries(moved)
}

function rereadSchedule(schedule: MilestoneSchedule, now: Instant): MilestoneSchedule | null {
  const { wall } = schedule
  const reread = wall ? rereadInstants(instantsOf(schedule), wall, now) : null
  return wall && reread ? toldSchedule(withInstants(schedule, reread), wall.zone) : null
}

/** The same for the ends of the contract and of its years: midnights they were, and midnights they are. */
export function rereadEnds({ yearEnds, endsAt, endsWall }: EndsOf, now: Instant): Ends | null {
  if (!endsAt || !endsWall) return null
  const stored = [...yearEnds, endsAt]
  const reread = rereadInstants(stored, endsWall, now)
  const last = reread?.at(-1)
  if (!reread || !last) return null
  const ends = toldEnds({ yearEnds: reread.slice(0, -1), endsAt: last }, endsWall.zone)
  // A year that is over is told as it was.
  const shown = ends.endsWall?.shown.map((reading, index) =>
    reread[index] === stored[index] ? (endsWall.shown[index] ?? reading) : reading,
  )
  return ends.endsWall && shown ? { ...ends, endsWall: { ...ends.endsWall, shown } } : ends
}

/** Null where every one stands, or the wall tells of others. */
function rereadInstants(stored: readonly Instant[], wall: ScheduleWall, now: Instant): Instant[] | null {
  const { zone, tz, shown } = wall
  if (tz >= zoneDataVersion || !isWallAt(wall, stored)) return null
  const reread = stored.map((at, index) => {
    const reading = shown[index]
    const next = reading ? readAgain({ ...reading, zone, tz, at }).at : at
    return isBefore(now, next) ? next : at
  })
  return reread.every((at, index) => at === stored[index]) ? null : reread
}
