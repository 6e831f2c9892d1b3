import { spawn } from 'node:child_process'
import { BootError } from './say.mjs'

const QUIET = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error', '--no-progress']
/** Two short tries again: npm's own ten seconds and a minute look like a hang where there is no network. */
const SOON = ['--fetch-retries=2', '--fetch-retry-mintimeout=500', '--fetch-retry-maxtimeout=3000']

/** Installs one package below a folder, from whatever registry the person's npm uses. Runs no script of it. */
export async function npmInstall(folder, what, name, env) {
  const args = ['install', what, '--prefix', folder, '--no-save', '--ignore-scripts', '--include=optional']
  const { code, said } = await runNpm([...args, '--global=false', ...QUIET, ...SOON], folder, env)
  if (code === 0) return
  if (isNetwork(said)) {
    throw new BootError(
      `${name} could not be fetched: the npm registry does not answer.`,
      'Connect to the network (or set the proxy: npm config set https-proxy …) and start again; later starts need none.',
    )
  }
  const last = said
    .trim()
    .split('\n')
    .filter((line) => !line.includes('A complete log'))
    .slice(-3)
    .join('\n')
  throw new BootError(
    `${name} could not be fetched from the npm registry:\n${last}`,
    'Mend that and start again.',
  )
}

/** @param said what npm or pnpm printed */
export function isNetwork(said) {
  return /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up|dns error|error sending request|connect error/i.test(
    said,
  )
}

function runNpm(args, cwd, env) {
  // Below `npm start` npm says where it is; the npm on PATH may be another one, or none.
  const own = process.env.npm_execpath
  const isNpm = own !== undefined && /npm-cli\.[cm]?js$/.test(own)
  const [command, first] = isNpm ? [process.execPath, [own]] : ['npm', []]
  return new Promise((resolve, reject) => {
    const npm = spawn(command, [...first, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (part) => (said += part))
    npm.once('error', (error) => {
      if (error.code !== 'ENOENT') return reject(new Error('npm did not start', { cause: error }))
      reject(
        new BootError(
          'npm was not found beside this Node.',
          'Install npm (it comes with Node from nodejs.org).',
        ),
      )
    })
    npm.once('close', (code) => resolve({ code, said }))
  })
}
