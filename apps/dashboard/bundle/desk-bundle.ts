import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { glob, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const dashboard = path.join(here, '..')
const workspace = path.join(dashboard, '..', '..')

/**
 * The folder with today's dashboard as a browser loads it, built only where none was built from these very sources.
 * Vite is loaded for a build alone: a start that finds its build pays nothing.
 */
export async function deskBundle(): Promise<string> {
  const folder = path.join(dashboard, 'build', await digestOfSources())
  if (existsSync(folder)) return folder
  const { buildDesk } = await import('./build-desk.ts')
  const draft = `${folder}.${process.pid}`
  await buildDesk(dashboard, draft)
  try {
    await rename(draft, folder)
  } catch (error) {
    // Another start has built the same in the meantime.
    if (!existsSync(folder)) throw error
    await rm(draft, { recursive: true, force: true })
  }
  return folder
}

/** What a build is made of: our sources, the versions of everything else, and the zone data baked into it. */
async function digestOfSources(): Promise<string> {
  const hash = createHash('sha256').update(process.versions.tz ?? '')
  const roots = [
    [dashboard, '{bundle,src,public}/**/*.{ts,tsx,css,svg}'],
    [dashboard, 'index.html'],
    [path.join(workspace, 'packages', 'domain', 'src'), '**/*.ts'],
    [path.join(workspace, 'packages', 'i18n', 'src'), '**/*.ts'],
    [path.join(workspace, 'packages', 'look'), '*.css'],
    [workspace, 'pnpm-lock.yaml'],
  ] as const
  for (const [cwd, pattern] of roots) {
    const files = await Array.fromAsync(glob(pattern, { cwd }))
    for (const file of files.toSorted()) {
      if (/\.test\.tsx?$/.test(file)) continue
      hash.update(file).update(await readFile(path.join(cwd, file)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
