import type { Instant } from '../clock/instant.ts'
import type { Actor } from '../programme/actor.ts'
import type { Ground } from '../programme/ground.ts'
import type { Refusal } from '../programme/refusal.ts'

/** A paper of the terms of reference, and the digest of the file that stands for it. */
export interface FiledPaper {
  paper: string
  file: string
}

interface Filing {
  programme: string
  /** The association's id. */
  by: string
  /** Of the dossier's manifest. */
  digest: string
  /** The addendum it was made under; 0 before the first. */
  addendum: number
}

interface Filled extends Filing {
  papers: FiledPaper[]
  /** Digest of the association's name at that moment: a receipt that prints another is found out. Absent before there was one. */
  named?: string
}

/** What each event of `dossier/<id>` holds. Names and words stay in the dossier itself. */
export interface DossierEvents {
  dossierFiled: Filled
  dossierReplaced: Filled
  dossierWithdrawn: Filing
  dossierReconfirmed: Filing
}

export type DossierEventType = keyof DossierEvents

export type NewDossierEvent = {
  [T in DossierEventType]: { type: T; data: DossierEvents[T]; ground: Ground }
}[DossierEventType]

/** As recorded: `at` is the legal clock's instant inside the INSERT, `version` counts from 1. */
export type DossierEvent = NewDossierEvent & { version: number; at: Instant; by: Actor }

/** The answer of a filing rule; see `programme/decision.ts`. */
export type DossierDecision = { refused: Refusal } | { events: readonly NewDossierEvent[] }
