import { letterOf } from '../award/day-of-letter.ts'
import type { Prepare } from '../command/preparation.ts'

export const recordGroundingRefusal: Prepare<'recordGroundingRefusal'> = (input, ground) => ({
  ...input,
  ...letterOf(input, ground),
})
