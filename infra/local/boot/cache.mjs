import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { BootError, say } from './say.mjs'

/**
 * Where fetched programs are kept: MITHAQ_CACHE, else `mithaq` below XDG_CACHE_HOME or ~/.cache, else (a home that cannot
 * be written) inside the checkout's node_modules, together with what npm and pnpm keep at home.
 */
export function findCache(root) {
  const own = process.env.MITHAQ_CACHE
  if (own) {
    if (writable(own)) return { dir: own, isHome: true }
    throw new BootError(
      `The cache folder MITHAQ_CACHE=${own} cannot be written.`,
      'Name another, or unset it.',
    )
  }
  const home = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'mithaq')
  if (writable(home)) return { dir: home, isHome: true }
  const inside = join(root, 'node_modules', '.cache', 'mithaq')
  if (!writable(inside)) {
    throw new BootError(
      `Neither ${home} nor ${inside} can be written.`,
      'Name a folder that can, for what is fetched: MITHAQ_CACHE=<folder>; the checkout must be writable too.',
    )
  }
  say(`${home} cannot be written: keeping what is fetched in ${inside}.`)
  return { dir: inside, isHome: false }
}

/** npm and pnpm write below the home folder as well: sent elsewhere where that fails. */
export function cacheEnv(cache, env = process.env) {
  if (cache.isHome) return env
  const at = (name) => join(cache.dir, name)
  return {
    ...env,
    npm_config_cache: at('npm'),
    XDG_CACHE_HOME: at('cache'),
    XDG_DATA_HOME: at('data'),
    XDG_STATE_HOME: at('state'),
  }
}

function writable(dir) {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    accessSync(dir, constants.W_OK)
    return true
  } catch {
    return false
  }
}
