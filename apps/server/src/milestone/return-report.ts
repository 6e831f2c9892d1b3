import { endOf } from '@mithaq/domain/calendar/period'
import { wallOf } from '@mithaq/domain/contract/told-schedule'
import { movedTo } from '@mithaq/domain/milestone/steps'
import type { Prepare } from '../command/preparation.ts'

/** When it is due again, and what the wall shows at the dates that move with it. */
export const returnReport: Prepare<'returnReport'> = (input, { programme, definition, calendar, now }) => {
  const dueAt = endOf(definition.rulePack.values.reportReturn.value, now, calendar).at
  const schedule = programme.milestones[input.milestone]?.schedule
  return {
    ...input,
    dueAt,
    ...(schedule && schedule.dueAt < dueAt ? { wall: wallOf(movedTo(schedule, dueAt), calendar.zone) } : {}),
  }
}
