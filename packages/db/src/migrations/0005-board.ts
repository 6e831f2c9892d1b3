import { sql, type Kysely } from 'kysely'

/**
 * What a board of ten thousand programmes asks for: columns instead of the state, in the order of what falls due first,
 * and an index for each way in which a page is read. What stands in them is written by the projection.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  // A definition is some tens of kilobytes: a list would unpack each of them for two short texts.
  `alter table definition
     add column title jsonb generated always as (body -> 'title') stored,
     add column council jsonb generated always as (body -> 'council') stored`,
  `alter table programme
     add column outcome text,
     add column awaited_who text,
     add column awaited_what text,
     add column awaited_until timestamptz,
     add column awaited_about text,
     add column members text[] not null default '{}'`,
  `create index board on programme (coalesce(awaited_until, 'infinity'::timestamptz), id)`,
  `create index board_of_stage on programme (stage, coalesce(awaited_until, 'infinity'::timestamptz), id)`,
  `create index board_published on programme (coalesce(awaited_until, 'infinity'::timestamptz), id)
     where published_at is not null`,
  `create index board_published_of_stage
     on programme (stage, coalesce(awaited_until, 'infinity'::timestamptz), id)
     where published_at is not null`,
  `create index board_of_member on programme using gin (members)`,
  `create index event_opening_stage on event (stream, version) include (type, at)
     where type in ('dossiersListed', 'minutesAdopted', 'contractConcluded', 'programmeEnded', 'programmeClosed')`,
]
