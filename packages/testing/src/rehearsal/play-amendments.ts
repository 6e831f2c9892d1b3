import { plusDays } from '@mithaq/domain/calendar/day'
import { nextOrdinarySession } from '@mithaq/domain/calendar/session'
import { calendarDate, type CalendarDate } from '@mithaq/domain/clock/calendar-date'
import { plusMs, type Instant } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import { officer, president, representative } from '../cast.ts'
import { associations } from './associations.ts'
import { known } from './known.ts'
import type { Rehearsal } from './rehearsal.ts'

/** Something to be done on a day of its own, between the reports; it may leave others to do. */
export interface Errand {
  at: Instant
  play: () => Promise<Errand[]>
}

const winner = representative(associations.winner)

/** Two weeks more for one report: no amount, duration or object, so that both sign and that is all. */
export async function amendDates(rehearsal: Rehearsal, milestone: string): Promise<Errand[]> {
  const dueAt = known((await rehearsal.state()).milestones[milestone]?.schedule?.dueAt)
  const now = await rehearsal.now()
  const text = await rehearsal.words(officer, 'تأجيل التقرير الثالث بأسبوعين', 'amendment')
  const nothing = { kind: 'duration' as const, text }
  await rehearsal.refused(officer, 'proposeAmendment', nothing, 'amendment-changes-nothing')
  await rehearsal.act(officer, 'proposeAmendment', {
    kind: 'other',
    text,
    milestones: [{ id: milestone, dueOn: laterDay(rehearsal, now > dueAt ? now : dueAt, 14) }],
  })
  const amendment = (await rehearsal.state()).contract.amendments
  const deliberation = await deliberationOn(rehearsal, amendment, await rehearsal.today())
  const record = 'recordAmendmentDeliberation'
  await rehearsal.refused(officer, record, deliberation, 'amendment-needs-no-deliberation')
  await signAmendment(rehearsal, amendment)
  return []
}

export async function suspend(rehearsal: Rehearsal): Promise<void> {
  const reasons = await rehearsal.words(president, 'تساقطات ثلجية قطعت الطرق', 'reasons')
  await rehearsal.workingDaysLater(5)
  await rehearsal.refused(president, 'resumeContract', { reasons }, 'contract-not-suspended')
  await rehearsal.act(president, 'suspendContract', { reasons })
  await rehearsal.refused(president, 'suspendContract', { reasons }, 'contract-suspended')
  await rehearsal.daysLater(45)
  const resumed = await rehearsal.words(president, 'فتحت الطرق', 'reasons')
  await rehearsal.act(president, 'resumeContract', { reasons: resumed })
}

/**
 * A longer duration is the council's to decide, at its next ordinary session, and executory after the visa; reports
 * that fall due meanwhile do not wait for it. Where no session comes before the end, nothing is prolonged.
 */
export async function prolong(rehearsal: Rehearsal): Promise<Errand[]> {
  const endsAt = known((await rehearsal.state()).contract.endsAt)
  await rehearsal.act(officer, 'proposeAmendment', {
    kind: 'duration',
    text: await rehearsal.words(officer, 'تمديد مدة الاتفاقية بشهر', 'amendment'),
    endsOn: laterDay(rehearsal, endsAt, 30),
  })
  const amendment = (await rehearsal.state()).contract.amendments
  await rehearsal.act(officer, 'proposeAmendment', {
    kind: 'object',
    text: await rehearsal.words(officer, 'توسيع الموضوع إلى جماعة أخرى', 'amendment'),
  })
  const act = await rehearsal.words(winner, 'توقيع الملحق قبل المداولة', 'signature')
  await rehearsal.refused(winner, 'signAmendment', { amendment, act }, 'amendment-not-deliberated')
  const { opensOn } = nextOrdinarySession(await rehearsal.today(), rehearsal.calendar)
  const at = rehearsal.wall(opensOn, '15:00')
  return at < endsAt ? [{ at, play: () => deliberate(rehearsal, amendment, opensOn) }] : []
}

async function deliberate(rehearsal: Rehearsal, amendment: number, heldOn: CalendarDate): Promise<Errand[]> {
  const deliberation = await deliberationOn(rehearsal, amendment, heldOn)
  const record = 'recordAmendmentDeliberation'
  const refused = (
    change: Partial<typeof deliberation>,
    word: Parameters<typeof rehearsal.refused>[3],
  ): Promise<void> => rehearsal.refused(officer, record, { ...deliberation, ...change }, word)
  const proposedOn = (await rehearsal.state()).contract.pending[amendment]?.proposedOn ?? heldOn
  await refused({ heldOn: plusDays(calendarDate(proposedOn), -1) }, 'amendment-deliberated-too-early')
  await refused({ votes: { for: 8, against: 11, abstained: 1 } }, 'votes-do-not-carry')
  await rehearsal.act(officer, record, deliberation)
  await refused({}, 'amendment-already-deliberated')
  await reject(rehearsal, amendment + 1, heldOn)
  const { contract } = await rehearsal.state()
  const from = known(contract.pending[amendment]?.executoryFrom)
  if (from > (await rehearsal.now())) {
    const act = await rehearsal.words(president, 'توقيع الملحق قبل التأشيرة', 'signature')
    await rehearsal.refused(president, 'signAmendment', { amendment, act }, 'amendment-not-executory')
  }
  const at = plusMs(from, 60_000)
  return at < known(contract.endsAt) ? [{ at, play: () => signAmendment(rehearsal, amendment) }] : []
}

/** In the same session the council says no to the wider object: nobody signs it any more. */
async function reject(rehearsal: Rehearsal, amendment: number, heldOn: CalendarDate): Promise<void> {
  const deliberation = await deliberationOn(rehearsal, amendment, heldOn)
  const record = 'recordAmendmentDeliberation'
  const rejection = { ...deliberation, outcome: 'rejected' as const }
  await rehearsal.refused(officer, record, rejection, 'votes-carry')
  await rehearsal.act(officer, record, { ...rejection, votes: { for: 4, against: 14, abstained: 2 } })
  const act = await rehearsal.words(winner, 'توقيع ملحق مرفوض', 'signature')
  await rehearsal.refused(winner, 'signAmendment', { amendment, act }, 'amendment-rejected')
}

async function deliberationOn(rehearsal: Rehearsal, amendment: number, heldOn: string) {
  return {
    amendment,
    number: await rehearsal.words(officer, 'مقرر الملحق عدد 31', 'registry-number'),
    heldOn,
    outcome: 'approved' as 'approved' | 'rejected',
    votes: { for: 16, against: 2, abstained: 2 },
    sentOn: heldOn,
  }
}

async function signAmendment(rehearsal: Rehearsal, amendment: number): Promise<Errand[]> {
  for (const who of [winner, president]) {
    const act = await rehearsal.words(who, `توقيع الملحق ${amendment}`, 'signature')
    await rehearsal.act(who, 'signAmendment', { amendment, act })
    if (who === winner) await rehearsal.refused(who, 'signAmendment', { amendment, act }, 'already-signed')
  }
  return []
}

function laterDay({ calendar }: Rehearsal, at: Instant, days: number): CalendarDate {
  return plusDays(wallTimeOf(plusMs(at, -1), calendar.zone).date, days)
}
