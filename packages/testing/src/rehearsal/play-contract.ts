import { plusDays, plusMonths } from '@mithaq/domain/calendar/day'
import { nextOrdinarySession } from '@mithaq/domain/calendar/session'
import { calendarDate, type CalendarDate } from '@mithaq/domain/clock/calendar-date'
import { msOf, plusMs, type Instant } from '@mithaq/domain/clock/instant'
import { wallTimeOf } from '@mithaq/domain/clock/wall-time'
import type { Definition } from '@mithaq/domain/definition/schema'
import { beneficiary, officer, president, representative } from '../cast.ts'
import { associations } from './play-call.ts'
import { known } from './play-award.ts'
import { justify, payTranche } from './play-tranche.ts'
import type { Rehearsal } from './rehearsal.ts'

const winner = representative(associations.winner)
const day = 86_400_000

/** Three years: reports, yearly accounts, tranches, two amendments, one suspension, reminders by themselves. */
export async function playContract(rehearsal: Rehearsal): Promise<void> {
  await start(rehearsal)
  await payWhatIsFree(rehearsal)
  for (;;) {
    const milestone = await nextMilestone(rehearsal)
    if (!milestone) break
    await playInterludes(rehearsal, milestone.id)
    await deliver(rehearsal, milestone)
    await payWhatIsFree(rehearsal)
  }
  await rehearsal.at(plusMs(known((await rehearsal.state()).contract.endsAt), 60_000))
}

async function start(rehearsal: Rehearsal): Promise<void> {
  const today = await rehearsal.today()
  const first = calendarDate(`${plusMonths(today, 1).slice(0, 7)}-01`)
  await rehearsal.act(president, 'orderStart', { startsOn: first })
  await rehearsal.at(rehearsal.wall(first, '10:00'))
}

/** The milestone that falls due next, in the order of dates as they stand now. */
async function nextMilestone(rehearsal: Rehearsal): Promise<Definition['milestones'][number] | null> {
  const { milestones } = await rehearsal.state()
  const open = rehearsal.definition.milestones.filter(({ id }) => milestones[id]?.status !== 'accepted')
  const dueAt = ({ id }: { id: string }) => msOf(known(milestones[id]?.schedule?.dueAt ?? null))
  return open.toSorted((a, b) => dueAt(a) - dueAt(b))[0] ?? null
}

/** A few days early as a rule; the third report is late, and the council says so by itself. */
async function deliver(rehearsal: Rehearsal, milestone: Definition['milestones'][number]): Promise<void> {
  const dueAt = known((await rehearsal.state()).milestones[milestone.id]?.schedule?.dueAt ?? null)
  if (milestone.kind === 'annual-public-account') {
    await rehearsal.at(plusMs(dueAt, -3 * day))
    const proof = await rehearsal.words(winner, 'وصل إيداع الحساب السنوي', 'court-receipt')
    await rehearsal.act(winner, 'fileYearlyAccount', { milestone: milestone.id, proof })
    return
  }
  const isLate = milestone.id === thirdReport(rehearsal)
  await rehearsal.at(plusMs(dueAt, isLate ? 10 * day : -4 * day))
  await submit(rehearsal, milestone)
  if (isLate) {
    const reasons = await rehearsal.words(officer, 'لائحة المستفيدات غير مرفقة', 'reasons')
    await rehearsal.workingDaysLater(2)
    await rehearsal.act(officer, 'returnReport', { milestone: milestone.id, reasons })
    await rehearsal.workingDaysLater(3)
    await submit(rehearsal, milestone)
  }
  await rehearsal.workingDaysLater(1)
  const confirmation = await rehearsal.words(beneficiary, 'شاركت الهيئة في الدورة', 'confirmation')
  await rehearsal.act(beneficiary, 'confirmActivity', { milestone: milestone.id, words: confirmation })
  await rehearsal.act(officer, 'acceptReport', { milestone: milestone.id })
  await justify(rehearsal)
}

async function submit(rehearsal: Rehearsal, milestone: Definition['milestones'][number]): Promise<void> {
  await rehearsal.act(winner, 'submitReport', {
    milestone: milestone.id,
    report: await rehearsal.words(winner, `تقرير: ${milestone.name.ar}`, 'report'),
    indicators: milestone.indicators.map(({ id, target }) => ({ id, value: target })),
  })
}

