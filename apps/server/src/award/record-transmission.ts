import { endOf } from '@mithaq/domain/calendar/period'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { chosenInstant } from '@mithaq/domain/clock/wall-time'
import type { Prepare } from '../command/preparation.ts'

/** The governor's days run from the day of dispatch; silence ends with the last of them. */
export const recordTransmission: Prepare<'recordTransmission'> = ({ sentOn }, { definition, calendar }) => {
  const { zone } = definition.council
  const { visa, opposition } = definition.rulePack.values
  const sentAt = chosenInstant({ date: calendarDate(sentOn), time: '00:00', zone }, 'earlier').at
  return {
    sentOn,
    sentAt,
    visaTacitAt: endOf(visa.value, sentAt, calendar).at,
    oppositionEndsAt: endOf(opposition.value, sentAt, calendar).at,
  }
}
