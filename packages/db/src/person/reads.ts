import type { Role } from '@mithaq/domain/programme/actor'
import type { Recipient } from '@mithaq/domain/programme/notices'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import type { Database } from '../database.ts'
import type { TextInLanguages } from './table.ts'

export interface Addressee {
  id: string
  name: TextInLanguages
  email: string
}

/**
 * The ids of the persons a notice is for, in order: everyone of that office, or who speaks for that association.
 * Members are those of this programme's committee.
 */
export async function recipientIds(
  db: Database,
  to: Recipient,
  { committee }: Pick<ProgrammeState, 'committee'>,
): Promise<string[]> {
  const persons = db.selectFrom('person').select('id').orderBy('id')
  const rows =
    'association' in to
      ? await persons.where('association', '=', to.association).execute()
      : await persons.where('role', '=', to.role).execute()
  const ids = rows.map(({ id }) => id)
  return 'role' in to && to.role === 'member' ? ids.filter((id) => committee.members[id]) : ids
}

export function addressee(db: Database, person: string): Promise<Addressee | undefined> {
  return db.selectFrom('person').select(['id', 'name', 'email']).where('id', '=', person).executeTakeFirst()
}

export async function councillorNames(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('councillor').select('name').execute()
  return rows.map(({ name }) => name)
}

/** Those of an office, in the order of their ids. */
export function peopleInRole(
  db: Database,
  role: Role,
  { after, limit }: { after: string | null; limit: number },
): Promise<{ id: string; name: TextInLanguages; association: string | null }[]> {
  return db
    .selectFrom('person')
    .select(['id', 'name', 'association'])
    .where('role', '=', role)
    .$if(after !== null, (query) => query.where('id', '>', after))
    .orderBy('id')
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
