import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Connection } from '@temporalio/client'
import { z } from 'zod'
import { notePid } from './earlier-process.ts'
import { OperatorError } from './operator-error.ts'
import { startOwnedProcess } from './owned-process.ts'
import { waitUntil } from './wait-until.ts'

export type TemporalProcess = { pid: number; end: Promise<string>; stop: () => Promise<void> }

export type TemporalProcessOptions = {
  program: string
  args: string[]
  /** For a person: `Temporal`, `Temporal's web page`. */
  what: string
  /** Asked until it answers true. */
  answers: () => Promise<true | undefined>
  pidFile: string | undefined
  logFile: string | undefined
}

/**
 * Starts one of Temporal's programs and waits until it answers. It dies with this process.
 * @throws OperatorError when it ends at once or stays silent, with the last lines of its log
 */
export async function startTemporalProcess(options: TemporalProcessOptions): Promise<TemporalProcess> {
  const scratch = options.logFile === undefined ? mkdtempSync(join(tmpdir(), 'mithaq-temporal-')) : undefined
  const logFile = options.logFile ?? join(scratch ?? '', 'server.log')
  const server = await startOwnedProcess({
    command: options.program,
    args: options.args,
    cwd: '/',
    env: withoutTemporalSettings(),
    logFile,
    stopSignal: 'SIGTERM',
    graceMs: 20_000,
  })
  if (options.pidFile !== undefined) notePid(options.pidFile, server.pid)
  const stop = async () => {
    await server.stop()
    if (options.pidFile !== undefined) rmSync(options.pidFile, { force: true })
    if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true })
  }
  const failure = (how: string) => {
    const last = readFileSync(logFile, 'utf8').trim().split('\n').slice(-3).map(plainly)
    return new OperatorError(
      `${options.what} ${how}: ${last.join('\n')}`,
      `Its program is ${options.program}.`,
    )
  }
  try {
    await waitUntil(
      async () => {
        if (server.ended() !== undefined) throw failure(`ended at once (${server.ended()})`)
        return options.answers()
      },
      { withinMs: 60_000, onTimeout: () => failure('does not answer') },
    )
  } catch (error) {
    await stop()
    throw error
  }
  // Only a failed start is read there: gone now, so that a killed run leaves nothing behind either.
  if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true })
  return { pid: server.pid, end: server.end, stop }
}

const logged = z.object({ msg: z.string(), error: z.string().optional() })

/** Of a line of its log, which is JSON with a stack, what a person reads; any other line as it is. */
function plainly(line: string): string {
  try {
    const { msg, error } = logged.parse(JSON.parse(line))
    return error === undefined ? msg : `${msg}: ${error}`
  } catch {
    return line
  }
}

/** @param address host:port of Temporal's gRPC door */
export async function answersGrpc(address: string): Promise<true | undefined> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: 1_000 })
    await connection.close()
    return true
  } catch {
    return undefined
  }
}

/** The person's own settings for Temporal's programs mean another server than ours. */
export function withoutTemporalSettings(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(TEMPORAL|SQL)_/.test(name)))
}
