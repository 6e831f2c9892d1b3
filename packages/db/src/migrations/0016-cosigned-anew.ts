import { sql, type Kysely } from 'kysely'

/** Witnesses say each hour that a head still stands (ADR 27): who signed beneath it may change, what was signed never. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create function head_stays() returns trigger language plpgsql as $$
     begin
       if (new.origin, new.size, new.signed_at) <> (old.origin, old.size, old.signed_at)
          or split_part(new.note, E'\\n\\n', 1) <> split_part(old.note, E'\\n\\n', 1) then
         raise exception 'the head of % leaves was published', old.size;
       end if;
       return new;
     end $$`,
  `create trigger head_stays before update on ledger_checkpoint for each row execute function head_stays()`,
  `grant update (note) on ledger_checkpoint to mithaq_app`,
]
