import type { EventType } from './event.ts'

/**
 * Events that say what is not published with them (`event-fields.ts`): who sits and what they declare, which dossier is
 * asked, excluded or ranked before anybody is notified, who asks for a review. In the public ledger a seal stands in their
 * place (ADR 26); the record, the auditor and a copy hold what opens it.
 */
export const sealedEvents: ReadonlySet<string> = new Set<EventType>([
  'dossiersListed',
  'dossierTermCountedAgain',
  'committeeAppointed',
  'memberReplaced',
  'interestsDeclared',
  'sessionOpened',
  'dossierAdmitted',
  'completionRequested',
  'completionReceived',
  'completionLapsed',
  'dossierExcluded',
  'complianceConcluded',
  'scoresHandedIn',
  'technicalScoringConcluded',
  'rankingProposed',
  'minutesSigned',
  'provisionalResultPublished',
  'submittedToCouncil',
  'councilDeliberated',
  'reviewRequested',
  'reviewAnswered',
  'winnerSetAside',
  'signatureLapsed',
  'bureauRecorded',
])
