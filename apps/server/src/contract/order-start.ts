import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { contractSchedule } from '@mithaq/domain/contract/schedule'
import type { Prepare } from '../command/preparation.ts'

export const orderStart: Prepare<'orderStart'> = ({ startsOn }, { definition, calendar }) => ({
  startsOn,
  ...contractSchedule(definition, calendarDate(startsOn), calendar),
})
