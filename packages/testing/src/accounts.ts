import { randomBytes, randomUUID } from 'node:crypto'
import type { Database } from '@mithaq/db/database'
import { writeOffices } from '@mithaq/db/office/writes'
import { keepAssociations, keepPeople } from '@mithaq/db/person/writes'
import { legalNow } from '@mithaq/db/programme/call-lock'
import { councilStream } from '@mithaq/db/record/reads'
import { instant, type Instant } from '@mithaq/domain/clock/instant'
import { digestOf } from '@mithaq/domain/definition/digest'
import type { OfficeEvent } from '@mithaq/domain/office/events'
import type { Capacity, HeldRole, Office } from '@mithaq/domain/office/office'
import type { Actor } from '@mithaq/domain/programme/actor'
import { sessionCookie, signedToken } from '@mithaq/server/session/cookie'
import { sql } from 'kysely'

/** Who signs in: an actor, and how they hold their role where that is not the common way. */
export interface Signing extends Actor {
  capacity?: Capacity
  body?: string
}

/** What a signed-in browser sends with each request. */
export interface Credentials extends Record<string, string> {
  cookie: string
  'x-mithaq-office': string
}

interface Installation {
  db: Database
  council: string
  site: string
  secret: string
}

/**
 * Real sessions of people who hold their offices by events, many at once: what an invitation and a sign-in leave
 * behind, without the hashing of a password for each of thousands.
 */
export async function signIn(
  { db, council, site, secret }: Installation,
  people: readonly Signing[],
): Promise<Credentials[]> {
  const sessions = people.map((one) => ({ one, token: randomBytes(24).toString('base64url') }))
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${councilStream(council)}, 0))`.execute(trx)
    await introduce(trx, people)
    await grantMissing(trx, council, people)
    await trx
      .insertInto('auth.session')
      .values(
        sessions.map(({ one, token }) => ({
          id: randomUUID(),
          token,
          userId: one.person,
          // Of the machine's clock, whatever the legal one is set to.
          expiresAt: sql<never>`clock_timestamp() + interval '7 days'`,
          ipAddress: '127.0.0.1',
          userAgent: 'council fixture',
        })),
      )
      .execute()
  })
  const { name } = sessionCookie(site)
  return sessions.map(({ one, token }) => ({
    cookie: `${name}=${signedToken(token, secret)}`,
    'x-mithaq-office': officeId(one),
  }))
}

/** One id for each person's holding of a role, so that signing in again grants nothing anew. */
export const officeId = ({ person, role, association, capacity, programmes }: Signing): string =>
  `office-${digestOf({ person, role, association: association ?? null, capacity: capacity ?? null, ...(programmes ? { programmes } : {}) }).slice(0, 24)}`

async function introduce(db: Database, people: readonly Signing[]): Promise<void> {
  const names = (text: string) => ({ ar: text, fr: text })
  const persons = new Map(people.map(({ person }) => [person, person]))
  const associations = new Set(people.flatMap(({ association }) => association ?? []))
  await keepPeople(
    db,
    [...persons.keys()].map((person) => ({
      person,
      name: names(person),
      email: `${person}@council.example`,
      isVerified: true,
    })),
  )
  if (associations.size > 0) {
    await keepAssociations(
      db,
      [...associations].map((id) => ({ id, name: names(id) })),
    )
  }
}

async function grantMissing(db: Database, council: string, people: readonly Signing[]): Promise<void> {
  const wanted = new Map(people.map((one) => [officeId(one), one]))
  const known = await db
    .selectFrom('office')
    .select('id')
    .where('id', 'in', [...wanted.keys()])
    .execute()
  for (const { id } of known) wanted.delete(id)
  if (wanted.size === 0) return
  const last = await db
    .selectFrom('event')
    .select((event) => event.fn.max('version').as('version'))
    .where('stream', '=', councilStream(council))
    .executeTakeFirst()
  const [at, version] = [await legalNow(db), last?.version ?? 0]
  const offices = [...wanted].map(([id, one]): Office => ({
    id,
    holder: one.person,
    role: one.role as HeldRole,
    capacity: one.capacity ?? commonly[one.role] ?? null,
    association: one.association ?? null,
    body: one.body ?? null,
    programmes: one.programmes ?? null,
    since: longAgo,
    until: null,
    delegatedBy: null,
  }))
  await writeOffices(db, council, {
    offices,
    events: offices.map((office, n) => ({
      event: grantOf(office, version + 1 + n, at),
      requestId: office.id,
      ordinal: 0,
      inputDigest: digestOf(office.id),
    })),
  })
}

/** Held whatever a test sets the legal clock to. */
const longAgo = instant('2020-01-01T00:00:00.000Z')

const commonly: Partial<Record<Actor['role'], Capacity>> = {
  association: 'representative',
  auditor: 'court',
}

function grantOf(held: Office, version: number, at: Instant): OfficeEvent {
  const { id: office, holder, role, capacity, association, body, programmes, since, until } = held
  return {
    type: 'officeGranted',
    data: { office, holder, role, capacity, association, body, programmes, since, until },
    ground: 'organic-law-112-14',
    version,
    at,
    by: { person: 'installation', role: 'director' },
  }
}
