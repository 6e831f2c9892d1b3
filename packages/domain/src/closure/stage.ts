import type { Centimes } from '../money/amount.ts'
import type { ProgrammeEvent } from '../programme/event.ts'

export interface ClosureState {
  hasEvaluation: boolean
  hasEquipmentList: boolean
  isSettled: boolean
  /** Centimes still to be recovered from the association. */
  toRecover: Centimes
  isRecoveryOrdered: boolean
  hasCertificate: boolean
}

export const newClosure: ClosureState = {
  hasEvaluation: false,
  hasEquipmentList: false,
  isSettled: false,
  toRecover: 0 as Centimes,
  isRecoveryOrdered: false,
  hasCertificate: false,
}

export function foldClosure(closure: ClosureState, event: ProgrammeEvent): ClosureState {
  switch (event.type) {
    case 'evaluationRecorded':
      return { ...closure, hasEvaluation: true }
    case 'equipmentRecorded':
      return { ...closure, hasEquipmentList: true }
    case 'accountsSettled':
      return { ...closure, isSettled: true, toRecover: event.data.toRecover }
    case 'recoveryOrdered':
      return { ...closure, isRecoveryOrdered: true }
    case 'recoveryRecorded':
      return { ...closure, toRecover: (closure.toRecover - event.data.amount) as Centimes }
    case 'recoveryWrittenOff':
      return { ...closure, toRecover: 0 as Centimes }
    case 'certificateIssued':
      return { ...closure, hasCertificate: true }
    default:
      return closure
  }
}
