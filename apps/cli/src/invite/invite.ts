import { OperatorError } from '@mithaq/local/operator-error'
import { findRunning } from '../running.ts'
import { inviteDirector } from './invite-director.ts'

/** `mithaq invite EMAIL`: the first account of an installation, beside it while it runs. */
export async function invite(email: string, { dir }: { dir: string }): Promise<void> {
  const running = findRunning(dir)
  // A link is made of them: without, it would lead nowhere.
  if (!running.council || !running.site || !running.secret) {
    throw new OperatorError(
      'An invitation needs to know the council, its address and its key.',
      'Set MITHAQ_COUNCIL, MITHAQ_SITE and MITHAQ_SECRET as the server has them.',
    )
  }
  const link = await inviteDirector(running, email)
  process.stdout.write(link === null ? `${email} has chosen a password.\n` : `${link}\n`)
}
