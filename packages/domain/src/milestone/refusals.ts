import type { Instant } from '../clock/instant.ts'

export interface MilestoneRefusals {
  'milestone-unknown': { milestone: string }
  /** No order to start has given it its dates yet. */
  'milestone-not-scheduled': { milestone: string }
  /** A yearly account goes to the Court of Accounts, its proof is filed by an act of its own. */
  'milestone-is-yearly-account': { milestone: string }
  'milestone-is-not-yearly-account': { milestone: string }
  'report-not-submitted': { milestone: string }
  'report-under-review': { milestone: string }
  'report-already-accepted': { milestone: string }
  'indicators-missing': { indicators: string[] }
  'indicator-unknown': { indicator: string }
  'indicator-given-twice': { indicator: string }
  'activity-already-confirmed': { milestone: string }
  /** Everything was sent, or the report is in the council's hands. */
  'nothing-to-remind': { milestone: string }
  /** The contract is suspended or terminated. */
  'reminders-paused': object
  'report-due-not-ahead': { dueAt: Instant }
}
