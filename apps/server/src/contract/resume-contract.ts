import { msOf, plusMs, type Instant } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { plusDays } from '@mithaq/domain/calendar/day'
import { rereadEnds } from '@mithaq/domain/contract/reread-schedules'
import { isDueByLaw, milestoneSchedule } from '@mithaq/domain/contract/schedule'
import { toldEnds } from '@mithaq/domain/contract/told-schedule'
import type { Ground, Prepare } from '../command/preparation.ts'
import { endOfDay } from './end-of-day.ts'

const day = 86_400_000

/**
 * What was still ahead when the contract was suspended moves by the whole days that the suspension took; not what the
 * law gives a day: public money that was used is accounted for all the same (circular 13/2022).
 */
export const resumeContract: Prepare<'resumeContract'> = ({ reasons }, ground) => {
  const { contract } = ground.programme
  const days = suspendedDays(ground)
  const isAhead = (at: Instant) => contract.suspendedAt !== null && at > contract.suspendedAt
  const moved = (at: Instant) => (isAhead(at) ? movedMidnight(at, days, ground) : at)
  const { endsAt, yearEnds } = rereadEnds(contract, ground.now) ?? contract
  const ends = { endsAt: moved(endsAt ?? ground.now), yearEnds: yearEnds.map(moved) }
  return {
    reasons,
    ...toldEnds(ends, ground.definition.council.zone),
    schedules: movedSchedules(days, isAhead, ground),
  }
}

function suspendedDays({ programme, now }: Ground): number {
  const from = programme.contract.suspendedAt
  return from ? Math.ceil((msOf(now) - msOf(from)) / day) : 0
}

function movedSchedules(days: number, isAhead: (at: Instant) => boolean, ground: Ground) {
  const { programme, definition, calendar } = ground
  const { zone } = definition.council
  const byLaw = new Set(definition.milestones.filter(isDueByLaw).map(({ id }) => id))
  const ahead = Object.entries(programme.milestones).flatMap(([id, { schedule, status }]) => {
    if (!schedule || status === 'accepted' || byLaw.has(id) || !isAhead(schedule.dueAt)) return []
    const dueOn = plusDays(wallTimeOf(schedule.dueAt, zone).date, days)
    return [[id, milestoneSchedule(definition.rulePack.values, dueOn, calendar)] as const]
  })
  return Object.fromEntries(ahead)
}

/** An end is a midnight on the wall, and stays one where the zone's offset changes in between. */
function movedMidnight(at: Instant, days: number, { definition }: Ground): Instant {
  const { zone } = definition.council
  const lastDay = wallTimeOf(plusMs(at, -1), zone).date
  return endOfDay(plusDays(lastDay, days), zone)
}
