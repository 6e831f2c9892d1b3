import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { glob, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode, type Logger } from '@temporalio/worker'

const here = path.dirname(fileURLToPath(import.meta.url))
const folder = path.join(here, '..', 'build')

/**
 * The path of today's workflow code as one file, built only where none was built from these very sources: workers
 * never bundle at boot.
 */
export async function workflowBundle(logger?: Logger): Promise<string> {
  const file = path.join(folder, `workflows-${await digestOfSources()}.js`)
  if (existsSync(file)) return file
  const { code } = await bundleWorkflowCode({
    workflowsPath: path.join(here, 'bundle-entry.ts'),
    ...(logger ? { logger } : {}),
  })
  await mkdir(folder, { recursive: true })
  const draft = `${file}.${process.pid}`
  await writeFile(draft, code)
  await rename(draft, file)
  return file
}

/** Workflow code is what stands in these packages, and the SDK under it. */
async function digestOfSources(): Promise<string> {
  const domain = path.join(here, '..', '..', 'packages', 'domain', 'src')
  const hash = createHash('sha256')
  for (const root of [here, domain]) {
    const files = await Array.fromAsync(glob('**/*.ts', { cwd: root }))
    for (const file of files.toSorted()) {
      if (file.endsWith('.test.ts')) continue
      hash.update(file).update(await readFile(path.join(root, file)))
    }
  }
  const sdk = createRequire(import.meta.url).resolve('@temporalio/workflow/package.json')
  return hash
    .update(await readFile(sdk))
    .digest('hex')
    .slice(0, 16)
}
