import { zoneDataVersion } from '@mithaq/domain/clock/zone-data'
import { rereadEnds, rereadSchedules } from '@mithaq/domain/contract/reread-schedules'
import type { Prepare } from '../command/preparation.ts'

/** The dates of the contract, read from the wall again with the zone data of this runtime. */
export const rereadDates: Prepare<'rereadDates'> = (_input, { programme, now }) => {
  const ends = rereadEnds(programme.contract, now)
  return {
    tz: zoneDataVersion,
    schedules: rereadSchedules(programme.milestones, now),
    ...(ends && { ends }),
  }
}
