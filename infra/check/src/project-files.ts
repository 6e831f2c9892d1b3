import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

const notOurs = new Set(['node_modules', '.git', '.mithaq', '.turbo', 'build'])

/** Every file of the project, new ones included, as paths from its root; sorted. Works without git as well. */
export function projectFiles(folder = root): string[] {
  return (existsSync(join(folder, '.git')) ? listed(folder) : walked(folder, '')).toSorted()
}

function listed(folder: string): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const said = execFileSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  // A file that was removed and is not committed yet is still listed.
  return [...new Set(said.split('\0'))].filter((path) => path !== '' && existsSync(join(folder, path)))
}

function walked(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name) || entry.name.endsWith('.tsbuildinfo')) return []
    const path = join(below, entry.name)
    return entry.isDirectory() ? walked(folder, path) : [path]
  })
}
