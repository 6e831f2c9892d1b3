import type { Instant } from '../clock/instant.ts'
import type { Words } from '../programme/words.ts'
import type { StepKind } from './steps.ts'
import type { ScheduleWall } from './wall.ts'

export interface MilestoneEvents {
  reportSubmitted: { milestone: string; report: Words; indicators: { id: string; value: number }[] }
  /** The schedule moves with `dueAt` where that is later than the date it had; `wall` is that of the moved one. */
  reportReturned: { milestone: string; reasons: Words; dueAt: Instant; wall?: ScheduleWall }
  reportAccepted: { milestone: string }
  yearlyAccountFiled: { milestone: string; proof: Words }
  activityConfirmed: { milestone: string; words: Words }
  /**
   * `stepAt` is when this step was due and `dueAt` when the report is: a letter written after an outage says what
   * is true at its own instant. `missed` counts the earlier steps that were never sent.
   */
  reminderSent: { milestone: string; step: StepKind; stepAt: Instant; dueAt: Instant; missed: number }
}
