import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startTemporalProcess, type TemporalProcess } from './temporal-process.ts'

/**
 * Starts Temporal's web page on 127.0.0.1, beside a server that runs already.
 * @param given folder: for its settings; address: host:port of the server's gRPC door
 * @throws OperatorError when it does not answer
 */
export async function startTemporalPage(given: {
  program: string
  folder: string
  port: number
  address: string
  pidFile: string
  logFile: string
}): Promise<TemporalProcess> {
  const settings = {
    temporalGrpcAddress: given.address,
    host: '127.0.0.1',
    port: given.port,
    enableUi: true,
    disableNewsFetch: true,
    cors: { allowOrigins: [`http://127.0.0.1:${given.port}`] },
  }
  mkdirSync(join(given.folder, 'page'), { recursive: true, mode: 0o700 })
  // The name that its option --env means.
  writeFileSync(join(given.folder, 'page', 'local.yaml'), JSON.stringify(settings), { mode: 0o600 })
  return startTemporalProcess({
    program: given.program,
    args: ['--root', given.folder, '--config', 'page', '--env', 'local', 'start'],
    what: "Temporal's web page",
    answers: () => answersHttp(`http://127.0.0.1:${given.port}/`),
    pidFile: given.pidFile,
    logFile: given.logFile,
  })
}

async function answersHttp(url: string): Promise<true | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(1_000) })
    await response.body?.cancel()
    return response.ok ? true : undefined
  } catch {
    return undefined
  }
}
