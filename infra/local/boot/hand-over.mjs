import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'

/**
 * Runs the command with this terminal as its own, and answers its exit code. The message channel carries no message: its
 * end tells the command that we are gone, even when we were killed (follow-parent.ts).
 */
export function handOver(node, args, env) {
  // Node 24.11 still warns that it runs TypeScript.
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], {
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // A terminal's Ctrl-C reaches the command by itself; a signal sent to us alone does not.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  const watch = whenNpmIsGone(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      clearInterval(watch)
      resolve(code ?? 128 + constants.signals[signal])
    })
  })
}

/** npm passes on no signal when it is killed; between it and us there may be a shell that lives on. */
function whenNpmIsGone(then) {
  if (process.env.npm_lifecycle_event === undefined) return undefined
  const shell = /^\d+ \((sh|dash|bash)\)/.test(stat(process.ppid)) ? process.ppid : undefined
  const npm = () => (shell !== undefined && process.ppid === shell ? parentOf(shell) : process.ppid)
  const first = npm()
  const watch = setInterval(() => {
    if (npm() === first) return
    clearInterval(watch)
    then()
  }, 500)
  return watch
}

/** Linux only; elsewhere the shell makes way for us and our parent is npm itself. */
function stat(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}

function parentOf(pid) {
  const line = stat(pid)
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[1]
}
