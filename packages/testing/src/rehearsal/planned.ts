import { plusDays } from '@mithaq/domain/calendar/day'
import type { Instant } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { Appointment } from '@mithaq/domain/definition/problem'
import { known } from './known.ts'
import type { Rehearsal } from './rehearsal.ts'

/** When the definition means something to happen, counted from the publication that was played. */
export async function plannedAt(rehearsal: Rehearsal, what: Appointment): Promise<Instant> {
  const { calendar, definition } = rehearsal
  const { daysAfterPublication, time } = definition.calendar[what]
  const publishedAt = known((await rehearsal.state()).call.publishedAt)
  return rehearsal.wall(plusDays(wallTimeOf(publishedAt, calendar.zone).date, daysAfterPublication), time)
}
