#!/usr/bin/env node
/**
 * The first step of every command, on any Node from 18 on, with npm alone: finds or fetches the Node and the pnpm that
 * this project runs on, installs its packages when they changed, builds what is built ahead, and hands over. Plain JavaScript without a dependency,
 * since nothing is installed yet.
 *
 *     node infra/local/boot.mjs <start|invite|rehearse|check|verify|dates|compare|reconcile|rekey|rebuild|test|bench|build> [--] [arguments]
 */
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildAhead, DESK, VERIFIER, WORKFLOWS } from './boot/build.mjs'
import { findCache } from './boot/cache.mjs'
import { handOver } from './boot/hand-over.mjs'
import { installPackages } from './boot/packages.mjs'
import { BootError, say } from './boot/say.mjs'
import { findNode, findPnpm } from './boot/toolchain.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const cli = join(root, 'apps', 'cli', 'src', 'main.ts')
const ENTRIES = {
  start: [cli, 'start'],
  invite: [cli, 'invite'],
  rehearse: [cli, 'rehearse'],
  check: [cli, 'check'],
  compare: [cli, 'compare'],
  reconcile: [cli, 'reconcile'],
  rekey: [cli, 'rekey'],
  rebuild: [cli, 'rebuild'],
  dates: [cli, 'dates'],
  verify: [cli, 'verify'],
  export: [cli, 'export'],
  test: [join(root, 'infra', 'check', 'src', 'gate.ts')],
  bench: [join(root, 'bench', 'src', 'main.ts')],
  build: [],
}
/** What a command needs built before it starts. */
const BUILDS = {
  start: [WORKFLOWS, DESK, VERIFIER],
  rehearse: [WORKFLOWS],
  test: [WORKFLOWS, DESK, VERIFIER],
  bench: [WORKFLOWS, DESK],
  build: [WORKFLOWS, DESK, VERIFIER],
  export: [VERIFIER],
}

async function main([command, ...rest]) {
  const entry = Object.hasOwn(ENTRIES, command ?? '') ? ENTRIES[command] : undefined
  if (entry === undefined) {
    throw new BootError(
      `There is no command "${command ?? ''}".`,
      `Say one of: ${Object.keys(ENTRIES).join(', ')}.`,
    )
  }
  if (process.platform === 'win32') {
    throw new BootError('Mithaq runs on Linux and macOS.', 'On Windows, run it inside WSL 2.')
  }
  const cache = findCache(root)
  const [node, pnpm] = await Promise.all([findNode(cache), findPnpm(cache)])
  const env = childEnv(cache, node, pnpm)
  await installPackages({ root, cache, node, pnpm, env })
  const args = rest[0] === '--' ? rest.slice(1) : rest
  const packages = args.includes('--static') ? [] : (BUILDS[command] ?? [])
  if (packages.length > 0) await buildAhead({ root, cache, node, pnpm, env, packages })
  if (entry.length === 0) return 0
  return handOver(node, [...entry, ...args], env)
}

function childEnv(cache, node, pnpm) {
  const env = { ...process.env, MITHAQ_CACHE: cache.dir, MITHAQ_PNPM: pnpm, NODE_USE_SYSTEM_CA: '1' }
  env.PATH = [dirname(node), process.env.PATH ?? ''].join(delimiter)
  // What npm was told about the way out of this network holds for the other downloads too.
  if (process.env.npm_config_https_proxy) env.HTTPS_PROXY ??= process.env.npm_config_https_proxy
  if (process.env.npm_config_cafile) env.NODE_EXTRA_CA_CERTS ??= process.env.npm_config_cafile
  if (env.HTTPS_PROXY ?? env.https_proxy ?? env.HTTP_PROXY ?? env.http_proxy) env.NODE_USE_ENV_PROXY ??= '1'
  return env
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof BootError)) throw error
  say(`${error.message}\n${error.wayOut}`)
  process.exitCode = 1
}
