import type { Instant } from '@mithaq/domain/clock/instant'
import type { Definition } from '@mithaq/domain/definition/schema'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import { CompiledQuery, sql } from 'kysely'
import type { Database } from '../database.ts'
import { prepared } from '../prepared.ts'
import { instantText } from '../record/instant-text.ts'
import { programmeStream } from '../record/reads.ts'

export interface ProgrammeAt {
  state: ProgrammeState
  definition: Definition
  /** The legal clock at the moment of reading. */
  now: Instant
}

/** A programme as it stands, with its definition; undefined where there is none of that id. */
export function programmeAt(db: Database, id: string): Promise<ProgrammeAt | undefined> {
  return db
    .selectFrom('programme')
    .innerJoin('definition', 'definition.digest', 'programme.definition')
    .select(['programme.state', 'definition.body as definition', sql<Instant>`legal_now()`.as('now')])
    .where('programme.id', '=', id)
    .executeTakeFirst()
}

/** The digests of every definition that a programme had: the one it was drafted with, and each revision of the draft. */
export async function draftDigests(db: Database, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('event')
    .select(sql<string>`data->'terms'->>'definition'`.as('digest'))
    .where('stream', '=', programmeStream(id))
    .where('type', 'in', ['programmeDrafted', 'draftRevised'])
    .orderBy('version')
    .execute()
  return rows.map(({ digest }) => digest)
}

export interface TimelineLine {
  version: number
  type: string
  at: Instant
  role: string
  ground: string
}

export interface ProgrammePage extends ProgrammeAt {
  /** The newest events first, at most fifty. */
  timeline: TimelineLine[]
}

// Written out, and one statement: state, definition, clock and the newest events are of one moment.
const pageStatement = prepared(
  'programme-page',
  `
  select programme.state, definition.body as definition, legal_now() as now,
         (select coalesce(json_agg(line order by line.version desc), '[]')
          from (select version, type, ${instantText('at')} as at, role, ground
                from event where stream = $2 order by version desc limit 50) line) as timeline
  from programme join definition on definition.digest = programme.definition
  where programme.id = $1`,
)

/** The whole page; undefined where there is no programme of that id. */
export async function programmePage(db: Database, id: string): Promise<ProgrammePage | undefined> {
  const parameters = [id, programmeStream(id)]
  const { rows } = await db.executeQuery<ProgrammePage>(CompiledQuery.raw(pageStatement, parameters))
  return rows[0]
}
