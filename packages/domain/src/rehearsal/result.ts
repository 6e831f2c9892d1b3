import type { CalendarDate } from '../clock/calendar-date.ts'
import type { Instant } from '../clock/instant.ts'
import type { Centimes } from '../money/amount.ts'
import type { Stage } from '../programme/stage.ts'

/** In both languages of the council. */
interface Sentences {
  ar: string
  fr: string
}

/** How far a rehearsal has come: its own stage and clock, and the acts that were done or refused in it. */
export interface RehearsalProgress {
  stage: Stage
  at: Instant
  acts: number
}

/** Something that happened in a rehearsal, or was refused. */
interface RehearsedLine {
  at: Instant
  kind: 'event' | 'refusal'
  who: Sentences
  what: Sentences
  /** Why it was refused; null for what happened. */
  why: Sentences | null
  /** Who has to act from then on, until when, where that has changed. */
  awaited: Sentences | null
}

/** What a rehearsal came to. */
export interface RehearsalResult {
  /** It ended in `closed`, and no invariant was broken. */
  isWhole: boolean
  publishedOn: CalendarDate
  endedIn: Stage | 'draft'
  lines: RehearsedLine[]
  /** What forbids nothing, and what a council will want to know; `path` where it is about a place of the definition. */
  warnings: { word: string; date: CalendarDate | null; path: string | null; sentences: Sentences }[]
  /** The acts that were refused on purpose, to see that they are. */
  refusals: { act: string; word: string }[]
  /** The act that the play could not go on after. */
  stoppedBy: { act: string; word: string; sentences: Sentences | null } | null
  /** Invariants that did not hold. */
  broken: string[]
  events: number
  acts: number
  paid: Centimes
  wallMs: number
}

export type RehearsalOutcome = 'running' | 'done' | 'failed' | 'cancelled'

/** Why a rehearsal has no result: its worker is gone, it ran beyond its bound, or it broke. */
export type RehearsalFailure = 'worker-lost' | 'too-long' | 'broken'
