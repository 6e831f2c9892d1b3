import { sql, type Kysely } from 'kysely'

/** Who holds an office, and by whose order, stands in no leaf that anybody reads (ADR 26). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `alter table event add constraint event_office_sealed
         check (type not in ('officeGranted', 'officeDelegated') or salt is not null) not valid`,
    )
    .execute(db)
}
