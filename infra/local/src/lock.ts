import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { OperatorError } from './operator-error.ts'
import { ensurePrivateFolder } from './private-folder.ts'
import { processIdentity } from './process-identity.ts'

const holder = z.object({ pid: z.number().int().positive(), identity: z.string() })

export type Lock = { release: () => void }

/**
 * Takes `dir` (made for its owner alone) for this process. A lock whose process is gone, or whose pid belongs to
 * another process by now, is taken over with a notice.
 * @throws OperatorError when a live process holds it
 */
export function takeLock(dir: string, notice: (line: string) => void): Lock {
  ensurePrivateFolder(dir)
  const path = join(dir, 'lock')
  const mine = `${path}.${process.pid}`
  const content = JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) })
  writeFileSync(mine, content, { mode: 0o600 })
  try {
    // link, not a write: the lock appears whole or not at all.
    while (!tryLink(mine, path)) {
      const found = read(path)
      if (found === undefined) continue
      const other = parse(found)
      if (other !== undefined && processIdentity(other.pid) === other.identity) throw held(dir, other.pid)
      notice(
        `An earlier run ended without tidying up${other ? ` (process ${other.pid})` : ''}: taking its place.`,
      )
      removeStale(path, found)
    }
  } finally {
    rmSync(mine, { force: true })
  }
  const release = () => {
    if (read(path) === content) rmSync(path, { force: true })
  }
  return { release }
}

/** Whether `dir` has the lock of a process that is gone: what it had started may still be ending. */
export function wasLeftBehind(dir: string): boolean {
  const found = read(join(dir, 'lock'))
  const other = found === undefined ? undefined : parse(found)
  return other !== undefined && processIdentity(other.pid) !== other.identity
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Moved aside first: when two starts see the same stale lock, the slower must not remove the faster one's new lock. */
function removeStale(path: string, stale: string): void {
  const aside = `${path}.stale.${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (read(aside) !== stale) tryLink(aside, path)
  rmSync(aside, { force: true })
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function parse(content: string): z.infer<typeof holder> | undefined {
  try {
    return holder.parse(JSON.parse(content))
  } catch {
    return undefined
  }
}

function held(dir: string, pid: number): OperatorError {
  return new OperatorError(
    `Mithaq already runs on ${dir} (process ${pid}).`,
    `Use it, or end it first with Ctrl-C in its window or: kill ${pid}`,
  )
}
