import type { Instant } from '../clock/instant.ts'
import type { Actor } from '../programme/actor.ts'
import type { Ground } from '../programme/ground.ts'
import type { Refusal } from '../programme/refusal.ts'
import type { Words } from '../programme/words.ts'
import type { Capacity, HeldRole } from './office.ts'

/** What each event of `council/<id>` holds. Persons by id alone: their names and addresses live outside the record. */
export interface OfficeEvents {
  officeGranted: {
    office: string
    holder: string
    role: HeldRole
    capacity: Capacity | null
    association: string | null
    /** Absent before there were any: an office of then is for every programme. */
    body?: string | null
    programmes?: readonly string[] | null
    since: Instant
    until: Instant | null
  }
  /** The president's signature, or a part of it, by an order with a number. */
  officeDelegated: {
    office: string
    by: string
    holder: string
    order: Words
    since: Instant
    until: Instant
  }
  officeRevoked: { office: string; reason: Words | null }
}

export type OfficeEventType = keyof OfficeEvents

export type NewOfficeEvent = {
  [T in OfficeEventType]: { type: T; data: OfficeEvents[T]; ground: Ground }
}[OfficeEventType]

/** As recorded: `at` is the legal clock's instant, `version` counts from 1 within the council's stream. */
export type OfficeEvent = NewOfficeEvent & { version: number; at: Instant; by: Actor }

/** The answer of a rule; see `programme/decision.ts`. */
export type OfficeDecision = { refused: Refusal } | { events: readonly NewOfficeEvent[] }
