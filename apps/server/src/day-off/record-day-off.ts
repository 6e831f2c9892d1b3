import { eventsAfter, programmeStream } from '@mithaq/db/record/reads'
import { withDaysOff } from '@mithaq/domain/calendar/days-off'
import { isWorkingDay } from '@mithaq/domain/calendar/working-day'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { movedDueDates, recountedTerms } from '@mithaq/domain/day-off/count-again'
import { openedTerms } from '@mithaq/domain/day-off/opened-terms'
import type { Prepare } from '../command/preparation.ts'

/** What runs, counted again with the day in the calendar. What a term is counted from stands in the record alone. */
export const recordDayOff: Prepare<'recordDayOff'> = async (input, ground) => {
  const { db, programme, definition, now } = ground
  const isDayOff = !isWorkingDay(ground.calendar, calendarDate(input.date))
  if (ground.isOffer) return { ...input, isDayOff, terms: [], dueDates: [] }
  const events = await eventsAfter(db, programmeStream(programme.id), 0)
  const opened = openedTerms(events, definition)
  const { date } = input
  const given = { opened, date, calendar: withDaysOff(ground.calendar, [date]), now }
  return {
    ...input,
    isDayOff,
    terms: recountedTerms(programme, given),
    dueDates: movedDueDates(programme, definition, given),
  }
}
