import type { Instant } from '../clock/instant.ts'
import type { Difference } from '../completeness/difference.ts'
import type { Stage } from '../programme/stage.ts'

/** Where the code does otherwise than history says it did; values as JSON, cut short. */
export interface ReplayDifference {
  /** The activity's type; `timer`; `continueAsNew`; null where the engine itself says that the order differs. */
  command: string | null
  /** The how-manieth command of the run, from 0. */
  index: number | null
  /** Where in what the command was given; empty where it is not given at all. */
  path: string
  recorded: string
  replayed: string
  /** The engine's own sentence, where it stopped at it. */
  said?: string
}

export type ReplayVerdict =
  | { kind: 'agrees' }
  | { kind: 'differs'; difference: ReplayDifference }
  /** The build of that time is not kept here. */
  | { kind: 'not-held' }
  /** It is the very build of today. */
  | { kind: 'same-as-today' }

/** One run of a programme, replayed. */
export interface ReplayedRun {
  run: string
  stage: Stage
  year: number
  startedAt: Instant
  events: number
  /** Digest of the code that took the run's last step, where the engine kept it. */
  build: string | null
  today: ReplayVerdict
  /** By the code of its own time: order and kinds of commands, which the engine compares by itself. */
  ofItsTime: ReplayVerdict
}

export interface ReplayResult {
  /** Digest of today's code. */
  build: string
  /** The first one first. */
  runs: ReplayedRun[]
  /** Histories that could not be read as they were archived; results from before know none. */
  faults?: Difference[]
}

/** How a replay ended that did not come to a result. */
export type ReplayFailure = 'too-long' | 'worker-lost' | 'broken'
