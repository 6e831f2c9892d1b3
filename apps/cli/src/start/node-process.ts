import { fork } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Running } from '@mithaq/local/keep-running'
import { OperatorError } from '@mithaq/local/operator-error'

const graceMs = 10_000

/**
 * Starts a module as a process of its own, and answers when it has said `ready`. It ends with this one.
 * @throws OperatorError when it ends before that
 */
export async function startNodeProcess(given: {
  name: string
  module: string
  env: NodeJS.ProcessEnv
  logFile: string
}): Promise<Running> {
  const { name, module, env, logFile } = given
  const log = openSync(logFile, 'w', 0o600)
  const child = fork(fileURLToPath(module), { env, stdio: ['ignore', log, log, 'ipc'] })
  closeSync(log)
  const end = new Promise<string>((resolve) => {
    child.once('exit', (code, killedBy) => resolve(killedBy ?? String(code)))
  })
  const said = once(child, 'message').then(([word]: unknown[]) => word)
  if ((await Promise.race([said, end])) !== 'ready') {
    throw new OperatorError(`The ${name} did not start.`, `Its log says why: ${logFile}`)
  }
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), graceMs)
    await end
    clearTimeout(late)
  }
  return { end, stop }
}
