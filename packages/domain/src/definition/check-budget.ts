import { centimes, type Centimes } from '../money/amount.ts'
import { problem, type Problem } from './problem.ts'
import type { Definition } from './schema.ts'

type Sound = Pick<Definition, 'budget' | 'tranches' | 'durationMonths'>

/** The council's lines are the total; tranches are the total too, and in each year what the lines open. */
export function checkBudget({ budget, tranches, durationMonths }: Sound): Problem[] {
  const years = yearsOf(durationMonths)
  const counts = yearCounts(budget.lines, years)
  const late = tranches.flatMap(({ year }, index) =>
    year > years ? [problem(`tranches[${index}].year`, 'year-beyond-end', { year, years })] : [],
  )
  const lines = total(budget.lines.flatMap(({ council }) => council))
  const paid = total(tranches.map(({ amount }) => amount))
  const sums = [
    ...differs('budget.total', 'budget-lines-sum', lines, budget.total),
    ...differs('tranches', 'tranches-sum', paid, budget.total),
  ]
  const all = [...counts, ...late, ...sums]
  // A wrong total makes some year wrong: it is said once.
  return all.length > 0 ? all : yearCredits({ budget, tranches, years })
}

/** The council's own act opens the way to all that the programme may cost it. */
export function checkGroundingCredit({
  budget,
  groundingDeliberation,
}: Pick<Definition, 'budget' | 'groundingDeliberation'>): Problem[] {
  const { credit } = groundingDeliberation
  if (credit >= budget.total) return []
  const values = { amount: credit, neededAmount: budget.total }
  return [problem('groundingDeliberation.credit', 'credit-below-budget', values)]
}

/** What the association brings is at least the share that the terms ask of it. */
export function checkOwnContribution({ budget }: Pick<Definition, 'budget'>): Problem[] {
  if (!budget.ownContribution) return []
  const { percentOfCouncil: percent } = budget.ownContribution
  const amount = total(budget.lines.flatMap(({ association }) => association))
  const neededAmount = Math.ceil((budget.total * percent) / 100) as Centimes
  if (amount >= neededAmount) return []
  return [problem('budget.lines', 'own-contribution-below-terms', { amount, neededAmount, percent })]
}

export function yearsOf(months: number): number {
  return Math.ceil(months / 12)
}

function yearCounts(lines: Sound['budget']['lines'], needed: number): Problem[] {
  return lines.flatMap((line, index) =>
    (['council', 'association'] as const)
      .filter((payer) => line[payer].length !== needed)
      .map((payer) =>
        problem(`budget.lines[${index}].${payer}`, 'years-count', { count: line[payer].length, needed }),
      ),
  )
}

function yearCredits({
  budget,
  tranches,
  years,
}: Pick<Sound, 'budget' | 'tranches'> & { years: number }): Problem[] {
  return Array.from({ length: years }, (_, index) => index + 1).flatMap((year) => {
    const neededAmount = total(budget.lines.map(({ council }) => council[year - 1] ?? centimes(0)))
    const amount = total(tranches.filter((tranche) => tranche.year === year).map((tranche) => tranche.amount))
    return amount === neededAmount ? [] : [problem('tranches', 'year-credit', { year, amount, neededAmount })]
  })
}

function differs(
  path: string,
  word: 'budget-lines-sum' | 'tranches-sum',
  amount: Centimes,
  neededAmount: Centimes,
): Problem[] {
  return amount === neededAmount ? [] : [problem(path, word, { amount, neededAmount })]
}

function total(amounts: readonly Centimes[]): Centimes {
  return amounts.reduce<number>((sum, amount) => sum + amount, 0) as Centimes
}
