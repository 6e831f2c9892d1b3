import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheDir } from './cache-dir.ts'
import { findGo } from './go.ts'
import { buildPrograms } from './go-build.ts'
import { OperatorError } from './operator-error.ts'
import type { Progress } from './progress.ts'

/** The Go module that pins Temporal's server. */
const MODULE = fileURLToPath(new URL('../../temporal', import.meta.url))

const PROGRAMS = {
  'temporal-server': 'go.temporal.io/server/cmd/server',
  'temporal-sql-tool': 'go.temporal.io/server/cmd/tools/sql',
  'temporal-ui-server': 'github.com/temporalio/ui-server/v2/cmd/server',
}

/** Temporal's own server, as production runs it: needs PostgreSQL. */
export type BuiltTemporal = { server: string; sqlTool: string; page: string }

export type SourceOptions = {
  progress: Progress
  env?: NodeJS.ProcessEnv
  cache?: string
  interrupted?: AbortSignal | undefined
}

/** Says how to get Go, at the end of a sentence. */
export const GET_GO =
  'install Go 1.26 or later from https://go.dev/dl: Temporal is then built, once, in some minutes'

/**
 * Temporal's server, its tool for the databases and its page: from the cache, else built from the Go module proxy.
 * @throws OperatorError without Go, and when the build fails
 */
export async function temporalFromSource(how: SourceOptions): Promise<BuiltTemporal> {
  const folder = builtFolder(how.cache)
  const built = {
    server: join(folder, 'temporal-server'),
    sqlTool: join(folder, 'temporal-sql-tool'),
    page: join(folder, 'temporal-ui-server'),
  }
  if (existsSync(folder)) return built
  const go = findGo(how.env)
  if (go === undefined) {
    throw new OperatorError(
      'Temporal would be built from its source, and there is no Go 1.26 or later on PATH.',
      `To go on, ${GET_GO}.`,
    )
  }
  const { progress, env, interrupted } = how
  const what = `Temporal ${version()}`
  await buildPrograms({ go, module: MODULE, programs: PROGRAMS, folder, what, progress, env, interrupted })
  return built
}

function version(): string {
  return /go\.temporal\.io\/server v([\d.]+)/.exec(readFileSync(join(MODULE, 'go.mod'), 'utf8'))?.[1] ?? ''
}

/** Where `temporalFromSource` keeps what it built. Any pin that moves, a dependency's too, makes another folder. */
export function builtFolder(cache = cacheDir()): string {
  const pins = createHash('sha256')
  for (const file of ['go.mod', 'go.sum']) pins.update(readFileSync(join(MODULE, file)))
  const key = `${process.platform}-${process.arch}-${pins.digest('hex').slice(0, 12)}`
  return join(cache, `temporal-server-${version()}-${key}`)
}
