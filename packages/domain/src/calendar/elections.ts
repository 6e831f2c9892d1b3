import { calendarDate } from '../clock/calendar-date.ts'

/**
 * The mandate of councils is six years and began in 2021: a contract that runs past the first of these days meets
 * another council. The decree that sets the day of the vote is not out.
 */
export const councilElections = {
  lastHeld: 2021,
  mandateYears: 6,
  expectedFrom: calendarDate('2027-09-01'),
  expectedThrough: calendarDate('2027-09-30'),
  status: 'estimated',
  isVerified: false,
} as const
