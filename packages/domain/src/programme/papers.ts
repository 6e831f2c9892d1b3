import type { EventData, EventType } from './event.ts'
import type { Words } from './words.ts'

/** The event types that name a person's words: the texts of a programme's file. */
export type TextEvent = {
  [T in EventType]: Words extends EventData[T][keyof EventData[T]] ? T : never
}[EventType]

/** What a text of the file is, for whoever looks for one. */
export type PaperKind =
  | 'call'
  | 'question'
  | 'committee'
  | 'minutes'
  | 'deliberation'
  | 'decision'
  | 'review'
  | 'contract'
  | 'amendment'
  | 'report'
  | 'money'
  | 'closure'

/**
 * Under what each text is filed; a new event that names words has to say so, or does not compile. Null for what is no
 * text: marks are read in their table.
 */
export const paperKinds: Record<TextEvent, PaperKind | null> = {
  groundingDeliberationRecorded: 'deliberation',
  groundingRefused: 'deliberation',
  callPosted: 'call',
  questionAsked: 'question',
  questionAnswered: 'question',
  addendumIssued: 'call',
  deadlineExtended: 'call',
  callCancelled: 'decision',
  committeeAppointed: 'committee',
  memberReplaced: 'committee',
  interestsDeclared: 'committee',
  dossierExcluded: 'decision',
  scoresHandedIn: null,
  minutesDrawnUp: 'minutes',
  minutesSigned: 'minutes',
  councilDeliberated: 'deliberation',
  oppositionRecorded: 'deliberation',
  visaGranted: 'deliberation',
  visaRefused: 'deliberation',
  resultsNotified: 'decision',
  reviewRequested: 'review',
  reviewAnswered: 'review',
  winnerSetAside: 'decision',
  contractSigned: 'contract',
  bureauRecorded: 'contract',
  accountRecorded: 'money',
  contractSuspended: 'contract',
  contractResumed: 'contract',
  contractTerminated: 'contract',
  amendmentProposed: 'amendment',
  amendmentDeliberated: 'amendment',
  amendmentVisaGranted: 'amendment',
  amendmentVisaRefused: 'amendment',
  amendmentSigned: 'amendment',
  reportSubmitted: 'report',
  reportReturned: 'report',
  yearlyAccountFiled: 'report',
  activityConfirmed: 'report',
  creditOpened: 'money',
  trancheCommitted: 'money',
  // The account that it names was recorded by its own event.
  trancheOrdered: null,
  trancheRejected: 'money',
  tranchePaid: 'money',
  justificationSubmitted: 'money',
  evaluationRecorded: 'closure',
  equipmentRecorded: 'closure',
  recoveryOrdered: 'money',
  recoveryRecorded: 'money',
  recoveryWrittenOff: 'money',
  programmeClosed: 'closure',
  dayOffRecorded: 'decision',
}
