import type { Preparations } from '../command/preparation.ts'
import { certifyTranche } from './certify-tranche.ts'
import { recordPayment } from './record-payment.ts'

export const tranchePreparations = {
  certifyTranche,
  recordPayment,
} satisfies Preparations
