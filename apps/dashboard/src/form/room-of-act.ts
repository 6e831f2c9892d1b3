import type { awardInputs } from '@mithaq/domain/award/schema'
import type { callInputs } from '@mithaq/domain/call/schema'
import type { closureInputs } from '@mithaq/domain/closure/schema'
import type { committeeInputs } from '@mithaq/domain/committee/schema'
import type { contractInputs } from '@mithaq/domain/contract/schema'
import type { dayOffInputs } from '@mithaq/domain/day-off/schema'
import type { milestoneInputs } from '@mithaq/domain/milestone/schema'
import type { PersonalAct } from '@mithaq/domain/programme/inputs'
import type { selectionInputs } from '@mithaq/domain/selection/schema'
import type { trancheInputs } from '@mithaq/domain/tranche/schema'

interface Rooms {
  call: typeof callInputs
  committee: typeof committeeInputs
  selection: typeof selectionInputs
  award: typeof awardInputs
  contract: typeof contractInputs
  milestone: typeof milestoneInputs
  tranche: typeof trancheInputs
  closure: typeof closureInputs
  'day-off': typeof dayOffInputs
}

/** A room of the procedure: its forms, their words and its schema are loaded when one of its acts is opened. */
export type Room = keyof Rooms
export type ActOf<R extends Room> = keyof Rooms[R] & PersonalAct

type RoomOf<N extends PersonalAct> = { [R in Room]: N extends keyof Rooms[R] ? R : never }[Room]

// A schema would tell as much, but a browser would have to load all of them. A wrong line does not compile.
const rooms: { readonly [N in PersonalAct]: RoomOf<N> } = {
  recordGroundingDeliberation: 'call',
  recordGroundingRefusal: 'call',
  approveTerms: 'call',
  postCall: 'call',
  reviseDraft: 'call',
  publishCall: 'call',
  askQuestion: 'call',
  answerQuestion: 'call',
  issueAddendum: 'call',
  extendDeadline: 'call',
  cancelCall: 'call',
  appointCommittee: 'committee',
  replaceMember: 'committee',
  declareInterests: 'committee',
  drawUpMinutes: 'committee',
  signMinutes: 'committee',
  openSession: 'selection',
  admitDossier: 'selection',
  requestCompletion: 'selection',
  completeDossier: 'selection',
  excludeDossier: 'selection',
  concludeCompliance: 'selection',
  handInScores: 'selection',
  concludeScoring: 'selection',
  publishProvisionalResult: 'award',
  submitToCouncil: 'award',
  recordCouncilDeliberation: 'award',
  recordTransmission: 'award',
  recordOpposition: 'award',
  recordVisa: 'award',
  notifyResults: 'award',
  requestReview: 'award',
  answerReview: 'award',
  setWinnerAside: 'award',
  signContract: 'award',
  orderStart: 'contract',
  recordBureau: 'contract',
  recordAccount: 'contract',
  proposeAmendment: 'contract',
  recordAmendmentDeliberation: 'contract',
  recordAmendmentVisa: 'contract',
  signAmendment: 'contract',
  rereadDates: 'contract',
  suspendContract: 'contract',
  resumeContract: 'contract',
  terminateContract: 'contract',
  submitReport: 'milestone',
  returnReport: 'milestone',
  acceptReport: 'milestone',
  fileYearlyAccount: 'milestone',
  confirmActivity: 'milestone',
  openCredit: 'tranche',
  commitTranche: 'tranche',
  submitJustification: 'tranche',
  acceptJustification: 'tranche',
  certifyTranche: 'tranche',
  orderTranche: 'tranche',
  recordTreasurerAcceptance: 'tranche',
  recordTreasurerRejection: 'tranche',
  recordPayment: 'tranche',
  recordEvaluation: 'closure',
  recordEquipment: 'closure',
  settleAccounts: 'closure',
  orderRecovery: 'closure',
  recordRecovery: 'closure',
  writeOffRecovery: 'closure',
  issueCertificate: 'closure',
  archiveProgramme: 'closure',
  recordDayOff: 'day-off',
}

/** Every act of a person has a form; other words that stand in an address have none. */
export function hasForm(act: string): act is PersonalAct {
  return Object.hasOwn(rooms, act)
}

export function roomOf(act: PersonalAct): Room {
  return rooms[act]
}
