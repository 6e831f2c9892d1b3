import type { Instant } from '../clock/instant.ts'

export interface DossierRefusals {
  'filing-not-open': object
  'intake-closed': { deadline: Instant }
  /** Given up by the president before its deadline. */
  'call-cancelled': object
  /** As many are filed as a selection can carry. */
  'intake-full': { dossiers: number }
  'papers-missing': { papers: string[] }
  'paper-unknown': { paper: string }
  /** One file for each paper, so that nobody has to choose which one counts. */
  'paper-given-twice': { paper: string }
  'already-filed': object
  'dossier-unknown': object
  'dossier-withdrawn': object
  'draft-unknown': object
  'file-unknown': { file: string }
  'file-too-large': { megabytes: number }
  'file-empty': object
  'nothing-to-reconfirm': object
  /** Until the dossier has passed the technical threshold. */
  'financial-part-shut': object
}
