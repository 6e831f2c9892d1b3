import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { removeOlder } from '@mithaq/local/built'
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker'
import { bundlePath } from './workflow-bundle.ts'

/** `build` of this package, run by turbo: the workflow code as one file. */
const file = await bundlePath()
const { code } = await bundleWorkflowCode({
  workflowsPath: path.join(import.meta.dirname, '..', 'src', 'bundle-entry.ts'),
  logger: new DefaultLogger('ERROR'),
})
await mkdir(path.dirname(file), { recursive: true })
// A worker that starts meanwhile never reads half of it.
const draft = `${file}.${process.pid}`
await writeFile(draft, code)
await rename(draft, file)
await removeOlder(path.dirname(file), file)