const reports = ({ definition }: Rehearsal) => definition.milestones.filter(({ kind }) => kind === 'report')
const thirdReport = (rehearsal: Rehearsal) => reports(rehearsal)[2]?.id
const fifthReport = (rehearsal: Rehearsal) => reports(rehearsal)[4]?.id

async function playInterludes(rehearsal: Rehearsal, milestone: string): Promise<void> {
  if (milestone === thirdReport(rehearsal)) await amendDates(rehearsal, milestone)
  if (milestone === fifthReport(rehearsal)) {
    await suspend(rehearsal)
    await prolong(rehearsal)
  }
}

/** Two weeks more for one report: no amount, duration or object, so that both sign and that is all. */
async function amendDates(rehearsal: Rehearsal, milestone: string): Promise<void> {
  const dueAt = known((await rehearsal.state()).milestones[milestone]?.schedule?.dueAt ?? null)
  await rehearsal.act(officer, 'proposeAmendment', {
    kind: 'other',
    text: await rehearsal.words(officer, 'تأجيل التقرير الثالث بأسبوعين', 'amendment'),
    milestones: [{ id: milestone, dueOn: laterDay(rehearsal, dueAt, 14) }],
  })
  await signAmendment(rehearsal, 1)
}

async function suspend(rehearsal: Rehearsal): Promise<void> {
  const reasons = await rehearsal.words(president, 'تساقطات ثلجية قطعت الطرق', 'reasons')
  await rehearsal.workingDaysLater(5)
  await rehearsal.act(president, 'suspendContract', { reasons })
  await rehearsal.refused(president, 'suspendContract', { reasons }, 'contract-suspended')
  await rehearsal.daysLater(45)
  const resumed = await rehearsal.words(president, 'فتحت الطرق', 'reasons')
  await rehearsal.act(president, 'resumeContract', { reasons: resumed })
}

/** A longer duration is the council's to decide, at its next ordinary session, and executory after the visa. */
async function prolong(rehearsal: Rehearsal): Promise<void> {
  const { contract } = await rehearsal.state()
  await rehearsal.act(officer, 'proposeAmendment', {
    kind: 'duration',
    text: await rehearsal.words(officer, 'تمديد مدة الاتفاقية بشهر', 'amendment'),
    endsOn: laterDay(rehearsal, known(contract.endsAt), 30),
  })
  const act = await rehearsal.words(winner, 'توقيع الملحق الثاني', 'signature')
  await rehearsal.refused(winner, 'signAmendment', { amendment: 2, act }, 'amendment-not-deliberated')
  const { opensOn } = nextOrdinarySession(await rehearsal.today(), rehearsal.calendar)
  const due = known(soonest(Object.values((await rehearsal.state()).milestones)))
  // The session may come after the next report is due: the amendment then waits, the report does not.
  if (rehearsal.wall(opensOn, '15:00') > plusMs(due, -40 * day)) return
  await rehearsal.at(rehearsal.wall(opensOn, '15:00'))
  await deliberateOn(rehearsal, 2)
}

function soonest(
  milestones: readonly { status: string; schedule: { dueAt: Instant } | null }[],
): Instant | null {
  const open = milestones.flatMap(({ status, schedule }) =>
    schedule && status !== 'accepted' ? [schedule.dueAt] : [],
  )
  return open.toSorted()[0] ?? null
}

async function deliberateOn(rehearsal: Rehearsal, amendment: number): Promise<void> {
  await rehearsal.act(officer, 'recordAmendmentDeliberation', {
    amendment,
    number: await rehearsal.words(officer, 'مقرر عدد 31', 'registry-number'),
    heldOn: await rehearsal.today(),
  })
  const { contract } = await rehearsal.state()
  const from = known(contract.pending[amendment]?.executoryFrom ?? null)
  await rehearsal.at(plusMs(from, 60_000))
  await signAmendment(rehearsal, amendment)
}

async function signAmendment(rehearsal: Rehearsal, amendment: number): Promise<void> {
  const parties = [winner, president]
  for (const who of parties) {
    const act = await rehearsal.words(who, `توقيع الملحق ${amendment}`, 'signature')
    await rehearsal.act(who, 'signAmendment', { amendment, act })
  }
}

async function payWhatIsFree(rehearsal: Rehearsal): Promise<void> {
  for (const { id } of rehearsal.definition.tranches) await payTranche(rehearsal, id)
}

function laterDay({ calendar }: Rehearsal, at: Instant, days: number): CalendarDate {
  return plusDays(wallTimeOf(plusMs(at, -1), calendar.zone).date, days)
}
