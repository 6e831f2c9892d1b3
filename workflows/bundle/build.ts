import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { removeOlder } from '@mithaq/local/built'
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker'
import { bundleForReplay } from '../replay/bundle-for-replay.ts'
import { bundlePath, replayBundlePath } from './workflow-bundle.ts'

/** `build` of this package, run by turbo: the workflow code as one file, and once more as it is replayed. */
const workflowsPath = path.join(import.meta.dirname, '..', 'src', 'bundle-entry.ts')
await keep(
  await bundlePath(),
  await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('ERROR') }),
)
await keep(await replayBundlePath(), await bundleForReplay(workflowsPath))

async function keep(file: string, { code }: { code: string }): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  // A worker that starts meanwhile never reads half of it.
  const draft = `${file}.${process.pid}`
  await writeFile(draft, code)
  await rename(draft, file)
  await removeOlder(path.dirname(file), file)
}
