import type { EventData, EventType } from './event.ts'

type Fields<T extends EventType> = readonly (keyof EventData[T])[]

/**
 * What of an event is told beside its sentence. `published` to everybody, `committee` also to who sits there, `own` also
 * to whose act, dossier or contract it is. A field in no list is seen by the council's offices and the auditor alone.
 */
export interface EventFields<T extends EventType> {
  published: Fields<T>
  committee?: Fields<T>
  own?: Fields<T>
}

export const eventFields: { [T in EventType]: EventFields<T> } = {
  programmeDrafted: { published: ['terms'] },
  draftRevised: { published: ['terms'] },
  programmeEnded: { published: ['outcome'] },

  groundingDeliberationRecorded: {
    published: ['number', 'session', 'heldOn', 'credit', 'visaedOn', 'executoryFrom'],
  },
  groundingRefused: { published: [] },
  termsApproved: { published: ['definition', 'rulePack'] },
  callPosted: { published: ['channel', 'postedAt'] },
  callPublished: { published: ['publishedAt', 'questionsEnd', 'deadline'] },
  // Whoever asks may say who asks: the answer is what goes to everyone.
  questionAsked: { published: ['question', 'answerDueAt'], own: ['words'] },
  questionAnswered: { published: ['question', 'words'] },
  questionsClosed: { published: ['unanswered'] },
  addendumIssued: { published: ['addendum', 'words'] },
  deadlineExtended: { published: ['from', 'deadline', 'reason'] },
  intakeClosed: { published: ['deadline', 'count', 'digest'] },
  dossiersListed: { published: ['page'], committee: ['dossiers'] },
  callCancelled: { published: ['reason'] },

  committeeAppointed: { published: [], committee: ['members'] },
  memberReplaced: { published: [], committee: ['seat', 'from', 'person'] },
  interestsDeclared: { published: [], own: ['member', 'interests', 'declaration'] },
  sessionOpened: { published: [], committee: ['present'] },
  dossierAdmitted: { published: [], committee: ['dossier'], own: ['dossier'] },
  completionRequested: {
    published: [],
    committee: ['dossier', 'papers', 'completeBy'],
    own: ['dossier', 'papers', 'completeBy'],
  },
  completionReceived: { published: [], committee: ['dossier', 'papers'], own: ['dossier', 'papers'] },
  completionLapsed: { published: [], committee: ['dossier'], own: ['dossier'] },
  dossierExcluded: {
    published: [],
    committee: ['dossier', 'cause', 'reasons'],
    own: ['dossier', 'cause', 'reasons'],
  },
  complianceConcluded: { published: [], committee: ['admitted'] },
  scoresHandedIn: {
    published: [],
    committee: ['phase', 'member', 'sheets'],
    own: ['phase', 'member', 'sheets'],
  },
  technicalScoringConcluded: { published: [], committee: ['table', 'passed', 'below'] },
  rankingProposed: { published: [], committee: ['table', 'ranking', 'below'] },
  minutesDrawnUp: { published: [], committee: ['minutes'] },
  minutesSigned: { published: [], committee: ['member', 'minutes', 'dissent'] },
  minutesAdopted: { published: [], committee: ['minutes', 'dissents'] },

  // No result is anybody's before it was notified.
  provisionalResultPublished: { published: [], committee: ['dossier'], own: ['dossier'] },
  submittedToCouncil: { published: [], committee: ['dossier'], own: ['dossier'] },
  councilDeliberated: {
    published: ['session', 'heldOn', 'outcome'],
    committee: ['number', 'dossier', 'amount', 'votes', 'isReserveListApproved'],
  },
  deliberationTransmitted: { published: ['visa'] },
  oppositionRecorded: { published: [] },
  visaGranted: { published: ['executoryFrom', 'givenOn'] },
  visaRefused: { published: [] },
  visaTacit: { published: ['executoryFrom'] },
  becameExecutory: { published: ['executoryFrom'] },
  resultsNotified: { published: ['reasons', 'standstillEndsAt', 'signBy'] },
  reviewRequested: { published: [], own: ['dossier', 'reasons', 'answerBy'] },
  reviewAnswered: { published: [], own: ['dossier', 'outcome', 'reasons', 'signBy', 'remedy', 'setAside'] },
  standstillEnded: { published: [] },
  contractSigned: { published: ['party', 'manner'], own: ['act', 'bureauMandateEndsAt'] },
  contractConcluded: { published: ['amount'], own: ['dossier'] },
  councilSignatureOverdue: { published: [], own: ['dossier', 'missed', 'signBy', 'times'] },
  winnerSetAside: { published: [], own: ['dossier', 'reasons'] },
  signatureLapsed: { published: [], own: ['dossier'] },

  startOrdered: { published: ['startedAt', 'yearEnds', 'endsAt'], own: ['schedules', 'endsWall'] },
  programmeYearTurned: { published: ['year'] },
  bureauRecorded: { published: [], own: ['receipt', 'bureauMandateEndsAt', 'conflict'] },
  accountRecorded: { published: [], own: ['account', 'isKeyRight'] },
  amendmentProposed: { published: ['amendment', 'kind', 'proposedOn'], own: ['text', 'changes'] },
  amendmentDeliberated: {
    published: ['amendment', 'heldOn', 'executoryFrom', 'outcome', 'votes', 'sentOn'],
    own: ['number'],
  },
  amendmentVisaGranted: { published: ['amendment', 'executoryFrom', 'givenOn'] },
  amendmentVisaRefused: { published: ['amendment', 'answer', 'givenOn'] },
  amendmentSigned: { published: ['amendment', 'party'], own: ['act'] },
  amendmentInForce: {
    published: ['amendment', 'tranches', 'endsAt', 'yearEnds'],
    own: ['schedules', 'endsWall'],
  },
  datesReread: { published: ['tz', 'ends'], own: ['schedules'] },
  contractSuspended: { published: [], own: ['reasons'] },
  contractResumed: { published: ['endsAt', 'yearEnds'], own: ['reasons', 'schedules', 'endsWall'] },
  contractTerminated: { published: ['cause'], own: ['reasons'] },
  contractEnded: { published: [] },

  reportSubmitted: { published: ['milestone', 'indicators'], own: ['report'] },
  reportReturned: { published: ['milestone'], own: ['reasons', 'dueAt'] },
  reportAccepted: { published: ['milestone'] },
  yearlyAccountFiled: { published: ['milestone'], own: ['proof'] },
  activityConfirmed: { published: ['milestone'], own: ['words'] },
  reminderSent: { published: ['milestone'], own: ['step', 'stepAt', 'dueAt', 'missed'] },

  creditOpened: { published: ['tranche', 'budgetYear'] },
  trancheCommitted: { published: ['tranche', 'amount'] },
  trancheCertified: { published: ['tranche', 'amount'] },
  trancheOrdered: { published: ['tranche', 'amount'], own: ['account'] },
  trancheAccepted: { published: ['tranche'] },
  trancheRejected: { published: ['tranche'], own: ['reasons'] },
  tranchePaid: { published: ['tranche', 'amount', 'paidOn'], own: ['reference'] },
  justificationSubmitted: { published: ['tranche', 'amount'], own: ['papers'] },
  justificationAccepted: { published: ['tranche', 'amount'] },

  evaluationRecorded: { published: [], own: ['evaluation'] },
  equipmentRecorded: { published: ['fate'], own: ['inventory'] },
  accountsSettled: { published: ['paid', 'justified', 'toRecover'] },
  recoveryOrdered: { published: ['amount'], own: ['order'] },
  recoveryRecorded: { published: ['amount'], own: ['reference'] },
  recoveryWrittenOff: { published: ['amount'] },
  certificateIssued: { published: ['paid', 'justified'] },
  programmeClosed: { published: [] },

  dayOffRecorded: { published: ['date', 'reference'] },
  termCountedAgain: { published: ['term', 'amendment', 'from', 'to'] },
  dossierTermCountedAgain: {
    published: [],
    committee: ['term', 'dossier', 'from', 'to'],
    own: ['term', 'dossier', 'from', 'to'],
  },
  reportDueMoved: { published: ['milestone'], own: ['from', 'to', 'schedule'] },
}
