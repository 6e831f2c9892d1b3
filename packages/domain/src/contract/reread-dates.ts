import { decide, event, refuse, type Decision } from '../programme/decision.ts'
import type { ProgrammeState } from '../programme/state.ts'
import type { MilestoneSchedule } from '../milestone/stage.ts'
import type { Schedules } from './events.ts'

/**
 * Clocks have changed since the dates of the contract were computed: two parties agreed on an hour of a day, so the wall
 * holds and the instant follows. A published filing deadline is never moved by it.
 */
export function rereadDates(
  { contract, milestones }: ProgrammeState,
  message: { tz: string; schedules: Schedules },
): Decision {
  if (!contract.startedAt) return refuse('not-started')
  const current = Object.entries(message.schedules).filter(([id, schedule]) => {
    const milestone = Object.hasOwn(milestones, id) ? milestones[id] : undefined
    return milestone?.schedule && milestone.status !== 'accepted' && isSameWall(milestone.schedule, schedule)
  })
  if (current.length === 0) return refuse('dates-unchanged')
  const schedules = Object.fromEntries(current)
  return decide(event('datesReread', { tz: message.tz, schedules }, 'contract'))
}

/** On the same days still: an amendment or a return of the same moment gave dates that nobody has read again. */
function isSameWall({ wall: old }: MilestoneSchedule, { wall }: MilestoneSchedule): boolean {
  return (
    old !== undefined &&
    wall !== undefined &&
    wall.shown.length === old.shown.length &&
    wall.shown.every(({ date }, index) => date === old.shown[index]?.date)
  )
}
