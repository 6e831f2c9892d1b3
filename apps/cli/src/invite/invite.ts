import { findRunning } from '../running.ts'
import { inviteDirector } from './invite-director.ts'

/** `mithaq invite EMAIL`: the first account of an installation, beside it while it runs. */
export async function invite(email: string, { dir }: { dir: string }): Promise<void> {
  const link = await inviteDirector(findRunning(dir), email)
  process.stdout.write(link === null ? `${email} has chosen a password.\n` : `${link}\n`)
}
