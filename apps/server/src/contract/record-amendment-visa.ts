import { endOf } from '@mithaq/domain/calendar/period'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { beginningOf, letterOf } from '../award/day-of-letter.ts'
import type { Prepare } from '../command/preparation.ts'

export const recordAmendmentVisa: Prepare<'recordAmendmentVisa'> = (input, ground) => {
  const { programme, definition, calendar } = ground
  const sentOn = programme.contract.pending[input.amendment]?.sentOn
  const { opposition } = definition.rulePack.values
  return {
    ...input,
    ...letterOf(input, ground),
    ...(sentOn !== undefined && {
      oppositionEndsAt: endOf(opposition.value, beginningOf(calendarDate(sentOn), ground), calendar).at,
    }),
  }
}
