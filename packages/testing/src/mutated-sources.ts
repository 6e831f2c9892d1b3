import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker'
import { bundleForReplay } from '@mithaq/workflows/replay/bundle-for-replay'

/** One place of the sources, told as text that stands there exactly once. */
export interface Mutation {
  /** From the root of the project. */
  file: string
  from: string
  to: string
}

export interface MutatedSources {
  /** The replay bundle of the sources with these places changed. */
  bundle: (...mutations: Mutation[]) => Promise<{ code: string }>
  /** The path of a bundle of the same that a worker runs: what an earlier release did. */
  liveBundle: (...mutations: Mutation[]) => Promise<string>
  remove: () => Promise<void>
}

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..')

/** A copy of all that is workflow code, with the workspace's own dependencies, to be changed and bundled. */
export async function mutatedSources(): Promise<MutatedSources> {
  const copy = await mkdtemp(path.join(tmpdir(), 'mithaq-sources-'))
  const [domain, workflows] = [path.join('packages', 'domain'), 'workflows']
  for (const room of [domain, workflows]) {
    await mkdir(path.join(copy, room, 'node_modules', '@mithaq'), { recursive: true })
    for (const part of ['package.json', 'src']) {
      await cp(path.join(root, room, part), path.join(copy, room, part), { recursive: true })
    }
    await linkModules(room, copy)
  }
  await symlink(path.join(copy, domain), path.join(copy, workflows, 'node_modules', '@mithaq', 'domain'))
  const workflowsPath = path.join(copy, workflows, 'src', 'bundle-entry.ts')
  return {
    bundle: (...mutations) => mutated(mutations, () => bundleForReplay(workflowsPath)),
    liveBundle: async (...mutations) => {
      const logger = new DefaultLogger('WARN')
      const { code } = await mutated(mutations, () => bundleWorkflowCode({ workflowsPath, logger }))
      const file = path.join(copy, 'live-bundle.js')
      await writeFile(file, code)
      return file
    },
    remove: () => rm(copy, { recursive: true, force: true }),
  }

  async function mutated<T>(mutations: readonly Mutation[], build: () => Promise<T>): Promise<T> {
    for (const mutation of mutations) await write(mutation)
    try {
      return await build()
    } finally {
      for (const { file } of mutations) await cp(path.join(root, file), path.join(copy, file))
    }
  }

  async function write({ file, from, to }: Mutation): Promise<void> {
    const parts = (await readFile(path.join(copy, file), 'utf8')).split(from)
    if (parts.length !== 2) throw new Error(`${file} holds ${parts.length - 1} times: ${from}`)
    await writeFile(path.join(copy, file), parts.join(to))
  }
}

/** The same modules as in the project, but for its own packages: those are the copy's. */
async function linkModules(room: string, copy: string): Promise<void> {
  const modules = path.join(root, room, 'node_modules')
  for (const name of await readdir(modules)) {
    if (name === '@mithaq' || name.startsWith('.')) continue
    await symlink(path.join(modules, name), path.join(copy, room, 'node_modules', name))
  }
}
