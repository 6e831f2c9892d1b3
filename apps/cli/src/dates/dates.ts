import { zoneDataVersion } from '@mithaq/domain/clock/zone-data'
import { staleDates } from '@mithaq/server/contract/stale-dates'
import { findRunning } from '../running.ts'
import { openRecord } from '../running-parts.ts'

/** `mithaq dates`: the contracts whose dates came to lie at another hour since clocks were changed. */
export async function dates({ dir }: { dir: string }): Promise<void> {
  const db = await openRecord(findRunning(dir))
  try {
    const stale = await staleDates(db)
    for (const { programme, milestones, areEndsStale } of stale) {
      const moved = [...milestones, ...(areEndsStale ? ['the ends of the contract and its years'] : [])]
      process.stdout.write(`${programme}: ${moved.join(', ')}: an officer has to read the dates again\n`)
    }
    if (stale.length > 0) process.exitCode = 1
    else process.stdout.write(`every date stands as the wall shows it (tz ${zoneDataVersion})\n`)
  } finally {
    await db.destroy()
  }
}
