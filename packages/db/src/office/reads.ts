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
  'office.body',
  'office.programmes',
  'office.since',
  'office.until',
  'office.delegatedBy',
] as const

const isHeldNow = sql<boolean>`office.since <= legal_now() and (office.until is null or legal_now() < office.until)`

export interface OwnOffice extends Office {
  associationName: TextInLanguages | null
  /** As a definition of its programmes names it. */
  bodyName: TextInLanguages | null
  /** Titles of its programmes, in the order of their ids. */
  programmeTitles: TextInLanguages[] | null
}

const standing = sql<ListedOffice['standing']>`case when ${isHeldNow} then 'held'
  when office.since > legal_now() and (office.until is null or office.until > office.since) then 'toCome' else 'over' end`

const ofItsProgrammes = sql`programme join definition on definition.digest = programme.definition
  where programme.id = any(office.programmes)`

const bodyName = sql<TextInLanguages | null>`(
  select named -> 'name' from (
    select jsonb_array_elements(definition.body -> 'beneficiaries') as named from ${ofItsProgrammes}
  ) as beneficiary where named ->> 'id' = office.body limit 1)`

const programmeTitles = sql<TextInLanguages[] | null>`(
  select jsonb_agg(definition.title order by programme.id) from ${ofItsProgrammes})`

/** The offices a person holds now, the one held longest first. */
export function officesOf(db: Database, person: string): Promise<OwnOffice[]> {
  return db
    .selectFrom('office')
    .leftJoin('association', 'association.id', 'office.association')
    .select([...columns, 'association.name as associationName'])
    .select([bodyName.as('bodyName'), programmeTitles.as('programmeTitles')])
    .where('office.holder', '=', person)
    .where(isHeldNow)
    .orderBy('office.since')
    .orderBy('office.id')
    .execute()
}

export interface ListedOffice extends OwnOffice {
  holderName: TextInLanguages | null
  standing: 'held' | 'toCome' | 'over'
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
    .select([bodyName.as('bodyName'), programmeTitles.as('programmeTitles'), standing.as('standing')])
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

/** The office that an event of a council is about. */
export async function officeAt(db: Database, council: string, version: number): Promise<string> {
  const row = await db
    .selectFrom('event')
    .select(sql<string>`data ->> 'office'`.as('office'))
    .where('stream', '=', councilStream(council))
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return row.office
}

/** Whether each programme is there, and names the body where one is asked for. */
export async function areNamed(
  db: Database,
  { programmes, body }: { programmes: readonly string[]; body: string | null },
): Promise<boolean> {
  const named = sql<boolean>`definition.body -> 'beneficiaries' @> jsonb_build_array(jsonb_build_object('id', ${body}::text))`
  const found = await db
    .selectFrom('programme')
    .innerJoin('definition', 'definition.digest', 'programme.definition')
    .select('programme.id')
    .where('programme.id', 'in', programmes)
    .$if(body !== null, (query) => query.where(named))
    .execute()
  return found.length === new Set(programmes).size
}

/** Whether a person, or an association, is known at all. */
export async function isKnown(db: Database, table: 'person' | 'association', id: string): Promise<boolean> {
  const row = await db.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}
