import { loadedGraph } from './import-graph.ts'
import { projectFiles, root } from './project-files.ts'

const start = 'workflows/src/bundle-entry.ts'
/** The lint rules see one file's imports; this sees what those import in their turn. */
const forbiddenFile =
  /^packages\/domain\/src\/(clock\/(wall-time|zone-.*)|calendar\/(period|morocco|elections|.*-holidays)|definition\/.*)\.ts$|^packages\/db\//
const forbiddenPackage = /^(node:.*|zod|canonicalize|temporal-polyfill|pg|kysely)(\/|$)/

/** Ways from the workflow bundle's entry to code that a replay must not run, one sentence each with the whole way. */
export function workflowReach(folder = root): string[] {
  const graph = loadedGraph(folder, projectFiles(folder))
  const found: string[] = []
  const seen = new Set<string>()
  const open = [[start]]
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    const at = way.at(-1) ?? start
    if (seen.has(at)) continue
    seen.add(at)
    if (forbiddenFile.test(at)) {
      found.push(sentence(way))
      continue
    }
    const named = graph.get(at)
    for (const name of named?.packages ?? [])
      if (forbiddenPackage.test(name)) found.push(sentence([...way, name]))
    for (const file of named?.files ?? []) open.push([...way, file])
  }
  return found
}

const sentence = (way: readonly string[]) =>
  `The workflow bundle must not hold ${way.at(-1)}: a replay on another release would differ. It comes by ${way.join(' → ')}.`
