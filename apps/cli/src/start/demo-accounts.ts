import { openDatabase, type Database } from '@mithaq/db/database'
import { appoint } from '@mithaq/db/office/appointments'
import { keepAssociations, keepPassword, keepPeople } from '@mithaq/db/person/writes'
import { accountByEmail } from '@mithaq/db/session/reads'
import { digestOf } from '@mithaq/domain/definition/digest'
import { plusMs } from '@mithaq/domain/clock/instant'
import { isMission } from '@mithaq/domain/office/office'
import { foundCouncil, grantOffice } from '@mithaq/domain/office/rules'
import { OperatorError } from '@mithaq/local/operator-error'
import { hashPassword } from '@mithaq/server/session/password-hash'
import { council } from './council.ts'
import { demoAssociations, demoDirector, demoPeople, type DemoPerson } from './people.ts'
import { derived } from './secret.ts'

export interface DemoAccount extends DemoPerson {
  password: string
}

/** One account for each part, made at the first start and the same at every other. For trying, on this machine. */
export async function demoAccounts(databaseUrl: string, secret: string): Promise<DemoAccount[]> {
  const everyone = [demoDirector, ...demoPeople]
  const accounts = everyone.map((one) => ({ ...one, password: passwordOf(secret, one) }))
  const db = openDatabase({ url: databaseUrl, connections: 1 })
  try {
    await keepAssociations(db, demoAssociations)
    await keepPeople(
      db,
      everyone.map(({ person, name, email }) => ({ person, name, email, isVerified: true, isDemo: true })),
    )
    await found(db)
    for (const one of demoPeople) await grant(db, one)
    for (const { person, email, password } of accounts) {
      const known = await accountByEmail(db, email)
      if (!known?.hasPassword) await keepPassword(db, person, await hashPassword(password))
    }
    return accounts
  } finally {
    await db.destroy()
  }
}

/** A mission ends; one for trying in two years. */
const missionMs = 2 * 365 * 86_400_000

const passwordOf = (secret: string, { email }: DemoPerson): string =>
  derived(secret, `demo/${email}`)
    .slice(0, 16)
    .replace(/(.{4})(?!$)/g, '$1-')

const officeOf = ({ person }: DemoPerson): string => `office-${person}`

async function found(db: Database): Promise<void> {
  const office = officeOf(demoDirector)
  const given = { office, holder: demoDirector.person }
  const founded = await appoint(db, {
    council,
    act: 'foundCouncil',
    requestId: office,
    inputDigest: digestOf(given),
    by: { person: 'installation', role: 'director' },
    about: [office],
    rule: (state, now) => foundCouncil(state, given, { now }),
  })
  if (founded.kind === 'done') return
  throw new OperatorError(
    'This folder holds an installation in production: it gets no demo accounts.',
    'Start it with -- --production <e-mail>, or try in another folder with -- --dir <folder>.',
  )
}

async function grant(db: Database, one: DemoPerson): Promise<void> {
  const office = officeOf(one)
  const { person: holder, role, capacity, association, scope = { body: null, programmes: null } } = one
  // As it was before there were scopes: a folder of then keeps its offices as they were granted.
  const given = { office, holder, role, capacity, association }
  const by = { person: demoDirector.person, role: demoDirector.role }
  const granted = await appoint(db, {
    council,
    act: 'grantOffice',
    requestId: office,
    inputDigest: digestOf(given),
    by,
    about: [office],
    rule: (state, now) =>
      grantOffice(
        state,
        { ...given, ...scope, since: now, until: isMission(one) ? plusMs(now, missionMs) : null },
        { now, by, office: officeOf(demoDirector) },
      ),
  })
  if (granted.kind === 'refused') throw new Error(`${office} was not granted: ${granted.refusal.word}`)
}
