import { existsSync } from 'node:fs'
import { keepComparison } from '@mithaq/db/completeness/writes'
import type { OpenDatabase } from '@mithaq/db/database'
import { differenceSentence } from '@mithaq/i18n/completeness/sentence'
import type { Language } from '@mithaq/i18n/language'
import type { ArchiveWays } from '@mithaq/workflows/archive/archive-run'
import { OperatorError } from '@mithaq/local/operator-error'
import { diskStorage } from '@mithaq/workflows/archive/storage'
import { comparableProgrammes, compareProgramme } from '@mithaq/workflows/completeness/compare-programme'
import { findRunning, type Running } from '../running.ts'
import { openEngine, openRecord } from '../running-parts.ts'
import { checkWholeLedger } from './check-whole-ledger.ts'

/**
 * `mithaq compare [PROGRAMME]`: holds the engine's histories against the record, and says what differs; where no
 * programme is named, the whole ledger is checked too.
 */
export async function compare(
  programme: string | undefined,
  { dir, lang }: { dir: string; lang: Language },
): Promise<void> {
  const running = findRunning(dir)
  await withWays(running, async (ways) => {
    for (const id of programme ? [programme] : await comparableProgrammes(ways, running.taskQueue)) {
      const comparison = await compareProgramme(ways, id)
      const { counted, differences } = comparison
      if (counted.runs + counted.events === 0) {
        throw new OperatorError(
          `Neither the record nor the engine knows a programme ${id}.`,
          'Name none, and all that they know are compared.',
        )
      }
      await keepComparison(ways.db, id, comparison)
      const { runs, acts, timers, events } = counted
      process.stdout.write(
        `${id}: ${runs} runs, ${acts} acts, ${timers} timers, ${events} events; ${differences.length} differences\n`,
      )
      for (const difference of differences)
        process.stdout.write(`  ${differenceSentence(difference)[lang]}\n`)
      if (differences.length > 0) process.exitCode = 1
    }
    if (programme !== undefined || !existsSync(running.ledger.keys)) return
    const [said = '', ...faults] = await checkWholeLedger(ways.db, running.ledger)
    process.stdout.write(`${[said, ...faults].join('\n')}\n`)
    if (faults.length > 0) process.exitCode = 1
  })
}

async function withWays(running: Running, work: (ways: ArchiveWays) => Promise<void>): Promise<void> {
  const engine = await openEngine(running)
  let db: OpenDatabase | undefined
  try {
    db = await openRecord(running)
    await work({ db, engine, storage: diskStorage(running.archives) })
  } finally {
    await db?.destroy()
    await engine.connection.close()
  }
}
