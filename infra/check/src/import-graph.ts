import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** What a file names: files of the project (paths from its root), and packages from outside it. */
export interface Named {
  files: string[]
  packages: string[]
}

export type Graph = ReadonlyMap<string, Named>

/** Read as text: a specifier that a comment quotes counts as well, and that errs on the mild side. */
const anyPath = /['"](\.{1,2}\/[^'"\n]+|@mithaq\/[^'"\n]+)['"]/g
const importedForItsValue =
  /(?:^(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s+)?|\bimport\(\s*)['"]([^'"\n]+)['"]/gm

/** All that a file quotes, types included: whoever is in no file's list is an orphan. */
export const namedGraph = (folder: string, files: readonly string[]): Graph => graph(folder, files, anyPath)

/** What is loaded when a file is loaded. */
export const loadedGraph = (folder: string, files: readonly string[]): Graph =>
  graph(folder, files, importedForItsValue)

function graph(folder: string, files: readonly string[], quoted: RegExp): Graph {
  const sources = files.filter((path) => /\.(tsx?|mjs|json)$/.test(path))
  const exported = exportsOf(folder, files)
  const known = new Set(sources)
  const code = sources.filter((path) => !path.endsWith('.json'))
  return new Map(code.map((path) => [path, namedBy(folder, path, quoted, exported, known)]))
}

function namedBy(
  folder: string,
  path: string,
  quoted: RegExp,
  exported: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): Named {
  const named: Named = { files: [], packages: [] }
  for (const [, specifier = ''] of readFileSync(join(folder, path), 'utf8').matchAll(quoted)) {
    const own = specifier.startsWith('.')
      ? posix.join(posix.dirname(path), specifier)
      : exported.get(specifier)
    if (own === undefined) named.packages.push(specifier)
    else if (known.has(own)) named.files.push(own)
  }
  return named
}

/** `@mithaq/domain/clock/instant` → `packages/domain/src/clock/instant.ts`, for every package of ours. */
function exportsOf(folder: string, files: readonly string[]): Map<string, string> {
  const exported = new Map<string, string>()
  for (const path of files.filter((file) => file.endsWith('/package.json'))) {
    if (!existsSync(join(folder, path))) continue
    const manifest = JSON.parse(readFileSync(join(folder, path), 'utf8')) as {
      name: string
      exports?: Record<string, string>
    }
    for (const [subpath, file] of Object.entries(manifest.exports ?? {})) {
      exported.set(posix.join(manifest.name, subpath), posix.join(posix.dirname(path), file))
    }
  }
  return exported
}
