import type { z } from 'zod'
import { pathText, valueAt } from './path.ts'
import { problem, type Problem } from './problem.ts'

/** What the schema finds wrong with a file, all of it, as problems. */
export function shapeProblems(json: unknown, issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => problem(pathText([...issue.path, key]), 'field-unknown', {}))
    }
    const path = pathText(issue.path)
    if (valueAt(json, issue.path) !== undefined) return problem(path, 'field-malformed', { code: issue.code })
    const last = issue.path.at(-1)
    if (last === 'ar' || last === 'fr') return problem(path, 'translation-missing', { language: last })
    return problem(path, 'field-missing', {})
  })
}
