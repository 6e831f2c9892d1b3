import type { Centimes } from '../money/amount.ts'

export type DossierPart = 'administrative' | 'technical' | 'financial'

/**
 * The numbers of a definition that rules need, pinned when the call is published and changed afterwards
 * only by an addendum; until then a draft is revised as a whole. No words: this travels through the engine.
 */
export interface Terms {
  /** SHA-256 of the canonical definition, hex. */
  definition: string
  rulePack: { id: string; version: string }
  channels: { id: string; isCompulsory: boolean }[]
  /** Days a call stays open at least. */
  publicationDays: number
  /** An addendum issued within so many days of the deadline extends it, by `addendumExtensionDays`. */
  addendumWindowDays: number
  addendumExtensionDays: number
  papers: { id: string; part: DossierPart; isRequired: boolean }[]
  /** Days after which a provisional receipt of declaration is as good as the final one. */
  receiptDays: number
  seats: { id: string; isChair: boolean; isSecretary: boolean }[]
  /** Percent of the technical points that opens the financial part. */
  technicalThreshold: number
  /** `threshold` is a percent of the criterion's points below which a dossier is eliminated; absent where it has none. */
  criteria: { id: string; part: 'technical' | 'financial'; weight: number; threshold?: number }[]
  isVisaRequired: boolean
  isVisaTacit: boolean
  budget: Centimes
  tranches: TrancheTerms[]
  milestones: MilestoneTerms[]
}

export interface TrancheTerms {
  id: string
  amount: Centimes
  /** Percent of the former tranche that must be justified first. */
  justifiedShare: number
  /** Milestones whose reports must be accepted first. */
  after: string[]
}

export interface MilestoneTerms {
  id: string
  kind: 'report' | 'annual-public-account' | 'final-report'
  indicators: string[]
}
