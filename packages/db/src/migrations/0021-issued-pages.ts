import { sql, type Kysely } from 'kysely'

/**
 * The page of a document that was issued before is handed out again. What stands here is no record and may go at any time: then a
 * page is issued anew. It goes with the personal data of its programme.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table issued_page (
     key text primary key,
     stream text not null,
     version integer not null,
     nonce text not null,
     foreign key (stream, version) references event
   )`,
  `create index issued_page_stream on issued_page (stream)`,
  `grant select, insert, update, delete on issued_page to mithaq_app`,
  `alter table event add constraint event_issue_sealed
     check (type <> 'documentIssued' or salt is not null) not valid`,
]
