import type { Instant } from '../clock/instant.ts'
import type { ScoringPhase } from './events.ts'

export interface SelectionRefusals {
  'session-already-opened': object
  'session-not-opened': object
  'dossier-not-received': { dossier: string }
  'dossier-already-decided': { dossier: string }
  'dossiers-undecided': { count: number }
  'papers-missing-in-dossier': { dossier: string; papers: string[] }
  /** A provisional receipt of declaration counts as final only after so many days. */
  'receipt-too-young': { dossier: string; days: number; needed: number }
  /** A councillor, or a spouse, ascendant or descendant of one, in the association's bureau. */
  'prohibited-conflict': { dossier: string }
  'completion-already-requested': { dossier: string }
  'completion-not-requested': { dossier: string }
  'completion-pending': { dossier: string; completeBy: Instant }
  'completion-late': { dossier: string; completeBy: Instant }
  'completion-term-not-ahead': { completeBy: Instant }
  'no-paper-asked': object
  /** Nothing of the technical or financial part may be completed. */
  'paper-not-administrative': { paper: string }
  'paper-not-asked': { paper: string }
  'compliance-already-concluded': object
  'compliance-not-concluded': object
  'technical-not-concluded': object
  'scoring-already-concluded': { phase: ScoringPhase }
  'scores-already-handed-in': { phase: ScoringPhase }
  'scores-incomplete': { missing: number }
  /** The sheet was drawn for other dossiers than those this member scores now. */
  'scores-cover-others': { covers: number; needed: number }
  'sheets-missing': { members: string[] }
  /** A recusal or an exclusion came after the table was drawn: it is drawn anew. */
  'table-out-of-date': { phase: ScoringPhase }
}
