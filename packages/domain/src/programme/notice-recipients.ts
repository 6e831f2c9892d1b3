import type { Role } from './actor.ts'
import type { EventType, ProgrammeEvent } from './event.ts'
import type { Recipient } from './notices.ts'
import type { ProgrammeState } from './state.ts'

export type RecipientsOf<T extends EventType> = (
  programme: ProgrammeState,
  event: Extract<ProgrammeEvent, { type: T }>,
) => Recipient[]

const role = (name: Role): Recipient => ({ role: name })
const to =
  (...names: Role[]) =>
  (): Recipient[] =>
    names.map(role)

const officer = to('officer')
const president = to('president')
/** Before the intake closes nobody knows who will file: every registered association is told. */
const associations = to('association')

const filers = ({ selection }: ProgrammeState): Recipient[] =>
  Object.values(selection.dossiers).map(({ by }) => ({ association: by }))

const filersOrAssociations = (programme: ProgrammeState): Recipient[] => {
  const known = filers(programme)
  return known.length > 0 ? known : associations()
}

const filerOf = ({ selection }: ProgrammeState, dossier: string): Recipient[] => {
  const found = selection.dossiers[dossier]
  return found ? [{ association: found.by }] : []
}

const winner = (programme: ProgrammeState): Recipient[] =>
  programme.award.dossier ? filerOf(programme, programme.award.dossier) : []

const winnerAnd =
  (...names: Role[]) =>
  (programme: ProgrammeState): Recipient[] => [...winner(programme), ...names.map(role)]

/** Who is set aside, who follows, and whoever asks the council again. */
const succession = (
  programme: ProgrammeState,
  { data }: { data: { dossier: string; next: string | null } },
): Recipient[] => [
  ...filerOf(programme, data.dossier),
  ...(data.next ? filerOf(programme, data.next) : []),
  ...to('president', 'officer')(),
]

/** Every event, and whoever must learn of it; null where nobody has to, because it is their own act or a page of one. */
export const recipients: { [T in EventType]: RecipientsOf<T> | null } = {
  programmeDrafted: null,
  draftRevised: president,
  programmeEnded: filersOrAssociations,

  groundingDeliberationRecorded: president,
  groundingRefused: to('president', 'officer'),
  termsApproved: officer,
  callPosted: null,
  callPublished: associations,
  questionAsked: officer,
  questionAnswered: associations,
  questionsClosed: officer,
  addendumIssued: associations,
  deadlineExtended: associations,
  intakeClosed: officer,
  /** One page of several: those it names, and the president with the first. */
  dossiersListed: (_, { data }) => [
    ...data.dossiers.map(({ by }) => ({ association: by })),
    ...(data.page === 1 ? [role('president')] : []),
  ],
  callCancelled: filersOrAssociations,

  committeeAppointed: to('member', 'officer'),
  memberReplaced: to('member', 'officer'),
  interestsDeclared: null,
  sessionOpened: null,
  completionRequested: (programme, { data }) => filerOf(programme, data.dossier),
  completionReceived: to('member'),
  completionLapsed: (programme, { data }) => [...filerOf(programme, data.dossier), role('member')],
  dossierAdmitted: (programme, { data }) => filerOf(programme, data.dossier),
  dossierExcluded: (programme, { data }) => filerOf(programme, data.dossier),
  complianceConcluded: to('member'),
  scoresHandedIn: null,
  technicalScoringConcluded: to('member'),
  rankingProposed: to('member'),
  minutesDrawnUp: to('member'),
  minutesSigned: null,
  minutesAdopted: to('officer', 'president'),
  provisionalResultPublished: filers,
  submittedToCouncil: officer,
  councilDeliberated: to('officer', 'president'),
  deliberationTransmitted: president,
  oppositionRecorded: to('president', 'officer'),
  visaGranted: to('president', 'officer'),
  visaRefused: to('president', 'officer'),
  visaTacit: to('president', 'officer'),
  becameExecutory: to('president', 'officer'),
  resultsNotified: filers,
  reviewRequested: to('president', 'officer'),
  reviewAnswered: (programme, { data }) => [...filerOf(programme, data.dossier), role('officer')],
  standstillEnded: winnerAnd('officer'),
  contractSigned: (programme, { data }) =>
    data.party === 'association' ? [role('president'), role('officer')] : winner(programme),
  contractConcluded: winnerAnd('officer', 'beneficiary'),

  councilSignatureOverdue: winnerAnd('president', 'officer'),
  signatureLapsed: succession,
  winnerSetAside: succession,

  startOrdered: winnerAnd('officer', 'beneficiary'),
  programmeYearTurned: winnerAnd('officer'),
  bureauRecorded: winnerAnd('president'),
  accountRecorded: officer,
  amendmentProposed: winnerAnd('president'),
  amendmentDeliberated: winnerAnd('officer', 'president'),
  amendmentVisaGranted: winnerAnd('officer', 'president'),
  amendmentVisaRefused: winnerAnd('officer', 'president'),
  amendmentSigned: (programme, { data }) =>
    data.party === 'association' ? [role('president'), role('officer')] : winner(programme),
  amendmentInForce: winnerAnd('officer', 'beneficiary'),
  contractSuspended: winnerAnd('officer', 'beneficiary'),
  contractResumed: winnerAnd('officer', 'beneficiary'),
  datesReread: winnerAnd('officer', 'president'),
  contractTerminated: winnerAnd('officer', 'beneficiary'),
  contractEnded: winnerAnd('officer', 'president'),

  reportSubmitted: officer,
  reportReturned: winner,
  reportAccepted: winner,
  yearlyAccountFiled: officer,
  activityConfirmed: officer,
  reminderSent: (programme, { data }) =>
    data.step === 'reminder'
      ? winner(programme)
      : data.step === 'suspension-proposal'
        ? [role('president'), role('officer'), ...winner(programme)]
        : [...winner(programme), role('officer')],

  creditOpened: null,
  trancheCommitted: to('director'),
  trancheCertified: president,
  trancheOrdered: officer,
  trancheAccepted: winner,
  trancheRejected: to('officer', 'director', 'president'),
  tranchePaid: winnerAnd('president'),
  justificationSubmitted: officer,
  justificationAccepted: winner,

  evaluationRecorded: winner,
  equipmentRecorded: null,
  accountsSettled: winnerAnd('president'),
  recoveryOrdered: winnerAnd('officer'),
  recoveryWrittenOff: winnerAnd('officer'),
  recoveryRecorded: winnerAnd('president'),
  certificateIssued: winner,
  programmeClosed: winnerAnd('president', 'auditor'),

  dayOffRecorded: president,
  termCountedAgain: (programme, { data }) => {
    if (data.term === 'standstill') return filers(programme)
    const isOfContract = data.term === 'signature' || data.term === 'amendment'
    return isOfContract ? [...winner(programme), role('president')] : [role('president')]
  },
  dossierTermCountedAgain: (programme, { data }) => [
    ...filerOf(programme, data.dossier),
    ...(data.term === 'completion' ? [role('member')] : [role('president')]),
  ],
  reportDueMoved: winner,
}
