import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { waitUntil } from '@mithaq/local/wait-until'

const boot = fileURLToPath(new URL('../../../../infra/local/boot.mjs', import.meta.url))

export interface Relative {
  pid: number
  command: string
}

/** For tests: `npm start` as a terminal runs it, in a process group of its own. */
export interface Started {
  pid: number
  said: { out: () => string; err: () => string }
  /** What is on the terminal, of either stream, since this was asked for first. */
  lines: () => string[]
  end: Promise<number>
  /** Every process below it, those in sessions of their own included. */
  family: () => Relative[]
  /** Waits until it has said so. */
  hears: (what: string, withinMs?: number) => Promise<void>
  ctrlC: () => Promise<number>
}

export function launchStart(options: readonly string[]): Started {
  const child = spawn(process.execPath, [boot, 'start', '--', ...options], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  const { pid = 0 } = child
  const heard = { out: '', err: '', both: '' }
  for (const [name, stream] of [['out', child.stdout] as const, ['err', child.stderr] as const]) {
    stream.on('data', (part) => {
      heard[name] += String(part)
      heard.both += String(part)
    })
  }
  const end = once(child, 'close').then(([code, signal]: unknown[]) => Number(code ?? signal ?? -1))
  let isOver = false
  void end.then(() => (isOver = true))
  const hears: Started['hears'] = async (what, withinMs = 100_000) => {
    const lost = () => new Error(`it did not say ${what}, but:\n${heard.both}`)
    await waitUntil(
      () => {
        if (heard.both.includes(what)) return true
        if (isOver) throw lost()
        return undefined
      },
      { withinMs, onTimeout: lost },
    )
  }
  let known: number | undefined
  return {
    pid,
    said: { out: () => heard.out, err: () => heard.err },
    lines: () => {
      known ??= heard.both.length
      return heard.both.slice(known).split('\n').filter(Boolean)
    },
    end,
    family: () => familyOf(pid),
    hears,
    ctrlC: () => {
      process.kill(-pid, 'SIGINT')
      return end
    },
  }
}

function familyOf(first: number): Relative[] {
  const { stdout } = spawnSync('ps', ['-e', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
  const all = [...stdout.matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gm)].map(([, pid, parent, command = '']) => ({
    pid: Number(pid),
    parent: Number(parent),
    command,
  }))
  const found = new Set([first])
  // Listed in any order: asked until nobody is new.
  for (let size = 0; size !== found.size;) {
    size = found.size
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid)
  }
  return all.filter(({ pid }) => found.has(pid))
}
