import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { OperatorError } from './operator-error.ts'
import { startOwnedProcess } from './owned-process.ts'
import { processIdentity } from './process-identity.ts'
import type { Progress } from './progress.ts'
import { waitUntil } from './wait-until.ts'

export type GoBuild = {
  go: string
  /** The folder of the go.mod that pins what is built. */
  module: string
  /** File name of each program, and the package it is built from. */
  programs: Readonly<Record<string, string>>
  /** Appears whole, with every program in it, or not at all. */
  folder: string
  /** For a person: what this is. */
  what: string
  progress: Progress
  env?: NodeJS.ProcessEnv | undefined
  /** Ends the build where it stands. */
  interrupted?: AbortSignal | undefined
}

/**
 * Builds programs of a Go module. go.sum is the pin: Go refuses a module with other bytes, and one that is not in it.
 * @throws OperatorError when Go refuses, or was interrupted; nothing of it stays
 */
export async function buildPrograms(how: GoBuild): Promise<void> {
  const cache = dirname(how.folder)
  mkdirSync(cache, { recursive: true, mode: 0o700 })
  removeAbandoned(cache)
  const fresh = mkdtempSync(join(cache, `build-${process.pid}-`))
  const begun = performance.now()
  try {
    const out = join(fresh, 'programs')
    const work = join(fresh, 'work')
    for (const folder of [out, work]) mkdirSync(folder, { mode: 0o700 })
    const names = Object.keys(how.programs)
    for (const [index, name] of names.entries()) {
      const step = `building ${name} (${index + 1} of ${names.length}, once)`
      await buildOne(how, name, { out, work, step, begun, log: join(fresh, `${name}.log`) })
    }
    moveInto(out, how.folder)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

type Step = { out: string; work: string; step: string; begun: number; log: string }

async function buildOne(how: GoBuild, name: string, { out, work, step, begun, log }: Step): Promise<void> {
  const flags = ['-v', '-mod=readonly', '-buildvcs=false', '-trimpath', '-ldflags=-s -w']
  const build = await startOwnedProcess({
    command: how.go,
    args: ['build', ...flags, '-o', join(out, name), how.programs[name] ?? ''],
    cwd: how.module,
    env: goEnv(how.env ?? process.env, work),
    logFile: log,
    stopSignal: 'SIGINT',
    // Go does not wait for its compilers.
    wholeGroup: true,
  })
  const said = () => readFileSync(log, 'utf8').trim().split('\n')
  try {
    const end = await waitUntil(
      () => {
        how.progress(`${how.what}: ${step}: ${elapsed(begun)}, ${said().at(-1) ?? ''}`)
        if (how.interrupted?.aborted) throw interruptedBuild(how.what)
        return build.ended()
      },
      { withinMs: 60 * 60_000, everyMs: 250, onTimeout: () => new Error(`${step} took more than an hour`) },
    )
    if (end === 'SIGINT') throw interruptedBuild(how.what)
    if (end !== '0') throw refused(how.what, said())
  } finally {
    await build.stop()
  }
}

/** Half-made parts go where the rest is thrown away. A workspace around the checkout, another platform or a C compiler would make other programs. */
function goEnv(env: NodeJS.ProcessEnv, work: string): NodeJS.ProcessEnv {
  const { GOOS: _os, GOARCH: _arch, ...rest } = env
  return { ...rest, GOTMPDIR: work, GOWORK: 'off', CGO_ENABLED: '0' }
}

function elapsed(begun: number): string {
  const seconds = Math.floor((performance.now() - begun) / 1000)
  return `${seconds < 60 ? '' : `${Math.floor(seconds / 60)} min `}${seconds % 60} s`
}

function interruptedBuild(what: string): OperatorError {
  return new OperatorError(
    `${what}: the build was interrupted.`,
    'Start again: Go goes on from what it has compiled.',
  )
}

/** Without the packages that went well; Go names the culprit first. */
function refused(what: string, said: string[]): OperatorError {
  const reason = said
    .filter((line) => !/^[\w./-]+$/.test(line) && !line.startsWith('go: downloading'))
    .slice(0, 6)
  return new OperatorError(
    `${what} could not be built: ${reason.join('\n')}`,
    'Nothing of it was kept or run. Check the network (HTTPS_PROXY, GOPROXY) and the space on the disk, and start again.',
  )
}

/** Another start may have built the same in the meantime: then that one stays. */
function moveInto(out: string, folder: string): void {
  try {
    renameSync(out, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}

/** What builds that were killed left behind. */
function removeAbandoned(cache: string): void {
  for (const name of readdirSync(cache)) {
    const [, pid] = /^build-(\d+)-/.exec(name) ?? []
    if (pid === undefined || processIdentity(Number(pid)) !== undefined) continue
    rmSync(join(cache, name), { recursive: true, force: true })
  }
}
