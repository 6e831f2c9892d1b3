import { problem, type Problem } from './problem.ts'
import type { Definition } from './schema.ts'

/** Weights are points of a hundred, and each part that is opened has something to read and to score. */
export function checkCriteria({ criteria, papers }: Pick<Definition, 'criteria' | 'papers'>): Problem[] {
  const sum = criteria.reduce((all, { weight }) => all + weight, 0)
  return [
    ...(sum === 100 ? [] : [problem('criteria', 'weights-sum', { sum, needed: 100 })]),
    ...partsMissing('criteria', criteria, ['technical', 'financial']),
    ...partsMissing('papers', papers, ['administrative', 'technical', 'financial']),
  ]
}

type Part = Definition['papers'][number]['part']

function partsMissing(path: string, list: readonly { part: Part }[], parts: readonly Part[]): Problem[] {
  return parts
    .filter((part) => !list.some((each) => each.part === part))
    .map((part) => problem(path, 'part-missing', { part }))
}

export function checkCommittee({ committee }: Pick<Definition, 'committee'>): Problem[] {
  const chairs = committee.seats.filter(({ isChair }) => isChair).length
  const secretaries = committee.seats.filter(({ isSecretary }) => isSecretary).length
  return [
    ...(chairs === 1 ? [] : [problem('committee.seats', 'chair-count', { count: chairs })]),
    ...(secretaries === 1 ? [] : [problem('committee.seats', 'secretary-count', { count: secretaries })]),
  ]
}
