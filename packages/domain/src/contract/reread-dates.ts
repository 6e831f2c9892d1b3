import { decide, event, refuse, type Decision } from '../programme/decision.ts'
import type { ProgrammeState } from '../programme/state.ts'
import { isSameWall } from '../milestone/wall.ts'
import type { Ends, Schedules } from './events.ts'

/**
 * Clocks have changed since the dates of the contract were computed: two parties agreed on an hour of a day, so the wall
 * holds and the instant follows. A published filing deadline is never moved by it.
 */
export function rereadDates(
  { contract, milestones }: ProgrammeState,
  message: { tz: string; schedules: Schedules; ends?: Ends },
): Decision {
  if (!contract.startedAt) return refuse('not-started')
  const current = Object.entries(message.schedules).filter(([id, schedule]) => {
    const milestone = Object.hasOwn(milestones, id) ? milestones[id] : undefined
    return (
      milestone?.schedule &&
      milestone.status !== 'accepted' &&
      isSameWall(milestone.schedule.wall, schedule.wall)
    )
  })
  const areEndsCurrent = isSameWall(contract.endsWall, message.ends?.endsWall)
  const ends = message.ends && areEndsCurrent ? { ends: message.ends } : {}
  if (current.length === 0 && !ends.ends) return refuse('dates-unchanged')
  const schedules = Object.fromEntries(current)
  return decide(event('datesReread', { tz: message.tz, schedules, ...ends }, 'contract'))
}
