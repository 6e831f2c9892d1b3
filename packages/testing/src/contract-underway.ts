import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { instant, plusMs, type Instant } from '@mithaq/domain/clock/instant'
import type { Definition } from '@mithaq/domain/definition/schema'
import { termsOf } from '@mithaq/domain/definition/terms'
import type { Ends } from '@mithaq/domain/contract/events'
import type { MilestoneSchedule } from '@mithaq/domain/milestone/stage'
import { instantsOf } from '@mithaq/domain/milestone/wall'
import type { NewEvent, ProgrammeEvent } from '@mithaq/domain/programme/event'
import { words } from './call-steps.ts'
import { officer, representative } from './cast.ts'
import { newId, type Council } from './council.ts'
import { goOn, happened, upToAward } from './programme-underway.ts'
import { smallDefinition } from './small-definition.ts'

const [hour, day] = [3_600_000, 86_400_000]
export const winner = representative(1)

/** A milestone's dates, and how many of its steps were sent before the story begins. */
export interface Underway {
  schedule: MilestoneSchedule
  sent: number
}

/**
 * A programme in its first contract year, recorded as if it had come there by itself; its workflow goes on from the
 * state that the record's events fold to, as a run does after the one before it.
 */
export async function contractUnderway(
  council: Council,
  milestones: Record<string, Underway>,
  { endsOf, ...changes }: { endsOf?: (now: Instant) => Ends } & Partial<Pick<Definition, 'title'>> = {},
): Promise<string> {
  const programme = `programme-${newId().slice(0, 8)}`
  const small = smallDefinition(programme, changes)
  const definition = {
    ...small,
    milestones: Object.keys(milestones).map((id) => ({
      id,
      kind: 'report' as const,
      name: { ar: `تقرير ${id}`, fr: `rapport ${id}` },
      due: { monthsAfterStart: 12 },
      deliverables: [],
      indicators: [],
      source: 'illustrative' as const,
    })),
    tranches: small.tranches.map((tranche) => ({ ...tranche, after: [] })),
  }
  const now = await council.now()
  const terms = termsOf(definition)
  const events = await eventsUpTo(council, { now, terms, milestones, ...(endsOf && { ends: endsOf(now) }) })
  return goOn(council, definition, events)
}

interface Ground {
  now: Instant
  terms: ReturnType<typeof termsOf>
  milestones: Record<string, Underway>
  /** Without, two years from half a year ago. */
  ends?: Ends
}

async function eventsUpTo(
  council: Council,
  { now, terms, milestones, ends }: Ground,
): Promise<ProgrammeEvent[]> {
  const dossier = newId()
  const number = await words(await council.as(officer), '7/2026')
  const startedAt = plusMs(now, -200 * day)
  const endsAt = plusMs(now, 800 * day)
  const schedules = Object.fromEntries(Object.entries(milestones).map(([id, { schedule }]) => [id, schedule]))
  const deliberated: NewEvent = {
    type: 'councilDeliberated',
    ground: 'organic-law-112-14',
    data: {
      number,
      session: 'ordinary',
      heldOn: '2026-02-02',
      outcome: 'approved',
      dossier,
      amount: terms.budget,
      votes: { for: 20, against: 0, abstained: 0 },
      isReserveListApproved: false,
    },
  }
  const before: NewEvent[] = [
    ...upToAward(terms, { [dossier]: winner.association }),
    deliberated,
    { type: 'contractConcluded', data: { dossier, amount: terms.budget }, ground: 'contract' },
    {
      type: 'startOrdered',
      data: { startedAt, schedules, ...(ends ?? { yearEnds: [plusMs(now, 165 * day), endsAt], endsAt }) },
      ground: 'contract',
    },
  ]
  return happened([...before, ...reminders(milestones)], startedAt)
}

function reminders(milestones: Record<string, Underway>): NewEvent[] {
  return Object.entries(milestones).flatMap(([milestone, { schedule, sent }]) =>
    schedule.remindAt.slice(0, sent).map((stepAt): NewEvent => ({
      type: 'reminderSent',
      data: { milestone, step: 'reminder', stepAt, dueAt: schedule.dueAt, missed: 0 },
      ground: 'contract',
    })),
  )
}

/** 16:30 on a wall that, when it was stored, was an hour ahead of UTC, as Casablanca's was until 2026-09-20. */
export function storedBefore(): MilestoneSchedule {
  const dueAt = instant('2029-10-15T15:30:00.000Z')
  const after = (days: number) => plusMs(dueAt, days * day)
  const schedule = {
    dueAt,
    remindAt: [after(-30), after(-7), dueAt],
    noticeAt: after(7),
    demandAt: after(15),
    suspendAt: after(30),
  }
  const shown = instantsOf(schedule).map((at) => ({
    date: calendarDate(at.slice(0, 10)),
    time: plusMs(at, hour).slice(11, 16),
    offset: '+01:00',
  }))
  return { ...schedule, wall: { zone: 'Africa/Casablanca', tz: '2025c', shown } }
}
