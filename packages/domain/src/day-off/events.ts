import type { Instant } from '../clock/instant.ts'
import type { MilestoneSchedule } from '../milestone/stage.ts'
import type { Words } from '../programme/words.ts'

/** What a term is for. Those of a dossier are its association's; the others are everybody's. */
export type DossierTerm = 'completion' | 'review-answer'
export type CommonTerm = 'visa' | 'opposition' | 'standstill' | 'signature' | 'amendment'
export type Term = DossierTerm | CommonTerm

export interface DayOffEvents {
  /** `reference` names the communiqué or the decision. */
  dayOffRecorded: { date: string; reference: Words }
  termCountedAgain: { term: CommonTerm; amendment?: number; from: Instant; to: Instant }
  dossierTermCountedAgain: { term: DossierTerm; dossier: string; from: Instant; to: Instant }
  /** A due date in a contract that fell on the day; its steps keep their distance. */
  reportDueMoved: { milestone: string; from: Instant; to: Instant; schedule: MilestoneSchedule }
}
