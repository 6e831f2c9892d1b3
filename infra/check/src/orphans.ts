import { namedGraph, type Graph } from './import-graph.ts'
import { projectFiles, root } from './project-files.ts'

/** What runs by itself; everything else has to be named by something that does. */
const entries = [
  /^(apps\/[^/]+|bench)\/src\/main\.tsx?$/,
  /^infra\/(check\/src\/gate\.ts|local\/boot\.mjs)$/,
  // Run by turbo, as `build` of its package.
  /^(apps\/dashboard|packages\/bundle|workflows)\/bundle\/build\.ts$/,
  // What an auditor runs without us, and what stands in for a Node of their own.
  /^packages\/bundle\/(src\/verify|bundle\/node-18)\.ts$/,
  /^[^/]+\.config\.ts$/,
  /\.test\.tsx?$/,
  // Named by folder and name: by vitest's configuration, and by the bundler.
  /^apps\/dashboard\/bundle\/clock-of-tests\.ts$/,
  /^apps\/dashboard\/verify\/(main|node-crypto)\.ts$/,
  /^packages\/testing\/src\/global-setup\.ts$/,
  /^packages\/testing\/src\/store-histories\.ts$/,
  /^workflows\/src\/bundle-entry\.ts$/,
]

/**
 * Files that no entry reaches, one sentence each. A named subpath export names nobody: knip takes it for an entry. A
 * file's own test does not keep it alive.
 */
export function orphans(folder = root): string[] {
  const graph = namedGraph(folder, projectFiles(folder))
  const alive = reachedFrom(
    graph,
    [...graph.keys()].filter((path) => entries.some((entry) => entry.test(path))),
  )
  return [...graph.keys()]
    .filter((path) => !alive.has(path))
    .map(
      (path) => `${path}: no program uses it (its own test does not count); use it, name it, or remove it.`,
    )
}

function reachedFrom(graph: Graph, from: readonly string[]): Set<string> {
  const alive = new Set<string>()
  const open = [...from]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (alive.has(path)) continue
    alive.add(path)
    const own = path.replace(/\.test\.ts$/, '.ts')
    open.push(...(graph.get(path)?.files ?? []).filter((file) => file === path || file !== own))
  }
  return alive
}
