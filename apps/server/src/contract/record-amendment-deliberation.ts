import { endOf } from '@mithaq/domain/calendar/period'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { chosenInstant } from '@mithaq/domain/clock/wall-time'
import type { Prepare } from '../command/preparation.ts'
import { notInTheFuture } from '../call/not-in-the-future.ts'

/** Executory when the governor's days have run from the day it was held, silence counting (to be verified). */
export const recordAmendmentDeliberation: Prepare<'recordAmendmentDeliberation'> = (input, ground) => {
  const { definition, calendar } = ground
  const { zone } = definition.council
  notInTheFuture(input.heldOn, ground)
  const held = chosenInstant({ date: calendarDate(input.heldOn), time: '00:00', zone }, 'earlier')
  const { visa } = definition.rulePack.values
  return { ...input, executoryFrom: endOf(visa.value, held.at, calendar).at }
}
