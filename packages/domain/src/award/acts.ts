import type { ActLines } from '../programme/act.ts'
import * as rules from './rules.ts'
import { setWinnerAside } from './set-aside.ts'
import * as signature from './signature.ts'

const officer = [{ role: 'officer' }] as const
const president = [{ role: 'president' }] as const
const clock = [{ role: 'clock' }] as const

export const awardActs = {
  publishProvisionalResult: { stages: ['award'], by: officer, rule: rules.publishProvisionalResult },
  submitToCouncil: { stages: ['award'], by: president, rule: rules.submitToCouncil },
  recordCouncilDeliberation: { stages: ['award'], by: officer, rule: rules.recordCouncilDeliberation },
  recordTransmission: { stages: ['award'], by: officer, rule: rules.recordTransmission },
  recordOpposition: { stages: ['award'], by: officer, rule: rules.recordOpposition },
  recordVisa: { stages: ['award'], by: officer, rule: rules.recordVisa },
  grantTacitVisa: { stages: ['award'], by: clock, rule: rules.grantTacitVisa },
  becomeExecutory: { stages: ['award'], by: clock, rule: rules.becomeExecutory },
  notifyResults: { stages: ['award'], by: officer, rule: signature.notifyResults },
  requestReview: {
    stages: ['award'],
    by: [{ role: 'association', relation: 'filer' }],
    rule: signature.requestReview,
  },
  answerReview: { stages: ['award'], by: president, rule: signature.answerReview },
  endStandstill: { stages: ['award'], by: clock, rule: signature.endStandstill },
  signContract: {
    stages: ['award'],
    by: [{ role: 'association', relation: 'winner' }, { role: 'president' }],
    rule: signature.signContract,
  },
  setWinnerAside: { stages: ['award'], by: president, rule: setWinnerAside },
  lapseSignature: { stages: ['award'], by: clock, rule: signature.lapseSignature },
} as const satisfies ActLines
