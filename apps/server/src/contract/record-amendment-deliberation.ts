import { endOf } from '@mithaq/domain/calendar/period'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { beginningOf } from '../award/day-of-letter.ts'
import type { Prepare } from '../command/preparation.ts'
import { notInTheFuture } from '../call/not-in-the-future.ts'

/**
 * Executory when the governor's days have run from the day of dispatch, silence counting (to be verified): those of the visa
 * where the pack asks for one, else those in which he may oppose.
 */
export const recordAmendmentDeliberation: Prepare<'recordAmendmentDeliberation'> = (input, ground) => {
  const { definition, calendar } = ground
  notInTheFuture(input.heldOn, ground)
  notInTheFuture(input.sentOn, ground)
  const { isVisaRequired, opposition, visa } = definition.rulePack.values
  const period = (isVisaRequired.value ? visa : opposition).value
  const sentAt = beginningOf(calendarDate(input.sentOn), ground)
  return { ...input, executoryFrom: endOf(period, sentAt, calendar).at }
}
