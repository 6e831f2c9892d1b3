import type { Instant } from '../clock/instant.ts'
import type { Actor } from '../programme/actor.ts'
import type { Ground } from '../programme/ground.ts'
import type { PaperKind } from '../programme/papers.ts'

/** What is read in the auditor's room. */
export type RoomPart = 'timeline' | 'history' | 'past' | 'replay' | 'proof'

/** What a text is that not everybody may read. */
export type ReadKind = PaperKind | 'marks'

/**
 * What each event of `access/<programme>` holds, and of `accounts/<council>`: who read what, and what can be read no more. Ids and
 * digests alone.
 */
export interface AccessEvents {
  /** The file of a dossier's paper was handed out; the first time in a session. */
  paperRead: { dossier: string; paper: string; file: string }
  /** What a dossier says beside its papers, the names of its bureau among it. */
  dossierRead: { dossier: string }
  /** Words of an event that not everybody may read, by its number in the programme's record; nobody's own. */
  wordsRead: { event: number; kind: ReadKind }
  /** A part of the auditor's room was read; once in a session. */
  recordRead: { part: RoomPart }
  /** A receipt or the minutes were drawn for somebody; no dossier stands here, since a leaf is public. */
  documentRead: { document: 'receipt' | 'minutes' }
  /**
   * The council stands by this page of a document: digests of the leaf that it is of, and of every word on it. Once for each
   * page; what is handed out again is the same one.
   */
  documentIssued: { document: 'receipt' | 'minutes'; entry: string; page: string }
  /** A copy of the whole record left the council: the digest of its manifest, and how many files of papers are in it. */
  bundleTaken: { manifest: string; documents: number }
  /** How many of each kind were erased, and since when they might be. */
  personalDataErased: {
    termEndedAt: Instant
    words: number
    dossiers: number
    files: number
    persons: number
  }
  /** What happened to the council's offices was read, with names and reasons; once in a session. */
  officeHistoryRead: object
  /** Accounts of persons whose last office ended before an instant were erased, and what was written of their offices. */
  accountsErased: { endedBefore: Instant; persons: number; words: number }
}

export type AccessEventType = keyof AccessEvents

export type NewAccessEvent = {
  [T in AccessEventType]: { type: T; data: AccessEvents[T]; ground: Ground }
}[AccessEventType]

/** What is read, as it is recorded once a session. */
export type Reading = Exclude<
  NewAccessEvent,
  { type: 'personalDataErased' | 'accountsErased' | 'documentIssued' }
>

/** As recorded: `at` is the legal clock's instant, `version` counts from 1. */
export type AccessEvent = NewAccessEvent & { version: number; at: Instant; by: Actor }
