import type { Prepare } from '../command/preparation.ts'
import { dayOfLetter } from './day-of-letter.ts'

export const recordOpposition: Prepare<'recordOpposition'> = (input, ground) => ({
  ...input,
  ...dayOfLetter(input, ground),
})
