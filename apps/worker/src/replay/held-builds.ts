import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** A digest of workflow code, as the engine keeps it of each step: what an SDK names a build by. */
export const digestOfBuild = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file, 'utf8'))
    .digest('hex')

/** The builds that are kept beside today's, by their digest. */
export async function heldBuilds(bundle: string): Promise<Map<string, string>> {
  const folder = path.dirname(bundle)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  const files = names.map((name) => path.join(folder, name))
  return new Map(await Promise.all(files.map(async (file) => [await digestOfBuild(file), file] as const)))
}
