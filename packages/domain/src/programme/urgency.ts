import { plusWorkingDays, type Calendar } from '../calendar/working-day.ts'
import { isBefore, type Instant } from '../clock/instant.ts'
import { wallTimeOf } from '../clock/wall-time.ts'

export type Urgency = 'calm' | 'soon' | 'late'

const soonDays = 3

/** Soon from three working days before the day of the term; late once it is past. */
export function urgencyOf(until: Instant | null, now: Instant, calendar: Calendar): Urgency {
  if (!until) return 'calm'
  if (isBefore(until, now)) return 'late'
  const [today, day] = [wallTimeOf(now, calendar.zone).date, wallTimeOf(until, calendar.zone).date]
  return day <= plusWorkingDays(calendar, today, soonDays) ? 'soon' : 'calm'
}
