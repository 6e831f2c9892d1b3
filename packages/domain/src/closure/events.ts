import type { Centimes } from '../money/amount.ts'
import type { Words } from '../programme/words.ts'

/** What becomes of what the money bought. */
export type EquipmentFate = 'stays' | 'returns' | 'none'

export interface ClosureEvents {
  evaluationRecorded: { evaluation: Words }
  equipmentRecorded: { inventory: Words; fate: EquipmentFate }
  accountsSettled: { paid: Centimes; justified: Centimes; toRecover: Centimes }
  /** The president orders the receipt; the treasurer recovers it. */
  recoveryOrdered: { amount: Centimes; order: Words }
  recoveryRecorded: { amount: Centimes; reference: Words }
  /** The treasurer could not recover what was left, and the council gave it up. */
  recoveryWrittenOff: { amount: Centimes; decision: Words }
  certificateIssued: { paid: Centimes; justified: Centimes }
  programmeClosed: { originals: Words }
}
