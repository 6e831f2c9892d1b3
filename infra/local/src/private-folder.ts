import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { OperatorError } from './operator-error.ts'

/**
 * Makes the folder for its owner alone (0700), or checks that it is ours.
 * @throws OperatorError when it cannot be made, or belongs to another user: root and a person must not take turns in it,
 * each would leave files that the other cannot use
 */
export function ensurePrivateFolder(dir: string): void {
  const me = process.getuid?.()
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    const found = statSync(dir)
    if (me === undefined || found.uid === me) {
      if ((found.mode & 0o077) !== 0) chmodSync(dir, 0o700)
      return
    }
    throw new OperatorError(
      `The folder ${dir} belongs to another user (number ${found.uid}; this is number ${me}).`,
      me === 0
        ? 'Start as that user, or remove the folder to begin anew as root.'
        : `Take it over with: sudo chown -R "$(id -u)" ${dir}`,
    )
  } catch (cause) {
    if (cause instanceof OperatorError) throw cause
    throw new OperatorError(
      `The folder ${dir} cannot be made or read.`,
      'Name another with --dir <folder>.',
      { cause },
    )
  }
}
