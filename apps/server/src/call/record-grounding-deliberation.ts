import { groundingExecutoryFrom } from '@mithaq/domain/call/grounding'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Prepare } from '../command/preparation.ts'
import { Refused } from '../refused.ts'
import { notInTheFuture } from './not-in-the-future.ts'

/** A session of tomorrow has decided nothing yet. From when the decision is executory follows from the calendar. */
export const recordGroundingDeliberation: Prepare<'recordGroundingDeliberation'> = (input, ground) => {
  const { definition, calendar } = ground
  notInTheFuture(input.heldOn, ground)
  if (input.visaedOn !== undefined) notInTheFuture(input.visaedOn, ground)
  const days = {
    heldOn: calendarDate(input.heldOn),
    ...(input.visaedOn !== undefined && { visaedOn: calendarDate(input.visaedOn) }),
  }
  const executoryFrom = groundingExecutoryFrom(days, definition.rulePack.values, calendar)
  if (!executoryFrom) throw new Refused({ word: 'visa-not-tacit' })
  return { ...input, executoryFrom }
}
