import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from './operator-error.ts'
import { findGo } from './go.ts'
import { findTemporal, TemporalMissing, type TemporalSources } from './temporal-binary.ts'
import { isOnPostgres, startTemporalOnPostgres } from './temporal-on-postgres.ts'
import { startTemporal, type TemporalServer } from './temporal-server.ts'
import {
  builtFolder,
  GET_GO,
  temporalFromSource,
  type BuiltTemporal,
  type SourceOptions,
} from './temporal-source.ts'

/** The development server, which is one program and one file, or the server on PostgreSQL, built from its source. */
export type Engine = { kind: 'file'; binary: string } | { kind: 'postgres'; programs: BuiltTemporal }

export type EngineSources = SourceOptions &
  TemporalSources & {
    /** Where an earlier start kept the engine's state, if there was one: the next one must not begin another. */
    stateFolder?: string
  }

/**
 * Finds Temporal in the order of ADR 6, its source last; MITHAQ_TEMPORAL=source asks for that alone.
 * @throws OperatorError when there is no way, or when the folder's state belongs to the other kind
 */
export async function findEngine(how: EngineSources): Promise<Engine> {
  const given = (how.env ?? process.env)['MITHAQ_TEMPORAL']
  const kept = how.stateFolder === undefined ? undefined : keptAs(how.stateFolder)
  if (given === 'source' || (kept === 'postgres' && !given)) {
    if (kept === 'file') throw keptElsewhere('a file of the development server', 'Unset MITHAQ_TEMPORAL')
    return { kind: 'postgres', programs: await temporalFromSource(how) }
  }
  if (kept === 'postgres') throw keptElsewhere('PostgreSQL', 'Set MITHAQ_TEMPORAL=source')
  try {
    return { kind: 'file', binary: await findTemporal(how) }
  } catch (missing) {
    if (!(missing instanceof TemporalMissing) || kept === 'file') throw missing
    if (!existsSync(builtFolder(how.cache)) && findGo(how.env) === undefined) {
      throw new OperatorError(missing.message, `${missing.wayOut} Or ${GET_GO}.`, { cause: missing })
    }
    return { kind: 'postgres', programs: await temporalFromSource(how) }
  }
}

export type EngineOptions = {
  /** For its state, settings and logs; without one nothing stays. */
  folder?: string
  /** Used by the kind that needs a PostgreSQL; without one it starts its own. */
  superuserUrl?: string
  port?: number | undefined
  /** The web page is served only when a port is given for it. */
  uiPort?: number | undefined
  dynamicConfig?: Record<string, string>
  log?: (line: string) => void
}

/** Where the server's log is, of an engine with that folder. */
export function engineLog(engine: Engine, folder: string): string {
  return engine.kind === 'postgres' ? join(folder, 'server.log') : `${folder}.log`
}

/** Starts what `findEngine` found, on 127.0.0.1. It dies with this process. */
export function startEngine(engine: Engine, options: EngineOptions = {}): Promise<TemporalServer> {
  if (engine.kind === 'postgres') return startTemporalOnPostgres({ programs: engine.programs, ...options })
  const { folder, port, uiPort, dynamicConfig } = options
  return startTemporal({
    binary: engine.binary,
    ...(folder === undefined ? {} : { dbFile: fileIn(folder), logFile: engineLog(engine, folder) }),
    ...(port === undefined ? {} : { port }),
    ...(uiPort === undefined ? {} : { uiPort }),
    ...(dynamicConfig === undefined ? {} : { dynamicConfig }),
  })
}

const fileIn = (folder: string) => join(folder, 'temporal.sqlite')

function keptAs(folder: string): Engine['kind'] | undefined {
  if (isOnPostgres(folder)) return 'postgres'
  return existsSync(fileIn(folder)) ? 'file' : undefined
}

function keptElsewhere(where: string, wayOut: string): OperatorError {
  return new OperatorError(
    `The engine's state of this folder is in ${where}; with another engine its programmes would not be there.`,
    `${wayOut}, name another folder with --dir, or begin anew with --fresh.`,
  )
}
