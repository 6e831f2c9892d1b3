import type { Database } from '@mithaq/db/database'
import type { Calendar } from '@mithaq/domain/calendar/working-day'
import type { Instant } from '@mithaq/domain/clock/instant'
import type { Definition } from '@mithaq/domain/definition/schema'
import type { MessageOf } from '@mithaq/domain/programme/acts'
import type { Actor } from '@mithaq/domain/programme/actor'
import type { InputOf, PersonalAct } from '@mithaq/domain/programme/inputs'
import type { ProgrammeState } from '@mithaq/domain/programme/state'

/** What an act's instants are computed from: the programme as it stands, its calendar, the legal clock. */
export interface Ground {
  db: Database
  programme: ProgrammeState
  definition: Definition
  calendar: Calendar
  now: Instant
  by: Actor
  requestId: string
  /** Nobody has sent it: what is prepared is asked about and thrown away, and nothing is kept. */
  isOffer?: true
}

/** Adds to what a person gave the instants and facts that follow from it; decides nothing. */
export type Prepare<N extends PersonalAct> = (
  input: InputOf<N>,
  ground: Ground,
) => MessageOf<N> | Promise<MessageOf<N>>

/** The acts of a room that have one; the others are sent as they were given. */
export type Preparations = { [N in PersonalAct]?: Prepare<N> }
