import { calendarDate, type CalendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Instant } from '@mithaq/domain/clock/instant'
import { chosenInstant, wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { notInTheFuture } from '../call/not-in-the-future.ts'
import type { Ground } from '../command/preparation.ts'

/** When the day on the governor's letter began: it is in time where its day had begun before his time was over. */
export function dayOfLetter({ givenOn }: { givenOn?: string }, ground: Ground): { givenAt?: Instant } {
  if (givenOn === undefined) return {}
  notInTheFuture(givenOn, ground)
  return { givenAt: beginningOf(calendarDate(givenOn), ground) }
}

/** The day on the governor's letter and when it began; where nobody says it, he answers today and at this moment. */
export function letterOf(
  { givenOn }: { givenOn?: string },
  ground: Ground,
): { givenOn: string; givenAt: Instant } {
  const { givenAt } = dayOfLetter(givenOn === undefined ? {} : { givenOn }, ground)
  if (givenOn !== undefined && givenAt) return { givenOn, givenAt }
  return { givenOn: wallTimeOf(ground.now, ground.definition.council.zone).date, givenAt: ground.now }
}

/** Midnight on the council's wall. */
export function beginningOf(date: CalendarDate, { definition }: Ground): Instant {
  return chosenInstant({ date, time: '00:00', zone: definition.council.zone }, 'earlier').at
}
