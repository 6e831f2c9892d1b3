import { storedAt, type StoredWallTime } from '../clock/wall-time.ts'
import { zoneDataVersion } from '../clock/zone-data.ts'
import type { MilestoneSchedule } from '../milestone/stage.ts'
import { instantsOf, type ScheduleWall } from '../milestone/wall.ts'

/** What the wall of a zone shows at the instants of a schedule, by the zone data of this runtime. */
export function wallOf(schedule: MilestoneSchedule, zone: string): ScheduleWall {
  const shown = instantsOf(schedule).map((at) => readingOf(storedAt(at, zone)))
  return { zone, tz: zoneDataVersion, shown }
}

/** A schedule with its wall beside it, as people are told it. */
export function toldSchedule(schedule: MilestoneSchedule, zone: string): MilestoneSchedule {
  return { ...schedule, wall: wallOf(schedule, zone) }
}

function readingOf({ date, time, offset }: StoredWallTime): ScheduleWall['shown'][number] {
  return { date, time, offset }
}
