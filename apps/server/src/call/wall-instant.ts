import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { toInstant, type StoredWallTime } from '@mithaq/domain/clock/wall-time'
import { Refused } from '../refused.ts'

/** A wall time given by a person as the instant it means. Refuses, at `path`, an hour that is skipped or doubled. */
export function wallInstant(
  { date, time }: { date: string; time: string },
  zone: string,
  path: string,
): StoredWallTime {
  const reading = toInstant({ date: calendarDate(date), time, zone })
  if (!reading.ok) throw new Refused({ word: 'wall-time-ambiguous', path, problem: reading.problem })
  return reading.stored
}
