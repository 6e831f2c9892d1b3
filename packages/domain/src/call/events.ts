import type { Instant } from '../clock/instant.ts'
import type { StoredWallTime } from '../clock/wall-time.ts'
import type { Centimes } from '../money/amount.ts'
import type { Words } from '../programme/words.ts'

export type SessionKind = 'ordinary' | 'extraordinary'

export interface CallEvents {
  groundingDeliberationRecorded: {
    number: Words
    session: SessionKind
    heldOn: string
    credit: Centimes
    /** Day of the governor's visa, where he gave one. */
    visaedOn?: string
    /** Absent in records from before: what was recorded then may be acted on. */
    executoryFrom?: Instant
  }
  /** The governor opposed it or refused his visa: the council has to deliberate again. */
  groundingRefused: { reference: Words; givenOn: string }
  termsApproved: { definition: string; rulePack: { id: string; version: string } }
  callPosted: { channel: string; postedAt: Instant; proof: Words }
  /** `publishedAt` is the posting on the last compulsory channel, not the click. */
  callPublished: { publishedAt: Instant; questionsEnd: StoredWallTime; deadline: StoredWallTime }
  questionAsked: { question: string; words: Words; answerDueAt: Instant }
  questionAnswered: { question: string; words: Words }
  questionsClosed: { unanswered: number }
  addendumIssued: { addendum: number; words: Words }
  deadlineExtended: { from: Instant; deadline: StoredWallTime; reason: Words }
  /** `digest` covers the filed dossiers in order of filing; the pages that follow name them. */
  intakeClosed: { deadline: Instant; count: number; digest: string }
  dossiersListed: { page: number; dossiers: { id: string; by: string }[] }
  callCancelled: { reason: Words }
}
