import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Instant } from '@mithaq/domain/clock/instant'
import { chosenInstant } from '@mithaq/domain/clock/wall-time'
import { notInTheFuture } from '../call/not-in-the-future.ts'
import type { Ground } from '../command/preparation.ts'

/** When the day on the governor's letter began: it is in time where its day had begun before his time was over. */
export function dayOfLetter({ givenOn }: { givenOn?: string }, ground: Ground): { givenAt?: Instant } {
  if (givenOn === undefined) return {}
  notInTheFuture(givenOn, ground)
  const { zone } = ground.definition.council
  return { givenAt: chosenInstant({ date: calendarDate(givenOn), time: '00:00', zone }, 'earlier').at }
}
