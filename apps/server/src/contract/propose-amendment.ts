import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Changes } from '@mithaq/domain/contract/events'
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
function newEnd(endsOn: string, { definition, programme }: Ground): Pick<Changes, 'endsAt' | 'yearEnds'> {
  const endsAt = endOfDay(endsOn, definition.council.zone)
  const yearEnds = [...programme.contract.yearEnds.filter((end) => end < endsAt), endsAt]
  const before = programme.contract.yearEnds
  return { endsAt, yearEnds: yearEnds.length > before.length ? [...before.slice(0, -1), endsAt] : yearEnds }
}
