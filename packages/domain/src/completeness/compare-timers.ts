import { msOf, type Instant } from '../clock/instant.ts'
import type { Difference } from './difference.ts'
import type { Told, ToldRun } from './told.ts'

/** A workflow's clock counts milliseconds, the engine's finer. */
const toleranceMs = 1_000

/**
 * Timers that came to their instant and that nothing followed. What follows is an act of the clock that was due by
 * then, in this run or a later one, since a run that is over leaves it to the next; or, in the same run, a look at
 * the record, by which every refusal goes.
 */
export function compareTimers(runs: readonly ToldRun[]): Difference[] {
  return runs.flatMap(({ told }, at) => {
    const later = runs.slice(at + 1).flatMap((run) => run.told)
    return told.flatMap((each, index): Difference[] => {
      if (each.kind !== 'fired') return []
      const here = told.slice(index + 1)
      const isFollowed = [...here, ...later].some((next) => isActOf(next, each))
      const isLookedUp = here.some(({ kind }) => kind === 'lookedUp')
      return isFollowed || isLookedUp ? [] : [{ word: 'timer-without-act', due: each.dueAt }]
    })
  })
}

function isActOf(next: Told, { dueAt, at }: { dueAt: Instant; at: Instant }): boolean {
  if (next.kind !== 'appended' || !next.requestId.startsWith('clock/')) return false
  const due = Date.parse(next.requestId.slice(next.requestId.lastIndexOf('/') + 1))
  // The closing is asked again by a second timer where the database's clock is behind: then its own instant is past.
  const isClosing = next.requestId.startsWith('clock/closeIntake/')
  return due <= msOf(at) + toleranceMs && (isClosing || due >= msOf(dueAt) - toleranceMs)
}
