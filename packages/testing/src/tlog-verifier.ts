import { execFile } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { buildPrograms } from '@mithaq/local/go-build'

const run = promisify(execFile)

/**
 * Builds infra/tlog-verifier below a folder: Go's own code for transparent logs, which shares nothing with ours.
 * @returns runs it with arguments; what it says, or a rejection with its reason
 */
export async function builtVerifier(
  go: string,
  folder: string,
): Promise<(...args: string[]) => Promise<unknown>> {
  const module = fileURLToPath(new URL('../../../infra/tlog-verifier', import.meta.url))
  const built = path.join(folder, 'built')
  const what = 'the verifier'
  await buildPrograms({ go, module, programs: { verify: '.' }, folder: built, what, progress: () => {} })
  return async (...args) => {
    const { stdout } = await run(path.join(built, 'verify'), args)
    return JSON.parse(stdout) as unknown
  }
}
