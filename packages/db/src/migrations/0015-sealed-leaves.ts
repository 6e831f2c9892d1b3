import { sql, type Kysely } from 'kysely'

/**
 * A salt beside each event whose leaf is sealed (ADR 26). Events of before keep the leaves that were hashed, and have none;
 * from now on the database takes no event that tells of a filing without one.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `alter table event add column salt text check (salt ~ '^[0-9a-f]{32}$')`,
  `alter table event add constraint event_sealed
     check (salt is not null or not (
       stream like 'dossier/%' or type in ('paperRead', 'dossierRead')
       or (type = 'documentRead' and data ->> 'document' = 'receipt')
       or (type = 'officeGranted' and data ->> 'association' is not null))) not valid`,
]
