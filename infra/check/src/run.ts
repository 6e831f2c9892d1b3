import { spawn, type ChildProcess } from 'node:child_process'
import { dirname, join } from 'node:path'
import { root } from './project-files.ts'

export interface Ran {
  code: number
  said: string
}

const running = new Set<ChildProcess>()

/** Runs a program of node_modules/.bin (from the project's root, unless told otherwise). */
export const runTool = (name: string, args: readonly string[], cwd = root): Promise<Ran> =>
  run(join(root, 'node_modules', '.bin', name), args, cwd)

/** Runs a program, with the Node that runs this first on its PATH, and holds back what it says. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` }
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (part: Buffer) => {
      said += part.toString('utf8')
    }
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    running.add(child)
    // A test that was given up must not leave its tool running.
    const kill = () => child.kill('SIGKILL')
    process.once('exit', kill)
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('error', reject)
    child.once('close', (code) => {
      running.delete(child)
      process.off('exit', kill)
      resolve({ code: code ?? 1, said })
    })
  })
}

/** Asks all that runs to end by itself: vitest takes its servers down on the way. */
export function stopAll(): void {
  for (const child of running) child.kill('SIGINT')
}
