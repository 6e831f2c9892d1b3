import { sql, type Kysely } from 'kysely'

/**
 * Which runs of the engine are archived, folded from `archive/<programme>`; and what each comparison of the engine's
 * histories with the record found, the newest last.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table archive (
     programme_id text not null,
     run text not null,
     version integer not null,
     before text,
     events integer not null,
     digest text not null,
     bytes bigint not null,
     primary key (programme_id, run)
   )`,
  `create table comparison (
     id bigint generated always as identity primary key,
     programme_id text not null,
     compared_at timestamptz not null default legal_now(),
     counted jsonb not null,
     differences jsonb not null
   )`,
  `create index comparison_newest on comparison (programme_id, id desc)`,
  `grant select, insert, update on archive to mithaq_app`,
  `grant select, insert on comparison to mithaq_app`,
]
