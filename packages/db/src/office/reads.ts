import type { HeldRole, Office } from '@mithaq/domain/office/office'
import type { CouncilState } from '@mithaq/domain/office/stage'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { TextInLanguages } from '../person/table.ts'
import { councilStream } from '../record/reads.ts'

const columns = [
  'office.id',
  'office.holder',
  'office.role',
  'office.capacity',
  'office.association',
  'office.since',
  'office.until',
  'office.delegatedBy',
] as const

const isHeldNow = sql<boolean>`office.since <= legal_now() and (office.until is null or legal_now() < office.until)`

export interface OwnOffice extends Office {
  associationName: TextInLanguages | null
}

/** The offices a person holds now, the one held longest first. */
export function officesOf(db: Database, person: string): Promise<OwnOffice[]> {
  return db
    .selectFrom('office')
    .leftJoin('association', 'association.id', 'office.association')
    .select([...columns, 'association.name as associationName'])
    .where('office.holder', '=', person)
    .where(isHeldNow)
    .orderBy('office.since')
    .orderBy('office.id')
    .execute()
}

export interface ListedOffice extends OwnOffice {
  holderName: TextInLanguages | null
  isHeld: boolean
}

/** A council's offices in order of their ids, those that have ended too; at most `limit` after the one given. */
export function listOffices(
  db: Database,
  council: string,
  asked: { roles: readonly HeldRole[]; after: string | null; limit: number; association?: string },
): Promise<ListedOffice[]> {
  const { roles, after, limit, association } = asked
  return db
    .selectFrom('office')
    .leftJoin('association', 'association.id', 'office.association')
    .leftJoin('person', 'person.id', 'office.holder')
    .select([...columns, 'association.name as associationName', 'person.name as holderName'])
    .select(isHeldNow.as('isHeld'))
    .where('office.council', '=', council)
    .where('office.role', 'in', roles)
    .$if(after !== null, (query) => query.where('office.id', '>', after ?? ''))
    .$if(association !== undefined, (query) => query.where('office.association', '=', association ?? ''))
    .orderBy('office.id')
    .limit(limit)
    .execute()
}

/** What a rule about one office is decided on: that one, what hangs on it, and those there is only one of. */
export async function councilGround(
  db: Database,
  council: string,
  ids: readonly string[],
): Promise<CouncilState> {
  const stream = councilStream(council)
  const last = await db
    .selectFrom('event')
    .select((event) => event.fn.max('version').as('version'))
    .where('stream', '=', stream)
    .executeTakeFirst()
  const rows = await db
    .selectFrom('office')
    .select(columns)
    .where('council', '=', council)
    .where((office) =>
      office.or([
        office('role', 'in', ['director', 'president']),
        ...(ids.length > 0 ? [office('id', 'in', ids)] : []),
      ]),
    )
    .execute()
  return { version: last?.version ?? 0, offices: Object.fromEntries(rows.map((row) => [row.id, row])) }
}

/** Whether a person, or an association, is known at all. */
export async function isKnown(db: Database, table: 'person' | 'association', id: string): Promise<boolean> {
  const row = await db.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}
