import { isBefore, type Instant } from '../clock/instant.ts'
import { readAgain } from '../clock/zone-change.ts'
import { zoneDataVersion } from '../clock/zone-data.ts'
import type { MilestoneSchedule, MilestoneState } from '../milestone/stage.ts'
import { instantsOf, isWallOf, withInstants } from '../milestone/wall.ts'
import type { Schedules } from './events.ts'
import { toldSchedule } from './told-schedule.ts'

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
  if (!wall || wall.tz >= zoneDataVersion || !isWallOf(wall, schedule)) return null
  const { zone, tz, shown } = wall
  const stored = instantsOf(schedule)
  const reread = stored.map((at, index) => {
    const reading = shown[index]
    const next = reading ? readAgain({ ...reading, zone, tz, at }).at : at
    return isBefore(now, next) ? next : at
  })
  if (reread.every((at, index) => at === stored[index])) return null
  return toldSchedule(withInstants(schedule, reread), zone)
}
