import type { ActName, MessageOf } from '@mithaq/domain/programme/acts'
import { actNames } from '@mithaq/domain/programme/acts'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { CarriedState } from '@mithaq/domain/programme/carried'
import type { EventType } from '@mithaq/domain/programme/event'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import type { Terms } from '@mithaq/domain/programme/terms'
import type { UpdateDefinition } from '@temporalio/common'
import { defineSignal, defineUpdate } from '@temporalio/workflow'

export const programmeWorkflowType = 'programmeWorkflow'
export const programmeWorkflowId = (programme: string) => `programme/${programme}`

/** What every act's update carries: ids, digests, enums, amounts, instants; never words, names or marks. */
export interface Command {
  requestId: string
  /** Digest of what the person gave, before the server added instants: the same act asked again has the same. */
  inputDigest: string
  by: Actor
  message: MessageOf<ActName>
}

export interface Answer {
  events: { type: EventType; version: number; at: string }[]
}

/** One update per act of a person, named as the act; acts of the clock are the workflow's own. */
export const actUpdates = Object.fromEntries(
  actNames.map((name) => [name, defineUpdate<Answer, [Command]>(name)]),
) as Record<ActName, UpdateDefinition<Answer, [Command]>>

/** `mithaq reconcile` has written the record anew from history. */
export const recordReconciled = defineSignal('recordReconciled')

/** The type of every refusal that leaves a handler as an ApplicationFailure; its details hold the refusal. */
export const refusedType = 'refused'

/** The type of the failure of an act whose rule threw: a fault of the program, told to its sender alone. */
export const faultyType = 'faulty'

/** What a run is started with: a draft, or the state that the run before it left; `continued` in runs of before 2026-11-25. */
export type RunInput =
  | { kind: 'draft'; programme: string; terms: Terms; by: Actor; requestId: string; limits: RunLimits }
  | { kind: 'continued'; state: ProgrammeState; limits: RunLimits }
  | { kind: 'carried'; state: CarriedState; limits: RunLimits }

/** A run continues as new after so many updates or history events, whatever the stage. */
export interface RunLimits {
  updates: number
  historyEvents: number
}

export const runLimits: RunLimits = { updates: 1_000, historyEvents: 4_000 }
