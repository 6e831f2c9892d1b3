import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { waitUntil } from './wait-until.ts'

/**
 * Holds a pipe from us: when we die, however we die, it reads the end of it and ends the server.
 * A shell, since a second Node would cost 40 MB. "done" is written when the server has ended before us. A server whose
 * new parent never reaps it stays a zombie (state Z): that is ended too.
 */
const WATCHDOG = `
read word
[ "$word" = done ] && exit 0
kill -s "$2" -- "$3" 2>/dev/null
i=0
while kill -0 "$1" 2>/dev/null && [ $i -lt 75 ]; do
  grep -q '^State:.*Z' "/proc/$1/status" 2>/dev/null && exit 0
  sleep 0.2; i=$((i + 1))
done
kill -s KILL -- "$3" 2>/dev/null
`

export type OwnedProcess = {
  pid: number
  /** The exit's code or signal once it has ended, undefined while it runs. */
  ended: () => string | undefined
  /** The same, once it has ended. */
  end: Promise<string>
  /** Asks it to end, waits, kills it after `graceMs`. May be called twice. */
  stop: () => Promise<void>
}

export type OwnedProcessOptions = {
  command: string
  args: string[]
  cwd?: string
  env?: NodeJS.ProcessEnv
  uid?: number
  gid?: number
  /** Everything it prints goes here: a pipe to us would break when we are killed. */
  logFile: string
  stopSignal: 'SIGINT' | 'SIGTERM'
  graceMs?: number
  /** Signals reach what it has started as well: for a program that does not end its own. */
  wholeGroup?: boolean
}

/** Starts a server that outlives neither a stop nor the death of this process. */
export async function startOwnedProcess(options: OwnedProcessOptions): Promise<OwnedProcess> {
  const log = openSync(options.logFile, 'w', 0o600)
  // A session of its own: Ctrl-C reaches only us, and we stop things in order.
  const child = spawn(options.command, options.args, {
    stdio: ['ignore', log, log],
    detached: true,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.env === undefined ? {} : { env: options.env }),
    ...(options.uid === undefined ? {} : { uid: options.uid }),
    ...(options.gid === undefined ? {} : { gid: options.gid }),
  })
  closeSync(log)
  const pid = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('spawn', () => (child.pid === undefined ? reject(new Error('no pid')) : resolve(child.pid)))
  })
  // Being the first of its session, it gives its group its number.
  const target = options.wholeGroup ? -pid : pid
  const watchdog = watch(pid, options.stopSignal, target)
  let ended: string | undefined
  const end = new Promise<string>((resolve) => {
    child.once('exit', (code, killedBy) => {
      ended = killedBy ?? String(code)
      watchdog.stdin?.end('done\n')
      resolve(ended)
    })
  })
  const stop = async () => {
    if (ended !== undefined) return
    signal(target, options.stopSignal)
    const late = setTimeout(() => signal(target, 'SIGKILL'), options.graceMs ?? 20_000)
    await end
    clearTimeout(late)
    await waitUntil(() => (watchdog.exitCode === null ? undefined : true), {
      withinMs: 2_000,
      onTimeout: () => new Error('the watchdog did not end'),
    })
  }
  return { pid, ended: () => ended, end, stop }
}

/** One that has ended by itself in this moment is no failure. */
function signal(target: number, name: NodeJS.Signals): void {
  try {
    process.kill(target, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function watch(pid: number, stopSignal: 'SIGINT' | 'SIGTERM', target: number): ChildProcess {
  const given = [String(pid), stopSignal.slice(3), String(target)]
  const watchdog = spawn('/bin/sh', ['-c', WATCHDOG, 'watchdog', ...given], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  })
  watchdog.unref()
  watchdog.stdin?.on('error', () => undefined)
  return watchdog
}
