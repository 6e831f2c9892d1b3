import { inviteDirector } from '../invite/invite-director.ts'
import type { Running } from '../running.ts'
import { demoAccounts } from './demo-accounts.ts'
import { loadDraft } from './draft.ts'

/** Those for trying, with the draft that they try; or the invitation that production begins with. In lines to print. */
export async function openAccounts(running: Running, production: string | undefined): Promise<string> {
  const { database, site, secret } = running
  if (production !== undefined) {
    const link = await inviteDirector(running, production)
    return link === null
      ? `${production} has chosen a password and invites the others.\n`
      : `Invitation of the director of services, for a week:\n  ${link}\n`
  }
  const accounts = await demoAccounts(database, secret)
  const officer = accounts.find(({ role }) => role === 'officer')
  const note = officer ? await loadDraft({ url: site, databaseUrl: database, officer }) : null
  const width = Math.max(...accounts.map(({ email }) => email.length))
  const lines = accounts.map(
    ({ email, password, name }) => `  ${email.padEnd(width)}  ${password}  ${name.fr}\n`,
  )
  return `Accounts for trying only, on this machine:\n${lines.join('')}${note ? `${note}\n` : ''}`
}
