import type { Instant } from '../clock/instant.ts'
import type { Centimes } from '../money/amount.ts'
import type { Words } from '../programme/words.ts'

export type SigningParty = 'association' | 'council'
export type SigningManner = 'paper' | 'electronic'
export type CouncilOutcome = 'approved' | 'rejected'

export interface CouncilVote {
  for: number
  against: number
  abstained: number
  /** On which side the president voted; asked for where a vote is tied, and already counted above. */
  presidentVoted?: 'for' | 'against'
}

export type ReviewRemedy = 'again' | 'aside' | 'first'

export interface AwardEvents {
  /** Subject to the council's deliberation and the governor's visa. */
  provisionalResultPublished: { dossier: string }
  submittedToCouncil: { dossier: string }
  councilDeliberated: {
    number: Words
    session: 'ordinary' | 'extraordinary'
    heldOn: string
    outcome: CouncilOutcome
    dossier: string
    amount: Centimes
    votes: CouncilVote
    isReserveListApproved: boolean
  }
  deliberationTransmitted: {
    sentAt: Instant
    visa: 'pending' | 'not-required'
    visaTacitAt: Instant
    oppositionEndsAt: Instant
  }
  /** `givenOn` is the day on the governor's letter; where nobody said it, the day of the record. */
  oppositionRecorded: { reasons: Words; givenOn?: string }
  visaGranted: { reference: Words; executoryFrom: Instant; givenOn?: string }
  visaRefused: { reference: Words; givenOn?: string }
  visaTacit: { executoryFrom: Instant }
  becameExecutory: { executoryFrom: Instant }
  resultsNotified: { reasons: Words; standstillEndsAt: Instant; signBy: Instant }
  reviewRequested: { dossier: string; reasons: Words; answerBy: Instant }
  /** `setAside` is the winner that the review showed not to be one; with `first` the ranking begins with the requester. */
  reviewAnswered: {
    dossier: string
    outcome: 'rejected' | 'upheld'
    reasons: Words
    signBy: Instant
    remedy?: ReviewRemedy
    setAside?: string
  }
  standstillEnded: object
  contractSigned: {
    party: SigningParty
    manner: SigningManner
    act: Words
    bureauMandateEndsAt?: Instant
  }
  contractConcluded: { dossier: string; amount: Centimes }
  /** `next` is the dossier that follows on an approved reserve list; null: the council is asked again. */
  /**
   * The association signed in time and the council did not: the window is open again, and nobody is set aside. `times`
   * counts the windows that the council has let pass.
   */
  councilSignatureOverdue: { dossier: string; missed: Instant; signBy: Instant; times: number }
  signatureLapsed: { dossier: string; next: string | null }
  /** A councillor or close kin sits in the winner's bureau: nobody may sign with it. `next` as above. */
  winnerSetAside: { dossier: string; next: string | null; reasons: Words }
}
