import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Changes, Ends } from '@mithaq/domain/contract/events'
import { rereadEnds } from '@mithaq/domain/contract/reread-schedules'
import { toldEnds } from '@mithaq/domain/contract/told-schedule'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { milestoneSchedule } from '@mithaq/domain/contract/schedule'
import type { Ground, Prepare } from '../command/preparation.ts'
import { endOfDay } from './end-of-day.ts'

/** What an amendment changes, with every instant that follows from the days it names, and the day it is proposed on. */
export const proposeAmendment: Prepare<'proposeAmendment'> = (input, ground) => {
  const { kind, text, tranches, milestones, endsOn } = input
  const changes: Changes = {
    ...(tranches ? { tranches } : {}),
    ...(milestones ? { schedules: schedulesOf(milestones, ground) } : {}),
    ...(endsOn ? newEnd(endsOn, ground) : {}),
  }
  return { kind, text, changes, proposedOn: wallTimeOf(ground.now, ground.definition.council.zone).date }
}

function schedulesOf(
  milestones: readonly { id: string; dueOn: string }[],
  { definition, calendar }: Ground,
): NonNullable<Changes['schedules']> {
  const { values } = definition.rulePack
  return Object.fromEntries(
    milestones.map(({ id, dueOn }) => [id, milestoneSchedule(values, calendarDate(dueOn), calendar)]),
  )
}

/** The years that have turned stay as they were; the last one ends with the contract. */
function newEnd(endsOn: string, { definition, programme, now }: Ground): Ends {
  const { zone } = definition.council
  const endsAt = endOfDay(endsOn, zone)
  // Where clocks have changed since, the ends that stay are midnights on today's wall.
  const { yearEnds: before } = rereadEnds(programme.contract, now) ?? programme.contract
  const kept = [...before.filter((end) => end < endsAt), endsAt]
  const yearEnds = kept.length > before.length ? [...before.slice(0, -1), endsAt] : kept
  return toldEnds({ endsAt, yearEnds }, zone)
}
