import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** @returns the `go` on PATH when it is 1.26 or later, which Temporal's server asks for */
export function findGo(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const onPath = (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'go'))
  return onPath.find((path) => existsSync(path) && isRecentEnough(path, env))
}

function isRecentEnough(path: string, env: NodeJS.ProcessEnv): boolean {
  // Itself, not the toolchain that a go.mod above this folder would have it fetch.
  const how = { cwd: '/', env: { ...env, GOTOOLCHAIN: 'local' }, encoding: 'utf8', timeout: 10_000 } as const
  const [, major, minor] = /\bgo(\d+)\.(\d+)/.exec(spawnSync(path, ['version'], how).stdout ?? '') ?? []
  return Number(major) > 1 || (Number(major) === 1 && Number(minor) >= 26)
}
