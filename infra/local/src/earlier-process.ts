import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { OperatorError } from './operator-error.ts'
import { processIdentity } from './process-identity.ts'
import { waitUntil } from './wait-until.ts'

/** Notes which process serves, so that a later start finds it when nobody could end it. */
export function notePid(pidFile: string, pid: number): void {
  writeFileSync(pidFile, `${pid}\n${processIdentity(pid) ?? ''}\n`, { mode: 0o600 })
}

/** Ends the process that an earlier, killed run noted, if it still lives and is that very one. */
export async function endEarlierProcess(pidFile: string, what: string): Promise<void> {
  if (!existsSync(pidFile)) return
  const [first, identity] = readFileSync(pidFile, 'utf8').split('\n')
  const pid = Number(first)
  const lives = () => identity !== '' && processIdentity(pid) === identity
  if (Number.isInteger(pid) && pid > 0 && lives()) {
    await endProcess(pid, what, ['SIGTERM', 'SIGKILL'], () => !lives())
  }
  rmSync(pidFile, { force: true })
}

/**
 * Sends the signals in turn, each with 20 s to work.
 * @throws OperatorError when it lives on
 */
export async function endProcess(
  pid: number,
  what: string,
  signals: NodeJS.Signals[],
  isGone: () => boolean,
): Promise<void> {
  for (const signal of signals) {
    process.kill(pid, signal)
    const late = () =>
      new OperatorError(`${what} of an earlier run does not end.`, `End it with: kill -9 ${pid}`)
    const last = signal === signals.at(-1)
    try {
      return void (await waitUntil(() => isGone() || undefined, { withinMs: 20_000, onTimeout: late }))
    } catch (error) {
      if (last) throw error
    }
  }
}
