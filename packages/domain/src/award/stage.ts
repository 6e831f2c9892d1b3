import type { Instant } from '../clock/instant.ts'
import type { Centimes } from '../money/amount.ts'
import type { EventData, ProgrammeEvent } from '../programme/event.ts'

export type Visa = 'none' | 'pending' | 'granted' | 'tacit' | 'refused' | 'not-required'

export interface AwardState {
  provisionalAt: Instant | null
  /** Dossiers that may not be awarded any more: their signature lapsed. */
  setAside: string[]
  submittedAt: Instant | null
  /** Day of the council's deliberation; null until it has approved. */
  heldOn: string | null
  /** The dossier that the council's deliberation names, and the amount; null until it has. */
  dossier: string | null
  amount: Centimes | null
  isReserveListApproved: boolean
  transmittedAt: Instant | null
  oppositionEndsAt: Instant | null
  visaTacitAt: Instant | null
  visa: Visa
  executoryFrom: Instant | null
  notifiedAt: Instant | null
  standstillEndsAt: Instant | null
  isStandstillOver: boolean
  signBy: Instant | null
  /** Dossiers whose review request waits for an answer → until when. */
  openReviews: Record<string, Instant>
  reviewed: string[]
  signedByAssociation: boolean
  signedByCouncil: boolean
  /** Ends of the signature windows that passed with the association's signature and without the council's. */
  missedByCouncil?: Instant[]
}

/** What a notification opens, and what closes again when another dossier follows. */
const notNotified = {
  notifiedAt: null,
  standstillEndsAt: null,
  isStandstillOver: false,
  signBy: null,
  openReviews: {},
  reviewed: [],
  signedByAssociation: false,
  signedByCouncil: false,
}

/** What one deliberation brings, and what is gone when the council has to deliberate again. */
const notDeliberated = {
  ...notNotified,
  submittedAt: null,
  heldOn: null,
  dossier: null,
  amount: null,
  isReserveListApproved: false,
  transmittedAt: null,
  oppositionEndsAt: null,
  visaTacitAt: null,
  executoryFrom: null,
}

export const newAward: AwardState = { ...notDeliberated, provisionalAt: null, setAside: [], visa: 'none' }

export function foldAward(award: AwardState, event: ProgrammeEvent): AwardState {
  switch (event.type) {
    case 'provisionalResultPublished':
      return { ...award, provisionalAt: event.at }
    case 'submittedToCouncil':
      return { ...award, submittedAt: event.at, visa: 'none' }
    case 'councilDeliberated': {
      const { outcome, dossier, amount, heldOn, isReserveListApproved } = event.data
      // A dossier that the council rejected has no winner.
      return outcome === 'approved' ? { ...award, dossier, amount, heldOn, isReserveListApproved } : award
    }
    case 'deliberationTransmitted': {
      const { sentAt, visa, visaTacitAt, oppositionEndsAt } = event.data
      return { ...award, transmittedAt: sentAt, visa, visaTacitAt, oppositionEndsAt }
    }
    case 'oppositionRecorded':
      return undeliberated(award, 'none')
    case 'visaRefused':
      return undeliberated(award, 'refused')
    case 'visaGranted':
      return { ...award, visa: 'granted', executoryFrom: event.data.executoryFrom }
    case 'visaTacit':
      return { ...award, visa: 'tacit', executoryFrom: event.data.executoryFrom }
    case 'termCountedAgain':
      return { ...award, ...movedEnd(event.data) }
    case 'becameExecutory':
      return { ...award, executoryFrom: event.data.executoryFrom }
    default:
      return foldSignature(award, event)
  }
}

/** A day off that was announced later. An amendment's is the contract's. */
function movedEnd({ term, to }: EventData['termCountedAgain']): Partial<AwardState> {
  switch (term) {
    case 'visa':
      return { visaTacitAt: to }
    case 'opposition':
      return { oppositionEndsAt: to }
    case 'standstill':
      return { standstillEndsAt: to }
    case 'signature':
      return { signBy: to }
    case 'amendment':
      return {}
  }
}

/** The council has to deliberate again: nothing of the former deliberation counts. */
function undeliberated(award: AwardState, visa: Visa): AwardState {
  const { missedByCouncil: _, ...rest } = award
  return { ...rest, ...notDeliberated, visa }
}

function withoutWinner(
  award: AwardState,
  { dossier, next }: { dossier: string; next: string | null },
): AwardState {
  const { missedByCouncil: _, ...rest } = award
  const setAside = [...award.setAside, dossier]
  return next
    ? { ...rest, ...notNotified, setAside, dossier: next }
    : { ...rest, ...notDeliberated, setAside, visa: 'none' }
}

function remedied(award: AwardState, { dossier, remedy, setAside }: EventData['reviewAnswered']): AwardState {
  if (setAside !== undefined) return { ...award, setAside: [...award.setAside, setAside] }
  // Whoever let a signature lapse, and was right in another respect, is none that was set aside.
  if (remedy === 'first') return { ...award, setAside: award.setAside.filter((each) => each !== dossier) }
  return award
}

function foldSignature(award: AwardState, event: ProgrammeEvent): AwardState {
  switch (event.type) {
    case 'resultsNotified': {
      const { standstillEndsAt, signBy } = event.data
      return { ...award, notifiedAt: event.at, standstillEndsAt, signBy }
    }
    case 'reviewRequested': {
      const { dossier, answerBy } = event.data
      return {
        ...award,
        openReviews: { ...award.openReviews, [dossier]: answerBy },
        reviewed: [...award.reviewed, dossier],
      }
    }
    case 'reviewAnswered': {
      if (event.data.outcome === 'upheld') return remedied(undeliberated(award, 'none'), event.data)
      const { [event.data.dossier]: _, ...openReviews } = award.openReviews
      return { ...award, openReviews, signBy: event.data.signBy }
    }
    case 'dossierTermCountedAgain': {
      const { term, dossier, to } = event.data
      return term === 'review-answer'
        ? { ...award, openReviews: { ...award.openReviews, [dossier]: to } }
        : award
    }
    case 'standstillEnded':
      return { ...award, isStandstillOver: true }
    case 'contractSigned':
      return event.data.party === 'association'
        ? { ...award, signedByAssociation: true }
        : { ...award, signedByCouncil: true }
    case 'councilSignatureOverdue': {
      const { missed, signBy } = event.data
      return { ...award, signBy, missedByCouncil: [...(award.missedByCouncil ?? []), missed] }
    }
    case 'signatureLapsed':
    case 'winnerSetAside':
      return withoutWinner(award, event.data)
    default:
      return award
  }
}
