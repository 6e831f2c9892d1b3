import type { Database } from '@mithaq/db/database'
import { contractsUnderway } from '@mithaq/db/contract/reads'
import { rereadEnds, rereadSchedules } from '@mithaq/domain/contract/reread-schedules'

export interface StaleDates {
  programme: string
  /** Those whose dates no longer come when the wall shows the hour that was told. */
  milestones: string[]
  /** Whether the ends of the contract or of its years do not either. */
  areEndsStale: boolean
}

/** The contracts whose dates today's zone data would give other instants; an officer moves them by `rereadDates`. */
export async function staleDates(db: Database): Promise<StaleDates[]> {
  const contracts = await contractsUnderway(db)
  return contracts.flatMap(({ id, state, now }) => {
    const milestones = Object.keys(rereadSchedules(state.milestones, now))
    const areEndsStale = rereadEnds(state.contract, now) !== null
    return milestones.length > 0 || areEndsStale ? [{ programme: id, milestones, areEndsStale }] : []
  })
}
