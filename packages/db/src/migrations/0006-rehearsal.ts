import { sql, type Kysely } from 'kysely'

/** Rehearsals that were asked for from a page, with what they came to. No part of the record: nothing is decided in one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table rehearsal (
     id uuid primary key,
     programme_id text not null references programme,
     asked_by text not null,
     run_id text,
     started_at timestamptz not null default legal_now(),
     finished_at timestamptz,
     outcome text not null default 'running',
     failure text,
     progress jsonb,
     result jsonb
   )`,
  `create index rehearsal_of_programme on rehearsal (programme_id, started_at desc)`,
  `grant select, insert, update, delete on rehearsal to mithaq_app`,
]
