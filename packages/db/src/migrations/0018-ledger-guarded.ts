import { sql, type Kysely } from 'kysely'

/**
 * The ledger's keys in the order in which they came, which no size tells where two came between two leaves; no leaf that is
 * too long for the log's files (C2SP tlog-tiles counts its bytes in 16 bits); and what each check of the whole ledger found, the
 * newest last.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `alter table ledger_key add column ordinal bigint generated always as identity`,
  `alter table event add constraint leaf_fits check (octet_length(leaf) <= 65535) not valid`,
  `create table ledger_check (
     id bigint generated always as identity primary key,
     checked_at timestamptz not null default legal_now(),
     size bigint not null,
     count integer not null,
     faults jsonb not null
   )`,
  `grant select, insert on ledger_check to mithaq_app`,
]
