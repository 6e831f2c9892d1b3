import { randomUUID } from 'node:crypto'
import type { Database } from '@mithaq/db/database'
import { appoint } from '@mithaq/db/office/appointments'
import { keepPeople } from '@mithaq/db/person/writes'
import { accountByEmail } from '@mithaq/db/session/reads'
import { digestOf } from '@mithaq/domain/definition/digest'
import { foundCouncil } from '@mithaq/domain/office/rules'
import { officeTitle } from '@mithaq/i18n/offices/titles'
import { OperatorError } from '@mithaq/local/operator-error'
import { openAuth } from '@mithaq/server/session/auth'
import { emailAddress, printedPrefix } from '@mithaq/server/session/auth-inputs'
import { keepLink } from '@mithaq/server/session/keep-link'
import { invitationPath } from '@mithaq/workflows/letter/links'
import type { Running } from '../running.ts'
import { openRecord } from '../running-parts.ts'
import { derived } from '../start/secret.ts'

type Installation = Pick<Running, 'database' | 'council' | 'site' | 'secret'>

const week = 7 * 86_400

/**
 * The link by which the first director of services chooses a password; null once they have. It is the same at every
 * start, and holds for a week from each. Since nobody has proved yet that the address is theirs, they confirm it after.
 */
export async function inviteDirector(installation: Installation, email: string): Promise<string | null> {
  const { council, site, secret } = installation
  if (!emailAddress.safeParse(email).success) {
    throw new OperatorError(`${email} is not an e-mail address.`, 'Write it as name@domain.')
  }
  const db = await openRecord(installation)
  try {
    const known = await accountByEmail(db, email)
    const person = known?.person ?? randomUUID()
    const given = { office: await requestFor(db, email.toLowerCase(), secret), email: email.toLowerCase() }
    const founded = await appoint(db, {
      council,
      act: 'foundCouncil',
      requestId: given.office,
      inputDigest: digestOf(given),
      by: { person: 'installation', role: 'director' },
      about: [],
      rule: (state, now) => foundCouncil(state, { office: randomUUID(), holder: person }, { now }),
      beside: (trx) => keepPeople(trx, [{ person, email, name: officeTitle('director', null) }]),
    })
    if (founded.kind === 'refused') {
      throw new OperatorError(
        'The first office of this installation was granted before, to another address.',
        'Whoever holds it invites the others on the platform; a trial starts without --production.',
      )
    }
    const account = await accountByEmail(db, email)
    if (!account || account.hasPassword) return null
    const token = printedPrefix + derived(secret, `invitation/${account.person}`)
    await keepLink(openAuth({ db, site, secret }), {
      person: account.person,
      secret: token,
      seconds: week,
    })
    return `${site}${invitationPath(token)}`
  } finally {
    await db.destroy()
  }
}

/**
 * The same for an address at every start, and for nobody to guess: it salts a public leaf, and a digest of an address alone
 * would tell whoever tries it whose it is. Where the first office was granted before that was seen, its id is that digest.
 */
async function requestFor(db: Database, email: string, secret: string): Promise<string> {
  const before = `first-${digestOf(email).slice(0, 24)}`
  const isKnown = await db.selectFrom('office').select('id').where('id', '=', before).executeTakeFirst()
  return isKnown ? before : `first-${derived(secret, `first/${email}`).slice(0, 24)}`
}
