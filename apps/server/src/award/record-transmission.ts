import { endOf } from '@mithaq/domain/calendar/period'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { toInstant } from '@mithaq/domain/clock/wall-time'
import type { Prepare } from '../command/preparation.ts'

/** The governor's days run from the day of dispatch; silence ends with the last of them. */
export const recordTransmission: Prepare<'recordTransmission'> = ({ sentOn }, { definition, calendar }) => {
  const { zone } = definition.council
  const { visa, opposition } = definition.rulePack.values
  const sent = toInstant({ date: calendarDate(sentOn), time: '00:00', zone }, 'earlier')
  if (!sent.ok) throw new Error(`no instant for ${sentOn}`)
  const sentAt = sent.stored.at
  return {
    sentOn,
    sentAt,
    visaTacitAt: endOf(visa.value, sentAt, calendar).at,
    oppositionEndsAt: endOf(opposition.value, sentAt, calendar).at,
  }
}
