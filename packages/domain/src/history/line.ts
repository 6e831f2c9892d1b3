import type { Instant } from '../clock/instant.ts'
import type { Refusal } from '../programme/refusal.ts'
import type { Stage } from '../programme/stage.ts'

/**
 * What an event of the engine's history means for the procedure, with the values its sentence needs. `act`, `activity`,
 * `signal` and `event` are the engine's own names; null where the event does not say it, and what said it is too far back.
 */
export interface HistoryKinds {
  /** The first run, with the draft. */
  started: object
  /** A later run: the stage and, in the contract, the programme year that it tells. */
  'run-begun': { stage: Stage; year: number }
  'update-accepted': { act: string }
  'update-done': { act: string | null; versions: readonly number[] }
  'update-refused': { act: string | null; refusal: Refusal }
  /** Neither done nor refused: a fault of the program. */
  'update-failed': { act: string | null }
  'timer-set': { until: Instant }
  'timer-fired': object
  'timer-cancelled': object
  'activity-asked': { activity: string }
  'activity-begun': { activity: string | null }
  'activity-retried': { activity: string | null; attempt: number }
  'activity-done': { activity: string | null }
  'activity-failed': { activity: string | null }
  signalled: { signal: string }
  /** A change of the program that a running programme takes part in from here on. */
  patched: object
  'step-taken': object
  'step-failed': object
  continued: object
  ended: { how: 'completed' | 'failed' | 'cancelled' | 'terminated' | 'timed-out' }
  /** Whatever this release has no word for. */
  other: { event: string }
}

export type HistoryKind = keyof HistoryKinds

export type HistoryMeaning = {
  [K in HistoryKind]: { kind: K; values: HistoryKinds[K] }
}[HistoryKind]

/** The engine's own steps on the way from one thing to the next: left out of a list unless all is asked. */
export const plumbing: ReadonlySet<HistoryKind> = new Set(['step-taken', 'activity-asked', 'activity-begun'])
