import type { Instant } from '../clock/instant.ts'
import { storedAt, type StoredWallTime } from '../clock/wall-time.ts'
import { zoneDataVersion } from '../clock/zone-data.ts'
import type { MilestoneSchedule } from '../milestone/stage.ts'
import { instantsOf, type ScheduleWall } from '../milestone/wall.ts'
import type { Ends } from './events.ts'

/** What the wall of a zone shows at the instants of a schedule, by the zone data of this runtime. */
export function wallOf(schedule: MilestoneSchedule, zone: string): ScheduleWall {
  return wallAt(instantsOf(schedule), zone)
}

/** The ends of a contract with their wall beside them. */
export function toldEnds({ yearEnds, endsAt }: Ends, zone: string): Ends {
  return { yearEnds, endsAt, endsWall: wallAt([...yearEnds, endsAt], zone) }
}

function wallAt(instants: readonly Instant[], zone: string): ScheduleWall {
  return { zone, tz: zoneDataVersion, shown: instants.map((at) => readingOf(storedAt(at, zone))) }
}

/** A schedule with its wall beside it, as people are told it. */
export function toldSchedule(schedule: MilestoneSchedule, zone: string): MilestoneSchedule {
  return { ...schedule, wall: wallOf(schedule, zone) }
}

function readingOf({ date, time, offset }: StoredWallTime): ScheduleWall['shown'][number] {
  return { date, time, offset }
}
