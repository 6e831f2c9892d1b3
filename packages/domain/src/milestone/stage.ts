import { isBefore, type Instant } from '../clock/instant.ts'
import type { ProgrammeEvent } from '../programme/event.ts'
import type { Terms } from '../programme/terms.ts'
import { isSameSchedule, movedTo, stepsDue } from './steps.ts'
import { isWallOf, type ScheduleWall } from './wall.ts'

export type MilestoneStatus = 'planned' | 'submitted' | 'returned' | 'accepted'

/** The instants of one milestone, computed once by the server when the order to start is given. */
export interface MilestoneSchedule {
  dueAt: Instant
  /** 30, 7 and 0 days before, the earliest first. */
  remindAt: Instant[]
  noticeAt: Instant
  demandAt: Instant
  suspendAt: Instant
  /** What people were told of these instants; a schedule stored before it was kept has none. */
  wall?: ScheduleWall
}

export interface MilestoneState {
  status: MilestoneStatus
  schedule: MilestoneSchedule | null
  /** How many of the steps of the schedule (reminders, notice, demand, proposal to suspend) are behind us. */
  steps: number
  submissions: number
  /** Beneficiaries who confirmed the activities, by id. */
  confirmedBy: string[]
}

type Milestones = Record<string, MilestoneState>

const planned: MilestoneState = {
  status: 'planned',
  schedule: null,
  steps: 0,
  submissions: 0,
  confirmedBy: [],
}

export function newMilestones(terms: Terms): Milestones {
  return Object.fromEntries(terms.milestones.map(({ id }) => [id, planned]))
}

export function foldMilestones(milestones: Milestones, event: ProgrammeEvent): Milestones {
  switch (event.type) {
    case 'startOrdered':
    case 'contractResumed':
    case 'amendmentInForce':
      return rescheduled(milestones, event.data.schedules ?? {}, event.at)
    case 'datesReread':
      // The same steps at other instants: what was sent stays sent.
      return Object.entries(event.data.schedules).reduce(
        (all, [id, schedule]) => withOne(all, id, (milestone) => ({ ...milestone, schedule })),
        milestones,
      )
    case 'reportDueMoved': {
      const { schedule } = event.data
      return withOne(milestones, event.data.milestone, (milestone) => ({ ...milestone, schedule }))
    }
    case 'reportSubmitted':
      return withOne(milestones, event.data.milestone, (milestone) => ({
        ...milestone,
        status: 'submitted',
        submissions: milestone.submissions + 1,
      }))
    case 'reportReturned':
      return withOne(milestones, event.data.milestone, (milestone) =>
        returned(milestone, event.data, event.at),
      )
    case 'reportAccepted':
    case 'yearlyAccountFiled':
      return withOne(milestones, event.data.milestone, (milestone) => ({ ...milestone, status: 'accepted' }))
    case 'activityConfirmed':
      return withOne(milestones, event.data.milestone, (milestone) => ({
        ...milestone,
        confirmedBy: [...milestone.confirmedBy, event.by.person],
      }))
    case 'reminderSent':
      return withOne(milestones, event.data.milestone, (milestone) => ({
        ...milestone,
        steps: milestone.steps + event.data.missed + 1,
      }))
    default:
      return milestones
  }
}

function withOne(milestones: Milestones, id: string, next: (milestone: MilestoneState) => MilestoneState) {
  const milestone = milestones[id]
  return milestone ? { ...milestones, [id]: next(milestone) } : milestones
}

/**
 * New dates: what would have been due before they were given is never sent, what is ahead will be. A milestone
 * whose dates did not change keeps its count, or an overdue step would be lost.
 */
function rescheduled(
  milestones: Milestones,
  schedules: Record<string, MilestoneSchedule>,
  at: Instant,
): Milestones {
  return Object.entries(schedules).reduce(
    (all, [id, schedule]) =>
      withOne(all, id, (milestone) =>
        milestone.status === 'accepted' || isSame(milestone.schedule, schedule)
          ? milestone
          : { ...milestone, schedule, steps: stepsDue(schedule, at) },
      ),
    milestones,
  )
}

/** A report returned before its date keeps that date; later, the whole schedule moves to the new one. */
function returned(
  milestone: MilestoneState,
  { dueAt, wall }: { dueAt: Instant; wall?: ScheduleWall },
  at: Instant,
): MilestoneState {
  const { schedule: old } = milestone
  const schedule = old && isBefore(old.dueAt, dueAt) ? told(movedTo(old, dueAt), wall) : old
  return { ...milestone, status: 'returned', schedule, steps: schedule ? stepsDue(schedule, at) : 0 }
}

/** A wall that was read of another schedule tells nothing of this one. */
function told(schedule: MilestoneSchedule, wall?: ScheduleWall): MilestoneSchedule {
  return wall && isWallOf(wall, schedule) ? { ...schedule, wall } : schedule
}

function isSame(old: MilestoneSchedule | null, schedule: MilestoneSchedule): boolean {
  return old !== null && isSameSchedule(old, schedule)
}
