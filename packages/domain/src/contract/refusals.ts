import type { Instant } from '../clock/instant.ts'

export interface ContractRefusals {
  'already-started': object
  'not-started': object
  'start-in-the-past': { date: string }
  /** That year has turned, is not running yet, or ends with the contract. */
  'year-not-turning': { year: number }
  /** Every date comes when the wall shows the hour that was told. */
  'dates-unchanged': object
  /** Not 24 digits. */
  'rib-malformed': object
  /** The key does not check, and the certificate was not said to have it so. */
  'rib-key-wrong': object
  /** Nobody says that the bank's certificate shows it. */
  'rib-not-certified': object
  'contract-suspended': object
  'contract-not-suspended': object
  'tranche-already-moving': { tranche: string }
  'milestone-already-accepted': { milestone: string }
  'end-not-ahead': { endsAt: Instant }
  'amendment-changes-nothing': object
  'amendment-changes-other': { kind: string }
  'amendment-unknown': { amendment: number }
  'amendment-already-deliberated': { amendment: number }
  /** Deliberated on before it was proposed. */
  'amendment-deliberated-too-early': { amendment: number; date: string; proposedOn: string }
  /** The council said no: it is closed, and another one is proposed. */
  'amendment-rejected': { amendment: number }
  'amendment-needs-no-deliberation': { amendment: number }
  'amendment-not-deliberated': { amendment: number }
  /** The pack lets no silence give the governor's visa. */
  'amendment-not-visaed': { amendment: number }
  /** The governor's letter bears a day before the deliberation was sent to him. */
  'amendment-answered-too-early': { amendment: number; date: string; sentOn: string }
  'amendment-not-executory': { amendment: number; from: Instant }
}
