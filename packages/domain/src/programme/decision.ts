import type { NewEvent, EventData, EventType } from './event.ts'
import type { Ground } from './ground.ts'
import type { Refusal, RefusalValues, RefusalWord } from './refusal.ts'

/** What a rule says: no, with a word; or yes, with what has then happened, in order. */
export type Decision = Refused | { events: readonly NewEvent[] }

export interface Refused {
  refused: Refusal
}

type Values<W extends RefusalWord> = object extends RefusalValues[W] ? [] : [values: RefusalValues[W]]

export function refuse<W extends RefusalWord>(word: W, ...[values]: Values<W>): Refused {
  return { refused: { word, ...values } as Refusal }
}

export function decide(...events: readonly NewEvent[]): { events: readonly NewEvent[] } {
  return { events }
}

export function event<T extends EventType>(type: T, data: EventData[T], ground: Ground): NewEvent {
  return { type, data, ground } as NewEvent
}
