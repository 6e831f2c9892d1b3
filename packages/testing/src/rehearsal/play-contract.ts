import { fictitiousRib } from '@mithaq/domain/bank/fictitious-rib'
import { formatRib } from '@mithaq/domain/bank/rib'
import { plusMonths } from '@mithaq/domain/calendar/day'
import { calendarDate } from '@mithaq/domain/clock/calendar-date'
import { plusMs, type Instant } from '@mithaq/domain/clock/instant'
import { officer, president, representative } from '../cast.ts'
import { associations } from './associations.ts'
import { known } from './known.ts'
import { amendDates, prolong, suspend, type Errand } from './play-amendments.ts'
import { deliver, deliveryAt, isLate, type Milestone } from './play-report.ts'
import { payTranche } from './play-tranche.ts'
import type { Rehearsal } from './rehearsal.ts'

/** The order to start, and the first tranche, which waits for nothing else. */
export async function playStart(rehearsal: Rehearsal): Promise<void> {
  await start(rehearsal)
  await payWhatIsFree(rehearsal)
}

/** Years of reports, yearly accounts, tranches; two amendments, one suspension, reminders by themselves. */
export async function playYears(rehearsal: Rehearsal): Promise<void> {
  const errands: Errand[] = []
  const interludes = interludesOf(rehearsal)
  for (;;) {
    const milestone = await nextMilestone(rehearsal)
    const errand = errands.toSorted((a, b) => a.at.localeCompare(b.at))[0]
    if (milestone && (!errand || milestone.at < errand.at)) {
      const interlude = interludes.find(({ before, isPlayed }) => before === milestone.id && !isPlayed)
      if (interlude) {
        interlude.isPlayed = true
        errands.push(...(await interlude.play()))
        continue
      }
      await deliver(rehearsal, milestone)
      await payWhatIsFree(rehearsal)
      continue
    }
    if (!errand) break
    errands.splice(errands.indexOf(errand), 1)
    await rehearsal.at(errand.at)
    errands.push(...(await errand.play()))
  }
  await rehearsal.at(plusMs(known((await rehearsal.state()).contract.endsAt), 60_000))
}

async function start(rehearsal: Rehearsal): Promise<void> {
  const today = await rehearsal.today()
  const winner = representative(associations.winner)
  const reasons = await rehearsal.words(president, 'تعليق قبل الشروع', 'reasons')
  await rehearsal.refused(president, 'suspendContract', { reasons }, 'not-started')
  await tryReportBeforeStart(rehearsal)
  await giveAccount(rehearsal)
  const past = { startsOn: plusMonths(today, -1) }
  await rehearsal.refused(president, 'orderStart', past, 'start-in-the-past')
  const first = calendarDate(`${plusMonths(today, 1).slice(0, 7)}-01`)
  await rehearsal.act(president, 'orderStart', { startsOn: first })
  await rehearsal.refused(president, 'orderStart', { startsOn: first }, 'already-started')
  await rehearsal.refused(officer, 'rereadDates', {}, 'dates-unchanged')
  const act = await rehearsal.words(winner, 'توقيع ملحق لا وجود له', 'signature')
  await rehearsal.refused(winner, 'signAmendment', { amendment: 1, act }, 'amendment-unknown')
  await rehearsal.at(rehearsal.wall(first, '10:00'))
}

/** Bank 999 is no bank's: no real account is ever written. */
async function giveAccount(rehearsal: Rehearsal): Promise<void> {
  const winner = representative(associations.winner)
  const rib = fictitiousRib(20_240_216)
  const given = async (body: string) => ({
    account: await rehearsal.words(winner, body, 'rib'),
    isCertified: true,
  })
  await rehearsal.refused(winner, 'recordAccount', await given(rib.slice(1)), 'rib-malformed')
  // One digit is another.
  const mistyped = { ...(await given(`${rib.slice(0, 6)}9${rib.slice(7)}`)), isCertified: false }
  await rehearsal.refused(winner, 'recordAccount', mistyped, 'rib-key-wrong')
  await rehearsal.act(winner, 'recordAccount', await given(formatRib(rib)))
}

async function tryReportBeforeStart(rehearsal: Rehearsal): Promise<void> {
  const winner = representative(associations.winner)
  const milestone = rehearsal.definition.milestones[0]
  if (!milestone) return
  const report = await rehearsal.words(winner, 'تقرير قبل الشروع', 'report')
  const input = { milestone: milestone.id, report, indicators: [] }
  await rehearsal.refused(winner, 'submitReport', input, 'milestone-not-scheduled')
}

/** The milestone that is handed in next, in the order of dates as they stand now. */
async function nextMilestone(rehearsal: Rehearsal): Promise<(Milestone & { at: Instant }) | null> {
  const { milestones } = await rehearsal.state()
  const open = rehearsal.definition.milestones.flatMap((milestone) => {
    const { status, schedule } = milestones[milestone.id] ?? {}
    if (status === 'accepted' || !schedule) return []
    return [{ ...milestone, at: deliveryAt(rehearsal, milestone, schedule.dueAt) }]
  })
  return open.toSorted((a, b) => a.at.localeCompare(b.at))[0] ?? null
}

/** Before the late report its date is moved; before the fifth the snow comes. With fewer reports, before the last. */
function interludesOf(rehearsal: Rehearsal) {
  const { milestones } = rehearsal.definition
  const reports = milestones.filter(({ kind }) => kind !== 'annual-public-account')
  const all = reports.length > 0 ? reports : milestones
  const late = all.find((milestone) => isLate(rehearsal, milestone)) ?? all[0]
  const fifth = all[4] ?? all.at(-1)
  return [
    { before: late?.id, isPlayed: false, play: () => amendDates(rehearsal, late?.id ?? '') },
    {
      before: fifth?.id,
      isPlayed: false,
      play: async () => {
        await suspend(rehearsal)
        return prolong(rehearsal)
      },
    },
  ]
}

async function payWhatIsFree(rehearsal: Rehearsal): Promise<void> {
  for (const { id } of rehearsal.definition.tranches) await payTranche(rehearsal, id)
}
