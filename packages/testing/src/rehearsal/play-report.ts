import { plusMs, type Instant } from '@mithaq/domain/clock/instant'
import type { Definition } from '@mithaq/domain/definition/schema'
import { beneficiary, officer, representative } from '../cast.ts'
import { associations } from './associations.ts'
import { justify } from './play-tranche.ts'
import type { Rehearsal } from './rehearsal.ts'

export type Milestone = Definition['milestones'][number]

const winner = representative(associations.winner)
const day = 86_400_000

/** The third report is; with fewer, the last. */
export function isLate({ definition }: Rehearsal, { id }: Milestone): boolean {
  const reports = definition.milestones.filter(({ kind }) => kind !== 'annual-public-account')
  return id === (reports[2] ?? reports.at(-1))?.id
}

/** A few days early as a rule; the late one comes after its notice, which the council sends by itself. */
export function deliveryAt(rehearsal: Rehearsal, milestone: Milestone, dueAt: Instant): Instant {
  if (milestone.kind === 'annual-public-account') return plusMs(dueAt, -3 * day)
  return plusMs(dueAt, isLate(rehearsal, milestone) ? 10 * day : -4 * day)
}

export async function deliver(rehearsal: Rehearsal, milestone: Milestone & { at: Instant }): Promise<void> {
  await rehearsal.at(milestone.at)
  if (milestone.kind === 'annual-public-account') return fileAccount(rehearsal, milestone)
  await tryWrongReport(rehearsal, milestone)
  await submit(rehearsal, milestone)
  if (isLate(rehearsal, milestone)) {
    const reasons = await rehearsal.words(officer, 'لائحة المستفيدات غير مرفقة', 'reasons')
    await rehearsal.workingDaysLater(2)
    await rehearsal.act(officer, 'returnReport', { milestone: milestone.id, reasons })
    await rehearsal.refused(officer, 'acceptReport', { milestone: milestone.id }, 'report-not-submitted')
    await rehearsal.workingDaysLater(3)
    await submit(rehearsal, milestone)
  }
  await rehearsal.workingDaysLater(1)
  await confirm(rehearsal, milestone)
  await rehearsal.act(officer, 'acceptReport', { milestone: milestone.id })
  await rehearsal.refused(officer, 'acceptReport', { milestone: milestone.id }, 'report-already-accepted')
  await justify(rehearsal)
}

async function fileAccount(rehearsal: Rehearsal, { id }: Milestone): Promise<void> {
  const proof = await rehearsal.words(winner, 'وصل إيداع الحساب السنوي', 'court-receipt')
  const report = { milestone: id, report: proof, indicators: [] }
  await rehearsal.refused(winner, 'submitReport', report, 'milestone-is-yearly-account')
  await rehearsal.act(winner, 'fileYearlyAccount', { milestone: id, proof })
}

async function tryWrongReport(rehearsal: Rehearsal, { id, indicators }: Milestone): Promise<void> {
  const words = await rehearsal.words(winner, 'تقرير ناقص', 'report')
  if (indicators.length > 0) {
    const bare = { milestone: id, report: words, indicators: [] }
    await rehearsal.refused(winner, 'submitReport', bare, 'indicators-missing')
  }
  const asAccount = { milestone: id, proof: words }
  await rehearsal.refused(winner, 'fileYearlyAccount', asAccount, 'milestone-is-not-yearly-account')
}

async function submit(rehearsal: Rehearsal, milestone: Milestone): Promise<void> {
  const report = {
    milestone: milestone.id,
    report: await rehearsal.words(winner, `تقرير: ${milestone.name.ar}`, 'report'),
    indicators: milestone.indicators.map(({ id, target }) => ({ id, value: target })),
  }
  await rehearsal.act(winner, 'submitReport', report)
  await rehearsal.refused(winner, 'submitReport', report, 'report-under-review')
}

/** Beneficiaries confirm while the contract runs; a report may come after its end. */
async function confirm(rehearsal: Rehearsal, { id }: Milestone): Promise<void> {
  if ((await rehearsal.state()).stage !== 'contract') return
  const words = await rehearsal.words(beneficiary, 'شاركت الهيئة في الدورة', 'confirmation')
  await rehearsal.act(beneficiary, 'confirmActivity', { milestone: id, words })
  const again = { milestone: id, words }
  await rehearsal.refused(beneficiary, 'confirmActivity', again, 'activity-already-confirmed')
}
