import type { Prepare } from '../command/preparation.ts'
import { dayOfLetter } from './day-of-letter.ts'

export const recordVisa: Prepare<'recordVisa'> = (input, ground) => ({
  ...input,
  ...dayOfLetter(input, ground),
})
