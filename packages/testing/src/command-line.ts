import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../../apps/cli/src/main.ts', import.meta.url))

/** What a command came to: its exit code, and what it wrote to each of its two ends. */
export interface Commanded {
  code: number
  out: string
  err: string
}

/** Runs `mithaq` as whoever types it does, in a process of its own, knowing no installation but the one it is given. */
export function mithaq(args: readonly string[], env: Record<string, string> = {}): Promise<Commanded> {
  const others = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('MITHAQ_') || name === 'MITHAQ_CACHE' || name === 'MITHAQ_TEMPORAL',
  )
  const options = {
    env: { ...Object.fromEntries(others), NODE_OPTIONS: '', ...env },
    maxBuffer: 64 * 1024 * 1024,
  }
  const command = ['--disable-warning=ExperimentalWarning', main, ...args]
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, command, options, (error, out, err) => {
      const code = child.exitCode
      if (code === null) reject(new Error(`mithaq ${args.join(' ')} did not end by itself`, { cause: error }))
      else resolve({ code, out, err })
    })
  })
}
