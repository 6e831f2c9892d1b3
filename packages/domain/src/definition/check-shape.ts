import type { z } from 'zod'
import { expectedBy } from './expected.ts'
import { pathText, valueAt } from './path.ts'
import { problem, type Problem } from './problem.ts'

/** What the schema finds wrong with a file, all of it, as problems. */
export function shapeProblems(json: unknown, issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap(wayMeant).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => problem(pathText([...issue.path, key]), 'field-unknown', {}))
    }
    const path = pathText(issue.path)
    if (valueAt(json, issue.path) !== undefined) return problem(path, 'field-malformed', expectedBy(issue))
    const last = issue.path.at(-1)
    if (last === 'ar' || last === 'fr') return problem(path, 'translation-missing', { language: last })
    return problem(path, 'field-missing', {})
  })
}

/** Of several ways to write a group, the one whose names stand there is meant: what is wrong in it is said. */
function wayMeant(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.filter((way) =>
    way.every(({ code, path }) => code !== 'unrecognized_keys' && path.length > 0),
  )
  const [way] = meant
  if (!way || meant.length > 1) return [issue]
  return way.map((each) => ({ ...each, path: [...issue.path, ...each.path] }))
}
