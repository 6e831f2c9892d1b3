import { ordinarySessions } from '@mithaq/domain/calendar/session'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { Prepare } from '../command/preparation.ts'
import { Refused } from '../refused.ts'

/** Whether the day it was held on is one of an ordinary session; a session of tomorrow has decided nothing yet. */
export const recordCouncilDeliberation: Prepare<'recordCouncilDeliberation'> = (input, ground) => {
  const { calendar, definition, now } = ground
  if (input.heldOn > wallTimeOf(now, definition.council.zone).date) {
    throw new Refused({ word: 'date-in-the-future', date: input.heldOn })
  }
  const sessions = ordinarySessions(Number(input.heldOn.slice(0, 4)), calendar)
  return { ...input, isSessionDay: sessions.some(({ opensOn }) => opensOn === input.heldOn) }
}
