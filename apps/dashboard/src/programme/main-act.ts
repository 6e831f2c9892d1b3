import type { AwaitedAct } from '@mithaq/domain/programme/awaited'
import type { PersonalAct } from '@mithaq/domain/programme/inputs'

/** The act that does what is awaited: the one primary button of a page. Null where an instant or a filing does it. */
const mainActs: Record<AwaitedAct, PersonalAct | null> = {
  'record-deliberation': 'recordGroundingDeliberation',
  'become-executory': null,
  'approve-terms': 'approveTerms',
  'publish-call': 'publishCall',
  'file-dossiers': null,
  'close-intake': null,
  'appoint-committee': 'appointCommittee',
  'declare-interests': 'declareInterests',
  'open-session': 'openSession',
  'complete-dossier': 'completeDossier',
  'check-dossiers': 'admitDossier',
  'score-technical': 'handInScores',
  'score-financial': 'handInScores',
  'draw-up-minutes': 'drawUpMinutes',
  'sign-minutes': 'signMinutes',
  'publish-provisional-result': 'publishProvisionalResult',
  'submit-to-council': 'submitToCouncil',
  deliberate: 'recordCouncilDeliberation',
  'transmit-deliberation': 'recordTransmission',
  'grant-visa': 'recordVisa',
  'end-opposition': null,
  'notify-results': 'notifyResults',
  'answer-review': 'answerReview',
  'end-standstill': null,
  'sign-by-association': 'signContract',
  'sign-by-council': 'signContract',
  'sign-overdue-by-council': 'signContract',
  'order-start': 'orderStart',
  'resume-contract': 'resumeContract',
  'examine-report': 'acceptReport',
  'submit-report': 'submitReport',
  'settle-accounts': 'settleAccounts',
  'order-recovery': 'orderRecovery',
  'pay-back': 'recordRecovery',
  'issue-certificate': 'issueCertificate',
  archive: 'archiveProgramme',
}

export function mainActFor(awaited: AwaitedAct | undefined): PersonalAct | null {
  return awaited === undefined ? null : mainActs[awaited]
}
