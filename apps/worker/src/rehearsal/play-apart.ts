import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { RehearsalProgress, RehearsalResult } from '@mithaq/domain/rehearsal/result'
import type { PlayApart } from '@mithaq/workflows/rehearsal/activities'

/** The command line, run as whoever rehearses by hand runs it; no line of it is imported here. */
const commandLine = fileURLToPath(new URL('../../../cli/src/main.ts', import.meta.url))

/** From a polite end on: it stops a database and an engine of its own. */
const graceMs = 20_000

/** What it needs of ours; where a programme's database and mail stand is none of its business. */
const passedOn = ['PATH', 'HOME', 'TMPDIR', 'XDG_CACHE_HOME', 'MITHAQ_CACHE', 'MITHAQ_TEMPORAL']

/**
 * Plays a definition by `mithaq rehearse` in a process of its own. When this process ends, however it ends, that one
 * ends too, and what it has started with it.
 */
export const playApart: PlayApart = async ({ definition, from }, { signal, onProgress }) => {
  signal.throwIfAborted()
  const folder = await mkdtemp(path.join(tmpdir(), 'mithaq-rehearsal-'))
  try {
    const file = path.join(folder, 'definition.json')
    await writeFile(file, JSON.stringify(definition), { mode: 0o600 })
    const args = ['rehearse', file, '--progress', ...(from === undefined ? [] : ['--from', from])]
    const child = fork(commandLine, args, {
      detached: true,
      execArgv: [],
      env: Object.fromEntries(passedOn.flatMap((name) => ownVariable(name))),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    const end = () => stop(child)
    signal.addEventListener('abort', end, { once: true })
    try {
      return await resultOf(child, onProgress, signal)
    } finally {
      signal.removeEventListener('abort', end)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function ownVariable(name: string): [string, string][] {
  const value = process.env[name]
  return value === undefined ? [] : [[name, value]]
}

type Line = { progress: RehearsalProgress } | { result: RehearsalResult }

async function resultOf(
  child: ChildProcess,
  onProgress: (progress: RehearsalProgress) => void,
  signal: AbortSignal,
): Promise<RehearsalResult> {
  const { stdout, stderr } = child
  if (!stdout || !stderr) throw new Error('a rehearsal speaks over pipes')
  let [result, said]: [RehearsalResult | null, string] = [null, '']
  stderr.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-2_000)
  })
  const lines = createInterface({ input: stdout })
  lines.on('line', (text) => {
    const line = lineIn(text)
    if (line && 'result' in line) result = line.result
    else if (line) onProgress(line.progress)
  })
  await once(child, 'close')
  signal.throwIfAborted()
  if (!result) throw new Error(`the rehearsal ended without a result: ${said}`)
  return result
}

/** Whatever else is printed there is nobody's line. */
function lineIn(text: string): Line | null {
  try {
    return JSON.parse(text) as Line
  } catch {
    return null
  }
}

/** Politely, so that it stops what it has started; then its whole group. */
function stop(child: ChildProcess): void {
  child.kill('SIGTERM')
  const late = setTimeout(() => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
  }, graceMs)
  child.once('exit', () => clearTimeout(late))
}
