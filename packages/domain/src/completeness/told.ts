import type { Instant } from '../clock/instant.ts'
import type { ProgrammeEvent } from '../programme/event.ts'
import type { RefusalWord } from '../programme/refusal.ts'

/** One run of a programme as the engine's history tells it: no more than can be held against the record. */
export interface ToldRun {
  run: string
  /** No more is added to it; a run that was continued, and one that ended otherwise. */
  isOver: boolean
  told: Told[]
}

/** In the order of the history. */
export type Told =
  /** The first run's own input. */
  | { kind: 'drafted'; requestId: string }
  /** An update that was accepted, and how it was answered by the end of the history. */
  | { kind: 'asked'; act: string; requestId: string; at: Instant; outcome: AskedOutcome }
  /** A timer that fired: for which instant it was set, and when it did. */
  | { kind: 'fired'; dueAt: Instant; at: Instant }
  /** What the record was given to append, and which events it answered: null where no answer stands in the history. */
  | { kind: 'appended'; requestId: string; events: ProgrammeEvent[] | null }
  /** The record was asked for later events: so every refusal is held against it. */
  | { kind: 'lookedUp' }

export type AskedOutcome =
  | { kind: 'done'; versions: number[] }
  | { kind: 'refused'; word: RefusalWord }
  /** The rule or the program threw. */
  | { kind: 'failed' }
  | { kind: 'waiting' }
