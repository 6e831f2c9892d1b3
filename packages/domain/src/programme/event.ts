import type { AwardEvents } from '../award/events.ts'
import type { CallEvents } from '../call/events.ts'
import type { ClosureEvents } from '../closure/events.ts'
import type { CommitteeEvents } from '../committee/events.ts'
import type { ContractEvents } from '../contract/events.ts'
import type { Instant } from '../clock/instant.ts'
import type { DayOffEvents } from '../day-off/events.ts'
import type { MilestoneEvents } from '../milestone/events.ts'
import type { SelectionEvents } from '../selection/events.ts'
import type { TrancheEvents } from '../tranche/events.ts'
import type { Actor } from './actor.ts'
import type { Ground } from './ground.ts'
import type { Outcome } from './stage.ts'
import type { Terms } from './terms.ts'

interface ProgrammeEvents {
  programmeDrafted: { terms: Terms }
  /** Another definition, before publication: `terms.definition` is its digest. */
  draftRevised: { terms: Terms }
  /** The road ends: everything after this is closure. */
  programmeEnded: { outcome: Outcome }
}

/** What each event of `programme/<id>` holds: ids, digests, enums, amounts and instants; no personal data. */
export interface EventData
  extends
    ProgrammeEvents,
    CallEvents,
    CommitteeEvents,
    SelectionEvents,
    AwardEvents,
    ContractEvents,
    MilestoneEvents,
    TrancheEvents,
    ClosureEvents,
    DayOffEvents {}

export type EventType = keyof EventData

/** An event as a rule yields it. */
export type NewEvent = { [T in EventType]: { type: T; data: EventData[T]; ground: Ground } }[EventType]

/** An event as the workflow numbers it: `at` is the workflow's time, `version` counts from 1 within the stream. */
export type ProgrammeEvent = NewEvent & { version: number; at: Instant; by: Actor }
