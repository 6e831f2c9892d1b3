import type { Prepare } from '../command/preparation.ts'
import { notInTheFuture } from './not-in-the-future.ts'

/** A session of tomorrow has decided nothing yet. */
export const recordGroundingDeliberation: Prepare<'recordGroundingDeliberation'> = (input, ground) => {
  notInTheFuture(input.heldOn, ground)
  return input
}
