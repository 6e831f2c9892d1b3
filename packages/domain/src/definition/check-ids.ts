import { pathText, walk } from './path.ts'
import { problem, type Problem } from './problem.ts'

/** In every list of a file, sound or not, an id stands once. */
export function checkIds(json: unknown): Problem[] {
  const problems: Problem[] = []
  walk(json, (found, path) => {
    if (!Array.isArray(found)) return
    const seen = new Set<string>()
    found.forEach((each: unknown, index) => {
      const id = typeof each === 'object' && each !== null && 'id' in each ? each.id : undefined
      if (typeof id !== 'string') return
      if (seen.has(id)) problems.push(problem(pathText([...path, index, 'id']), 'id-duplicate', { id }))
      seen.add(id)
    })
  })
  return problems
}
