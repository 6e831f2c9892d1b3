import type { Prepare } from '../command/preparation.ts'
import { conflictOfWinner } from '../contract/conflict-of-winner.ts'

export const setWinnerAside: Prepare<'setWinnerAside'> = async (input, ground) => ({
  ...input,
  conflict: await conflictOfWinner(ground),
})
