import { yearsOf } from './check-budget.ts'
import { problem, type Problem } from './problem.ts'
import type { Definition } from './schema.ts'

type Sound = Pick<Definition, 'milestones' | 'tranches' | 'durationMonths'>
type Due = Definition['milestones'][number]['due']

/** A milestone falls in at most so many months from the start: the n-th 15 March comes within n years. */
export function monthsOf(due: Due): number {
  return 'annual' in due ? due.year * 12 : due.monthsAfterStart
}

/** Reports fall within the programme, one of them is final, and each year has its account (circular 13/2022). */
export function checkMilestones({ milestones, durationMonths }: Sound): Problem[] {
  const late = milestones.flatMap(({ due }, index) =>
    monthsOf(due) > durationMonths
      ? [problem(`milestones[${index}].due`, 'milestone-after-end', { months: durationMonths })]
      : [],
  )
  const count = milestones.filter(({ kind }) => kind === 'final-report').length
  const final = count === 1 ? [] : [problem('milestones', 'final-report-count', { count })]
  const accounts = milestones.filter(({ kind }) => kind === 'annual-public-account')
  const missing = Array.from({ length: Math.floor(durationMonths / 12) }, (_, index) => index + 1)
    .filter((year) => !accounts.some(({ due }) => yearsOf(monthsOf(due)) === year))
    .map((year) => problem('milestones', 'annual-account-missing', { year }))
  return [...late, ...final, ...missing]
}

/** Money follows reports: after the first, each tranche waits for one that is due before its credit lapses. */
export function checkTranches({ milestones, tranches, durationMonths }: Sound): Problem[] {
  return tranches.flatMap(({ after, year }, index) => {
    const path = `tranches[${index}]`
    const isEarlier = year < (tranches[index - 1]?.year ?? 0)
    return [
      ...(isEarlier ? [problem(`${path}.year`, 'tranches-out-of-order', {})] : []),
      ...(index > 0 && after.length === 0 ? [problem(`${path}.after`, 'tranche-without-report', {})] : []),
      ...after.flatMap((id, place) => {
        const milestone = milestones.find((each) => each.id === id)
        if (!milestone) return [problem(`${path}.after[${place}]`, 'reference-unknown', { id })]
        const months = monthsOf(milestone.due)
        // One that is due after the end was named already.
        if (months <= year * 12 || months > durationMonths) return []
        return [problem(`${path}.after[${place}]`, 'milestone-after-tranche', { milestone: id, year })]
      }),
    ]
  })
}
