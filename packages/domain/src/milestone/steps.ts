import { isBefore, msOf, plusMs, type Instant } from '../clock/instant.ts'
import type { MilestoneSchedule, MilestoneState } from './stage.ts'

export type StepKind = 'reminder' | 'notice' | 'demand' | 'suspension-proposal'

interface Step {
  kind: StepKind
  at: Instant
}

/** The steps of a schedule in their order: reminders, notice, formal demand, proposal to suspend. */
export function stepsOf({ remindAt, noticeAt, demandAt, suspendAt }: MilestoneSchedule): Step[] {
  return [
    ...remindAt.map((at) => ({ kind: 'reminder' as const, at })),
    { kind: 'notice', at: noticeAt },
    { kind: 'demand', at: demandAt },
    { kind: 'suspension-proposal', at: suspendAt },
  ]
}

/** How many steps are due at `now`; their instants ascend. */
export function stepsDue(schedule: MilestoneSchedule, now: Instant): number {
  return stepsOf(schedule).filter(({ at }) => !isBefore(now, at)).length
}

/**
 * When the next reminder, notice or demand is due; null where nothing is owed, or nothing is left to send.
 * A suspended contract pauses the steps: the caller looks at that.
 */
export function nextStepAt({ status, schedule, steps }: MilestoneState): Instant | null {
  if (!schedule || status === 'submitted' || status === 'accepted') return null
  return stepsOf(schedule)[steps]?.at ?? null
}

/** The same schedule with another due date, every step as far from it as before. */
export function movedTo(schedule: MilestoneSchedule, dueAt: Instant): MilestoneSchedule {
  const ms = msOf(dueAt) - msOf(schedule.dueAt)
  return {
    dueAt,
    remindAt: schedule.remindAt.map((at) => plusMs(at, ms)),
    noticeAt: plusMs(schedule.noticeAt, ms),
    demandAt: plusMs(schedule.demandAt, ms),
    suspendAt: plusMs(schedule.suspendAt, ms),
  }
}

export function isSameSchedule(a: MilestoneSchedule, b: MilestoneSchedule): boolean {
  const [one, other] = [stepsOf(a), stepsOf(b)]
  return (
    a.dueAt === b.dueAt &&
    one.length === other.length &&
    one.every(({ at }, index) => at === other[index]?.at)
  )
}
