import type { HeldRole } from '@mithaq/domain/office/office'
import type { Recipient } from '@mithaq/domain/programme/notices'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { TextInLanguages } from './table.ts'

export interface Addressee {
  id: string
  name: TextInLanguages
  email: string
}

/**
 * The ids of the persons a notice is for, in order: everyone who holds that office now, or speaks for that association.
 * Members are those of this programme's committee.
 */
export async function recipientIds(
  db: Database,
  to: Recipient,
  { committee }: Pick<ProgrammeState, 'committee'>,
): Promise<string[]> {
  const held = db
    .selectFrom('office')
    .select('holder')
    .distinct()
    .where(sql<boolean>`since <= legal_now() and (until is null or legal_now() < until)`)
    .orderBy('holder')
  const rows =
    'association' in to
      ? await held.where('association', '=', to.association).execute()
      : await held.where('role', '=', to.role as HeldRole).execute()
  const ids = rows.map(({ holder }) => holder)
  return 'role' in to && to.role === 'member' ? ids.filter((id) => committee.members[id]) : ids
}

export function addressee(db: Database, person: string): Promise<Addressee | undefined> {
  return db
    .selectFrom('person')
    .innerJoin('auth.user', 'auth.user.id', 'person.id')
    .select(['person.id', 'person.name', 'auth.user.email'])
    .where('person.id', '=', person)
    .executeTakeFirst()
}

export async function councillorNames(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('councillor').select('name').execute()
  return rows.map(({ name }) => name)
}

/** Who holds that office now, in the order of their ids. */
export function peopleInRole(
  db: Database,
  role: HeldRole,
  { after, limit }: { after: string | null; limit: number },
): Promise<{ id: string; name: TextInLanguages; association: string | null }[]> {
  return db
    .selectFrom('office')
    .innerJoin('person', 'person.id', 'office.holder')
    .select(['person.id', 'person.name', 'office.association'])
    .distinctOn('person.id')
    .where('office.role', '=', role)
    .where(sql<boolean>`since <= legal_now() and (until is null or legal_now() < until)`)
    .$if(after !== null, (query) => query.where('person.id', '>', after ?? ''))
    .orderBy('person.id')
    .limit(limit)
    .execute()
}

export async function associationNames(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, TextInLanguages>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('association').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export async function associationNamed(db: Database, id: string): Promise<TextInLanguages | undefined> {
  const row = await db.selectFrom('association').select('name').where('id', '=', id).executeTakeFirst()
  return row?.name
}

export function listAssociations(
  db: Database,
  { after, limit }: { after: string | null; limit: number },
): Promise<{ id: string; name: TextInLanguages }[]> {
  return db
    .selectFrom('association')
    .select(['id', 'name'])
    .$if(after !== null, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(limit)
    .execute()
}

export async function peopleNamed(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, TextInLanguages>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('person').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
