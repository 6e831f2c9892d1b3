import { endOf } from '@mithaq/domain/calendar/period'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { toInstant, wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { Prepare } from '../command/preparation.ts'
import { Refused } from '../refused.ts'

/** Executory when the governor's days have run from the day it was held, silence counting (to be verified). */
export const recordAmendmentDeliberation: Prepare<'recordAmendmentDeliberation'> = (input, ground) => {
  const { definition, calendar, now } = ground
  const { zone } = definition.council
  if (input.heldOn > wallTimeOf(now, zone).date) {
    throw new Refused({ word: 'date-in-the-future', date: input.heldOn })
  }
  const held = toInstant({ date: calendarDate(input.heldOn), time: '00:00', zone }, 'earlier')
  if (!held.ok) throw new Error(`no instant for ${input.heldOn}`)
  const { visa } = definition.rulePack.values
  return { ...input, executoryFrom: endOf(visa.value, held.stored.at, calendar).at }
}
