import type { CouncilOutcome, CouncilVote, SigningParty } from '../award/events.ts'
import type { Instant } from '../clock/instant.ts'
import type { MilestoneSchedule } from '../milestone/stage.ts'
import type { ScheduleWall } from '../milestone/wall.ts'
import type { Centimes } from '../money/amount.ts'
import type { Words } from '../programme/words.ts'

export type Schedules = Record<string, MilestoneSchedule>

/** Midnights, all of them: the ends of the programme years, the end of the contract, and what the wall shows at each. */
export interface Ends {
  yearEnds: Instant[]
  endsAt: Instant
  /** In the order `[...yearEnds, endsAt]`; ends that were stored before it was kept have none. */
  endsWall?: ScheduleWall
}

export type AmendmentKind = 'amount' | 'duration' | 'object' | 'other'
export type TerminationCause = 'breach' | 'mutual' | 'force-majeure' | 'conflict'

/** What an amendment changes, with every instant that follows from it. */
export interface Changes {
  tranches?: { id: string; amount: Centimes }[]
  schedules?: Schedules
  endsAt?: Instant
  yearEnds?: Instant[]
  endsWall?: ScheduleWall
}

export interface ContractEvents {
  startOrdered: { startedAt: Instant; schedules: Schedules } & Ends
  programmeYearTurned: { year: number }
  bureauRecorded: { receipt: Words; bureauMandateEndsAt: Instant; conflict: 'none' | 'prohibited' }
  /** A RIB, in words alone; `isKeyRight` is false where the bank's certificate has a number whose key does not check. */
  accountRecorded: { account: Words; isKeyRight: boolean }
  /** `proposedOn` is the day on the council's wall; what was stored before it was kept has none. */
  amendmentProposed: {
    amendment: number
    kind: AmendmentKind
    text: Words
    changes: Changes
    proposedOn?: string
  }
  /** Without an outcome: recorded when only approvals were. A rejected amendment is closed. */
  amendmentDeliberated: {
    amendment: number
    number: Words
    heldOn: string
    executoryFrom: Instant
    outcome?: CouncilOutcome
    votes?: CouncilVote
    /** The day it went to the governor, whose days run from it; of one recorded before this was kept, unknown. */
    sentOn?: string
  }
  /** `givenOn` is the day on the governor's letter. */
  amendmentVisaGranted: { amendment: number; reference: Words; executoryFrom: Instant; givenOn: string }
  /** He refused his visa or opposed: the council has to deliberate again. */
  amendmentVisaRefused: {
    amendment: number
    reference: Words
    answer: 'refused' | 'opposed'
    givenOn: string
  }
  amendmentSigned: { amendment: number; party: SigningParty; act: Words }
  amendmentInForce: { amendment: number } & Changes
  contractSuspended: { reasons: Words }
  contractResumed: { reasons: Words; schedules: Schedules } & Ends
  /** Clocks were changed: dates keep their hour on the wall, by the zone data of `tz`. */
  datesReread: { tz: string; schedules: Schedules; ends?: Ends }
  contractTerminated: { cause: TerminationCause; reasons: Words }
  contractEnded: object
}
