import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { glob, readFile, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { OperatorError } from './operator-error.ts'

/** Files that something is built from: below a folder, by a pattern. */
export type Sources = readonly (readonly [folder: string, pattern: string])[]

/** Absolute paths, in an order that is the same everywhere; tests build nothing. */
export async function filesOf(sources: Sources): Promise<string[]> {
  const found = await Promise.all(
    sources.map(async ([folder, pattern]) => {
      const files = await Array.fromAsync(glob(pattern, { cwd: folder }))
      return files.toSorted().map((file) => path.join(folder, file))
    }),
  )
  return found.flat().filter((file) => !/\.test\.tsx?$/.test(file))
}

/** The name of what is built from these very files; `besides` is whatever else goes into it. */
export async function buildId(root: string, sources: Sources, besides = ''): Promise<string> {
  const hash = createHash('sha256').update(besides)
  for (const file of await filesOf(sources)) {
    hash.update(path.relative(root, file)).update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 16)
}

/** Throws an OperatorError where nothing was built from the sources as they are now: no start builds by itself. */
export function requireBuilt(built: string, what: string): string {
  if (existsSync(built)) return built
  throw new OperatorError(
    `${what} was not built from these sources.`,
    'Run npm run build; npm start, npm test and npm run rehearse do it by themselves.',
  )
}

/** Keeps what was just built, and the one before it, which a running start may still serve. */
export async function removeOlder(folder: string, built: string): Promise<void> {
  const others = (await readdir(folder)).map((name) => path.join(folder, name)).filter((at) => at !== built)
  const dated = await Promise.all(others.map(async (at) => ({ at, ms: (await stat(at)).mtimeMs })))
  for (const { at } of dated.toSorted((a, b) => b.ms - a.ms).slice(1))
    await rm(at, { recursive: true, force: true })
}
