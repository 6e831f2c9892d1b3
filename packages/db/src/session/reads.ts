import type { Instant } from '@mithaq/domain/clock/instant'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { TextInLanguages } from '../person/table.ts'

export interface OwnSession {
  id: string
  createdAt: Instant
  expiresAt: Instant
  ipAddress: string | null
  userAgent: string | null
}

/** Where a person is signed in now, the newest first. */
export function sessionsOf(db: Database, person: string): Promise<OwnSession[]> {
  return db
    .selectFrom('auth.session')
    .select(['id', 'createdAt', 'expiresAt', 'ipAddress', 'userAgent'])
    .where('userId', '=', person)
    .where('expiresAt', '>', sql<Instant>`clock_timestamp()`)
    .orderBy('createdAt', 'desc')
    .limit(100)
    .execute()
}

export interface AccountOf {
  person: string
  name: TextInLanguages
  email: string
  isDemo: boolean
}

export function accountOf(db: Database, person: string): Promise<AccountOf | undefined> {
  return db
    .selectFrom('person')
    .innerJoin('auth.user', 'auth.user.id', 'person.id')
    .select(['person.id as person', 'person.name', 'auth.user.email', 'person.isDemo'])
    .where('person.id', '=', person)
    .executeTakeFirst()
}

/** Whose account an address is, and whether they have chosen a password yet. */
export function accountByEmail(
  db: Database,
  email: string,
): Promise<{ person: string; hasPassword: boolean } | undefined> {
  return db
    .selectFrom('auth.user')
    .leftJoin('auth.account', 'auth.account.userId', 'auth.user.id')
    .select(['auth.user.id as person', sql<boolean>`auth.account.password is not null`.as('hasPassword')])
    .where('auth.user.email', '=', email.toLowerCase())
    .executeTakeFirst()
}
