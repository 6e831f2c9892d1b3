import { ordinarySessions } from '@mithaq/domain/calendar/session'
import type { Prepare } from '../command/preparation.ts'
import { notInTheFuture } from '../call/not-in-the-future.ts'

/** Whether the day it was held on is one of an ordinary session; a session of tomorrow has decided nothing yet. */
export const recordCouncilDeliberation: Prepare<'recordCouncilDeliberation'> = (input, ground) => {
  notInTheFuture(input.heldOn, ground)
  const sessions = ordinarySessions(Number(input.heldOn.slice(0, 4)), ground.calendar)
  return { ...input, isSessionDay: sessions.some(({ opensOn }) => opensOn === input.heldOn) }
}
