import { sql, type Kysely } from 'kysely'

/** That words were read tells what there is to read: an association reads its own while an intake is open (ADR 26). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `alter table event add constraint event_words_sealed
         check (type <> 'wordsRead' or salt is not null) not valid`,
    )
    .execute(db)
}
