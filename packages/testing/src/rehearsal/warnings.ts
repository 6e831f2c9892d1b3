import { plusDays } from '@mithaq/domain/calendar/day'
import { councilElections } from '@mithaq/domain/calendar/elections'
import type { Calendar } from '@mithaq/domain/calendar/working-day'
import { calendarDate, type CalendarDate } from '@mithaq/domain/clock/calendar-date'
import type { Instant } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { groundingRisk } from '@mithaq/domain/definition/check-grounding'
import { signatureRisk } from '@mithaq/domain/definition/check-signature'
import { publicationDaysAtLeast } from '@mithaq/domain/definition/rule-pack'
import type { Definition } from '@mithaq/domain/definition/schema'
import type { RuledPeriod, Warning } from '@mithaq/i18n/warnings/warning'
import { datedBy } from './dated-things.ts'
import { dayOffWarnings } from './day-off-warnings.ts'
import type { Step } from './story.ts'

interface Given {
  definition: Definition
  calendar: Calendar
  publishedOn: CalendarDate
}

/** What the played programme shows that nobody forbids, the earliest day first. */
export function warningsOf(story: readonly Step[], given: Given): Warning[] {
  const { calendar } = given
  const found = [
    ...groundingAtRisk(given),
    ...signatureAtRisk(given),
    ...shortPeriods(given),
    ...story.flatMap(datedBy).flatMap((dated) => dayOffWarnings(dated, calendar)),
    ...story.flatMap((step) => lateSessions(step, given)),
    ...story.flatMap((step) => lateMoney(step, given)),
    ...lateReports(story, given),
    ...unfinishedAmendments(story, given),
    ...elections(story, given),
  ]
  const unique = new Map(found.map((warning) => [JSON.stringify(warning), warning]))
  return [...unique.values()].toSorted((a, b) => a.date.localeCompare(b.date))
}

/** The periods this project proposes where the council has set no other; days of whatever kind the pack counts. */
const proposed: Record<RuledPeriod, number> = {
  publication: publicationDaysAtLeast,
  questionsCloseBefore: 7,
  answer: 3,
  completion: 3,
  visa: 20,
  standstill: 10,
  reviewAnswer: 5,
  signature: 15,
}

function shortPeriods({ definition: { rulePack }, publishedOn: date }: Given): Warning[] {
  return (Object.keys(proposed) as RuledPeriod[]).flatMap((period) => {
    const { length, unit } = rulePack.values[period].value
    const days = unit === 'hours' ? Math.floor(length / 24) : length
    const needed = proposed[period]
    return days < needed
      ? [{ word: 'period-shorter-than-rule' as const, date, period, length: days, needed }]
      : []
  })
}

function groundingAtRisk({ definition, ...given }: Given): Warning[] {
  const risk = groundingRisk(definition, given)
  return risk ? [{ word: 'grounding-at-risk', ...risk }] : []
}

function signatureAtRisk({ definition, ...given }: Given): Warning[] {
  const risk = signatureRisk(definition, given)
  return risk ? [{ word: 'signature-at-risk', ...risk }] : []
}

/** The day the definition means to sign on, and what came in its way. */
function lateSessions({ event }: Step, { definition, calendar, publishedOn }: Given): Warning[] {
  const planned = plusDays(publishedOn, definition.calendar.signature.daysAfterPublication)
  if (event.type === 'councilDeliberated') {
    const session = calendarDate(event.data.heldOn)
    return session >= planned ? [{ word: 'no-session-in-time', date: session, planned, session }] : []
  }
  if (event.type !== 'contractConcluded') return []
  const date = dayOf(event.at, calendar)
  return date > planned ? [{ word: 'signed-later-than-planned', date, planned }] : []
}

/** Commitments and payments stop before the year does: after mid-December nothing moves on its budget. */
function lateMoney({ event, before }: Step, { calendar }: Given): Warning[] {
  if (event.type !== 'tranchePaid') return []
  const date = dayOf(event.at, calendar)
  const { tranche } = event.data
  const budgetYear = before.tranches[tranche]?.budgetYear
  if (!budgetYear || date <= `${budgetYear}-12-15`) return []
  return [{ word: 'paid-late-in-budget-year', date, tranche, budgetYear }]
}

function lateReports(story: readonly Step[], { calendar }: Given): Warning[] {
  const milestones = story.at(-1)?.after.milestones ?? {}
  return Object.entries(milestones).flatMap(([milestone, { schedule }]) => {
    if (!schedule) return []
    const date = dayOf(schedule.dueAt, calendar)
    return date.slice(5) > '12-15' ? [{ word: 'report-due-late-in-year' as const, date, milestone }] : []
  })
}

function unfinishedAmendments(story: readonly Step[], { calendar }: Given): Warning[] {
  const last = story.at(-1)
  if (!last?.after.contract.endsAt || last.after.stage === 'contract') return []
  const date = dayOf(last.after.contract.endsAt, calendar)
  return Object.keys(last.after.contract.pending).map((amendment) => ({
    word: 'amendment-not-in-force',
    date,
    amendment: Number(amendment),
  }))
}

function elections(story: readonly Step[], { calendar }: Given): Warning[] {
  const { startedAt, endsAt } = story.at(-1)?.after.contract ?? {}
  if (!startedAt || !endsAt) return []
  const { expectedFrom: from, expectedThrough: through } = councilElections
  const isInside = dayOf(startedAt, calendar) <= through && dayOf(endsAt, calendar) >= from
  return isInside ? [{ word: 'council-elections', date: from, from, through }] : []
}

const dayOf = (at: Instant, { zone }: Calendar): CalendarDate => wallTimeOf(at, zone).date
