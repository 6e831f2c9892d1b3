import type { Prepare } from '../command/preparation.ts'
import { conflictOfWinner } from '../contract/conflict-of-winner.ts'
import { notInTheFuture } from '../call/not-in-the-future.ts'

/** A payment is recorded once it was made; the bureau is looked at once more. */
export const recordPayment: Prepare<'recordPayment'> = async (input, ground) => {
  notInTheFuture(input.paidOn, ground)
  return { ...input, conflict: await conflictOfWinner(ground) }
}
