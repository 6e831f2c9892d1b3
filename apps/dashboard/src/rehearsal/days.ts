import type { CalendarDate } from '@mithaq/domain/clock/calendar-date'
import { wallTimeOf } from '../clock/wall-time.ts'
import type { RehearsalResult } from './rehearsal-queries.ts'

type Line = RehearsalResult['lines'][number]

export interface Day {
  date: CalendarDate
  /** What happened in it, each at its hour on the council's wall. */
  lines: { time: string; line: Line }[]
}

/** Lines by the council's day, in their order. */
export function daysOf(lines: readonly Line[]): Day[] {
  const days = new Map<CalendarDate, Day>()
  for (const line of lines) {
    const { date, time } = wallTimeOf(line.at, 'Africa/Casablanca')
    const day = days.get(date) ?? { date, lines: [] }
    day.lines.push({ time, line })
    days.set(date, day)
  }
  return [...days.values()]
}
