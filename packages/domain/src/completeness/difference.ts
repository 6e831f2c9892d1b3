import type { Instant } from '../clock/instant.ts'

/** What the engine's histories, their archives and the record do not tell alike: a word, and where. */
export interface DifferenceValues {
  /** The archived bytes are others than those whose digest is in the ledger. */
  'archive-altered': { run: string }
  'archive-missing': { run: string }
  /** A run that the engine no longer has, and nobody archived. */
  'run-missing': { run: string }
  /** The programme goes on by the record, and no run of it lives. */
  'nothing-runs': object
  /** The history tells of an event that the record does not hold. */
  'event-missing': { version: number; type: string }
  /** The record's event says something else than the history's. */
  'event-differs': { version: number; type: string }
  /** Nothing in the history asked for it: neither an act, nor a timer. */
  'event-without-cause': { version: number; type: string }
  /** An act was answered as done, and none of its events were appended. */
  'answer-without-events': { act: string; at: Instant }
  'refusal-missing': { act: string; at: Instant }
  /** An act ended in a fault of the program: neither done nor refused. */
  'act-failed': { act: string; at: Instant }
  /** Its run is over, and it was never answered. */
  'act-unanswered': { act: string; at: Instant }
  /** A timer came to its instant, and neither an act nor a look at the record followed. */
  'timer-without-act': { due: Instant }
  /** A filing that did not come by its door. */
  'dossier-without-cause': { dossier: string; version: number }
  /** The dossiers that were filed are not those that the closing counted. */
  'dossiers-differ': { counted: number; filed: number }
}

export type DifferenceWord = keyof DifferenceValues

export type Difference = { [W in DifferenceWord]: { word: W } & DifferenceValues[W] }[DifferenceWord]

/** One comparison of a programme. */
export interface Comparison {
  /** What was compared: a comparison of nothing finds nothing. */
  counted: { runs: number; acts: number; timers: number; events: number; dossiers: number }
  /** In the order of the procedure; empty where both sides tell the same. */
  differences: Difference[]
}
