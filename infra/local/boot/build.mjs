import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { cacheEnv } from './cache.mjs'
import { BootError, clearProgress, showProgress } from './say.mjs'

/** The workflow code as one file: what a worker takes. */
export const WORKFLOWS = '@mithaq/workflows'
export const VERIFIER = '@mithaq/bundle'
/** The dashboard as a browser loads it. */
export const DESK = '@mithaq/dashboard'

const QUIET = ['--output-logs=new-only', '--log-order=stream', '--ui=stream', '--no-color']
/** This machine alone: no server is asked for a build, and none is told of one. */
const ALONE = ['--cache=local:rw', '--no-update-notifier']

/**
 * Has turbo run `build` of these packages: it hashes what they are made of, and does nothing where the same was built
 * before. Whatever starts afterwards finds its build, or refuses.
 */
export async function buildAhead({ root, cache, node, pnpm, env, packages }) {
  const filters = packages.map((name) => `--filter=${name}`)
  const args = [join(root, 'node_modules', 'turbo', 'bin', 'turbo'), 'run', 'build', ...filters]
  const { code, said } = await run(node, [...args, ...QUIET, ...ALONE], {
    cwd: root,
    env: turboEnv({ root, cache, node, pnpm, env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (code === 0) return
  const last = said.trim().split('\n').slice(-20).join('\n')
  throw new BootError(`The build failed:\n${last}`, 'Mend that and start again.')
}

function turboEnv({ root, cache, node, pnpm, env }) {
  return {
    ...cacheEnv(cache, env),
    PATH: [pnpmOnPath(root, node, pnpm), env.PATH].join(delimiter),
    // The dashboard holds the offsets of the council's clock: another Node may know others.
    MITHAQ_ZONE_DATA: zoneData(node),
    // Where it would keep a login and an identity: it needs neither, and a home need not be writable.
    TURBO_CONFIG_DIR_PATH: join(cache.dir, 'turbo'),
    VERCEL_CONFIG_DIR_PATH: join(cache.dir, 'turbo'),
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  }
}

/** turbo looks for a pnpm on PATH to run the scripts by; ours is a file that Node runs. Answers the folder. */
function pnpmOnPath(root, node, pnpm) {
  const folder = join(root, 'node_modules', '.cache', 'bin')
  const file = join(folder, 'pnpm')
  const script = `#!/bin/sh\nexec ${quoted(node)} ${quoted(pnpm)} "$@"\n`
  if (existsSync(file) && readFileSync(file, 'utf8') === script) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${file}.${process.pid}`, script, { mode: 0o755 })
  renameSync(`${file}.${process.pid}`, file)
  return folder
}

const quoted = (path) => `'${path.replaceAll("'", `'\\''`)}'`

function zoneData(node) {
  if (node === process.execPath) return process.versions.tz
  return spawnSync(node, ['-p', 'process.versions.tz'], { encoding: 'utf8' }).stdout.trim()
}

function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options)
    let said = ''
    const hear = (part) => {
      said += part
      if (/cache miss/.test(String(part))) showProgress('Building what changed.')
    }
    for (const stream of [child.stdout, child.stderr]) stream.on('data', hear)
    child.once('error', reject)
    child.once('close', (code) => {
      clearProgress()
      resolve({ code, said })
    })
  })
}
