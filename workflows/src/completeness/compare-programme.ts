import { setTimeout as pause } from 'node:timers/promises'
import { recordedProgramme, recordedProgrammes } from '@mithaq/db/completeness/reads'
import { compare } from '@mithaq/domain/completeness/compare'
import type { Comparison, Difference } from '@mithaq/domain/completeness/difference'
import type { ArchiveWays } from '../archive/archive-run.ts'
import { readChain } from '../archive/read-chain.ts'
import { programmeIds } from '../programme/reconcile.ts'
import { toldRun } from './told-run.ts'

/**
 * Holds the whole chain of a programme's runs, archived or live, against the record. Acts go on meanwhile, and the two
 * sides are not read at one moment: what differs is looked at again, and counts where it still does.
 */
export async function compareProgramme(ways: ArchiveWays, programme: string): Promise<Comparison> {
  const first = await compareOnce(ways, programme)
  if (first.differences.length === 0) return first
  await pause(1_000)
  const again = await compareOnce(ways, programme)
  const known = new Set(first.differences.map((each) => JSON.stringify(each)))
  return { ...again, differences: again.differences.filter((each) => known.has(JSON.stringify(each))) }
}

/** Programmes of the record, and those that only the engine knows. */
export async function comparableProgrammes(
  { db, engine }: ArchiveWays,
  taskQueue: string,
): Promise<string[]> {
  const known = await recordedProgrammes(db)
  return [...new Set([...known, ...(await programmeIds(engine, taskQueue))])].toSorted()
}

async function compareOnce(ways: ArchiveWays, programme: string): Promise<Comparison> {
  const { runs, faults } = await readChain(ways, programme)
  const told = runs.map(toldRun)
  const record = await recordedProgramme(ways.db, programme)
  const { counted, differences } = compare(told, record)
  const isClosed = record.events.some(({ type }) => type === 'programmeClosed')
  const stopped: Difference[] = told.at(-1)?.isOver !== false && !isClosed ? [{ word: 'nothing-runs' }] : []
  return { counted, differences: [...faults, ...stopped, ...differences] }
}
