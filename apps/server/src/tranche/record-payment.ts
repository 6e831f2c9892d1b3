import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { Prepare } from '../command/preparation.ts'
import { conflictOfWinner } from '../contract/conflict-of-winner.ts'
import { Refused } from '../refused.ts'

/** A payment is recorded once it was made; the bureau is looked at once more. */
export const recordPayment: Prepare<'recordPayment'> = async (input, ground) => {
  const { definition, now } = ground
  if (input.paidOn > wallTimeOf(now, definition.council.zone).date) {
    throw new Refused({ word: 'date-in-the-future', date: input.paidOn })
  }
  return { ...input, conflict: await conflictOfWinner(ground) }
}
