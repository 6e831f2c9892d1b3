import type { Words } from '../programme/words.ts'
import type { InterestEffect } from './stage.ts'

export interface CommitteeEvents {
  committeeAppointed: { members: { seat: string; person: string; alternate?: string }[]; order: Words }
  memberReplaced: { seat: string; from: string; person: string; order: Words }
  /** Only what this declaration adds; no line means that the member declared no interest. */
  interestsDeclared: {
    member: string
    interests: { dossier: string; effect: InterestEffect }[]
    declaration: Words
  }
  minutesDrawnUp: { minutes: Words }
  minutesSigned: { member: string; minutes: string; dissent?: Words }
  minutesAdopted: { minutes: string; dissents: number }
}
