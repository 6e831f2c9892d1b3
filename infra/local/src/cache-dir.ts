import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { OperatorError } from './operator-error.ts'

/**
 * Where fetched programs are kept between starts: MITHAQ_CACHE, else `mithaq` below XDG_CACHE_HOME or ~/.cache.
 * @throws OperatorError when it cannot be written
 */
export function cacheDir(): string {
  const { MITHAQ_CACHE: own, XDG_CACHE_HOME: shared } = process.env
  const dir = own || join(shared || join(homedir(), '.cache'), 'mithaq')
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    accessSync(dir, constants.W_OK)
    return dir
  } catch (cause) {
    throw new OperatorError(
      `The cache folder ${dir} cannot be written.`,
      'Name another with MITHAQ_CACHE=<folder>.',
      { cause },
    )
  }
}
