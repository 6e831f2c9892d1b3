import { keepComparison } from '@mithaq/db/completeness/writes'
import { openDatabase } from '@mithaq/db/database'
import { differenceSentence } from '@mithaq/i18n/completeness/sentence'
import type { Language } from '@mithaq/i18n/language'
import { diskStorage } from '@mithaq/workflows/archive/storage'
import { comparableProgrammes, compareProgramme } from '@mithaq/workflows/completeness/compare-programme'
import { Client, Connection } from '@temporalio/client'
import { findRunning } from '../running.ts'

/** `mithaq compare [PROGRAMME]`: holds the engine's histories against the record, and says what differs. */
export async function compare(
  programme: string | undefined,
  { dir, lang }: { dir: string; lang: Language },
): Promise<void> {
  const { database, temporal, namespace, taskQueue, archives } = findRunning(dir)
  const db = openDatabase({ url: database, connections: 2 })
  const connection = await Connection.connect({ address: temporal })
  const ways = { db, engine: new Client({ connection, namespace }), storage: diskStorage(archives) }
  try {
    for (const id of programme ? [programme] : await comparableProgrammes(ways, taskQueue)) {
      const comparison = await compareProgramme(ways, id)
      await keepComparison(db, id, comparison)
      const { counted, differences } = comparison
      const { runs, acts, timers, events } = counted
      process.stdout.write(
        `${id}: ${runs} runs, ${acts} acts, ${timers} timers, ${events} events; ${differences.length} differences\n`,
      )
      for (const difference of differences)
        process.stdout.write(`  ${differenceSentence(difference)[lang]}\n`)
      if (differences.length > 0) process.exitCode = 1
    }
  } finally {
    await connection.close()
    await db.destroy()
  }
}
