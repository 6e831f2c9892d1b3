import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheEnv } from './cache.mjs'
import { isNetwork } from './npm.mjs'
import { BootError, clearProgress, say, showProgress } from './say.mjs'

/** Installs the packages when the lock file or any package.json is not the one of the last install. */
export async function installPackages({ root, cache, node, pnpm, env }) {
  const stamp = join(root, 'node_modules', '.mithaq-installed')
  const wanted = digest(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Installing the packages.')
  const { code, said } = await runPnpm({ root, cache, node, pnpm, env })
  if (code === 0) {
    mkdirSync(join(root, 'node_modules'), { recursive: true })
    writeFileSync(stamp, wanted)
    return
  }
  if (isNetwork(said)) {
    throw new BootError(
      'The packages could not be fetched: the npm registry does not answer.',
      'Connect to the network and start again; what was fetched so far is kept.',
    )
  }
  const last = said.trim().split('\n').slice(-8).join('\n')
  throw new BootError(`The packages could not be installed:\n${last}`, 'Mend that and start again.')
}

function runPnpm({ root, cache, node, pnpm, env }) {
  const flags = [
    '--frozen-lockfile',
    '--prefer-offline',
    '--reporter=append-only',
    '--config.confirmModulesPurge=false',
  ]
  const retries = [
    '--config.fetchRetries=1',
    '--config.fetchRetryMintimeout=500',
    '--config.fetchRetryMaxtimeout=3000',
  ]
  return new Promise((resolve, reject) => {
    const run = spawn(node, [pnpm, 'install', ...flags, ...retries], {
      cwd: root,
      env: cacheEnv(cache, env),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    const hear = (part) => {
      said += part
      const progress = /Progress: .*/g.exec(String(part))
      if (progress) showProgress(`Installing the packages. ${progress[0]}`)
    }
    for (const stream of [run.stdout, run.stderr]) stream.on('data', hear)
    run.once('error', reject)
    run.once('close', (code) => {
      clearProgress()
      resolve({ code, said })
    })
  })
}

/** Of the lock file and every package.json of the workspace: its folders lie at most two levels deep. */
function digest(root) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}\n`)
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests(root, 2)]
  for (const file of files.filter((path) => existsSync(join(root, path)))) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

function manifests(root, depth, below = '') {
  const found = ['package.json'].map((name) => join(below, name))
  if (depth === 0) return found
  const folders = readdirSync(join(root, below), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map((entry) => join(below, entry.name))
  return [...found, ...folders.sort().flatMap((folder) => manifests(root, depth - 1, folder))]
}
