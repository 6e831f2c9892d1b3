import type { Instant } from '../clock/instant.ts'
import type { Words } from '../programme/words.ts'
import type { BelowThreshold } from './own-thresholds.ts'

export type ScoringPhase = 'technical' | 'financial'

export type ExclusionCause =
  | 'papers-missing'
  | 'prohibited-conflict'
  | 'not-eligible'
  | 'receipt-missing'
  | 'withdrawn'

export interface SelectionEvents {
  sessionOpened: { present: string[] }
  dossierAdmitted: { dossier: string }
  completionRequested: { dossier: string; papers: string[]; completeBy: Instant }
  /** `file` is the digest of the paper that came. */
  completionReceived: { dossier: string; papers: { paper: string; file: string }[] }
  completionLapsed: { dossier: string }
  dossierExcluded: { dossier: string; cause: ExclusionCause; reasons: Words }
  complianceConcluded: { admitted: number }
  /** `sheets` are the marks, secret until all are in. */
  scoresHandedIn: { phase: ScoringPhase; sheets: Words; member: string }
  /** `table` is the digest of the table of points. */
  technicalScoringConcluded: { table: string; passed: string[]; below?: BelowThreshold[] }
  /** Best first; empty where nobody passed. `below` are those that a criterion's own threshold eliminated. */
  rankingProposed: { table: string; ranking: string[]; below?: BelowThreshold[] }
}
