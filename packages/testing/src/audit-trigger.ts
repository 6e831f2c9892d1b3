import type { Instant } from '@mithaq/domain/clock/instant'
import { sql } from 'kysely'
import type { Council } from './council.ts'

/** One row that was written: by which transaction, in which table, and what it held then. */
export interface Write {
  txid: string
  tbl: string
  op: 'INSERT' | 'UPDATE' | 'DELETE'
  /** The stream it belongs to; of words and outbox only the id. */
  key: string
  version: number | null
  state: object | null
  at: Instant | null
}

const statements = [
  `create table audit (n bigint generated always as identity, txid text, tbl text, op text, key text,
     version int, state jsonb, at timestamptz)`,
  `create function audit_write() returns trigger language plpgsql security definer as $$
     declare r jsonb := to_jsonb(new);
     begin
       insert into audit (txid, tbl, op, key, version, state, at) values (
         txid_current()::text, tg_table_name, tg_op,
         case tg_table_name when 'event' then r->>'stream' when 'programme' then 'programme/' || (r->>'id')
           when 'dossier' then 'dossier/' || (r->>'id')
           when 'office' then 'council/' || (r->>'council')
           when 'archive' then 'archive/' || (r->>'programme_id') else r->>'id' end,
         (r->>'version')::int, r->'state', (r->>'at')::timestamptz);
       return null;
     end $$`,
  ...['event', 'programme', 'dossier', 'office', 'archive', 'dossier_version', 'outbox'].map(
    (table) => `create trigger audit after insert on ${table} for each row execute function audit_write()`,
  ),
  ...['event', 'programme', 'dossier', 'office', 'archive'].map(
    (table) =>
      `create trigger audit_update after update on ${table} for each row execute function audit_write()`,
  ),
  `create trigger audit_update after update on words for each row
     when (old.named_at is null and new.named_at is not null) execute function audit_write()`,
]

/** Has the database itself note every write, behind the back of whoever writes. By the owner, in a test alone. */
export async function watchWrites({ owner }: Council): Promise<() => Promise<Write[]>> {
  for (const statement of statements) await sql.raw(statement).execute(owner)
  return async () => {
    const { rows } = await sql<Write>`
      select txid, tbl, op, key, version, state, at from audit order by n`.execute(owner)
    return rows
  }
}
