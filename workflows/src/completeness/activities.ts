import { keepComparison } from '@mithaq/db/completeness/writes'
import { activityInfo, heartbeat } from '@temporalio/activity'
import type { ArchiveWays } from '../archive/archive-run.ts'
import { comparableProgrammes, compareProgramme } from './compare-programme.ts'
import type { ComparedProgrammes } from './messages.ts'

export interface CompletenessActivities {
  compareProgrammes: (compared: ComparedProgrammes) => Promise<void>
}

export function completenessActivities(ways: ArchiveWays): CompletenessActivities {
  return {
    compareProgrammes: async ({ programme }) => {
      const programmes =
        programme === null ? await comparableProgrammes(ways, activityInfo().taskQueue) : [programme]
      for (const each of programmes) {
        heartbeat()
        await keepComparison(ways.db, each, await compareProgramme(ways, each))
      }
    },
  }
}
