import { sql, type Kysely } from 'kysely'

/** The second lawful way in which names and words are erased: accounts whose last office ended long ago, by an event of their own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create or replace function erasure_of(of_stream text) returns jsonb language sql stable as $$
     select data from event
     where stream = of_stream and xmin = pg_current_xact_id()::xid
       and type = case split_part(of_stream, '/', 1) when 'accounts' then 'accountsErased' else 'personalDataErased' end $$`,
  `create function erase_persons(of_persons text[], erased_name jsonb) returns void language sql
     set search_path = public, pg_temp as $$
       update person set name = erased_name where id = any(of_persons);
       update auth."user" set email = lower(id) || '@erased.invalid', name = '', image = null,
         email_verified = false where id = any(of_persons);
       delete from auth.session where user_id = any(of_persons);
       delete from auth.account where user_id = any(of_persons);
       delete from auth.verification where expires_at < clock_timestamp() or value = any(of_persons);
       update letter set secret = null where person = any(of_persons) $$`,
  `revoke execute on function erase_persons(text[], jsonb) from public`,
  `create function erase_accounts(of_council text, of_persons text[], of_words uuid[], erased_name jsonb)
   returns void language plpgsql security definer set search_path = public, pg_temp as $$
     declare told jsonb := erasure_of('accounts/' || of_council);
     begin
       if told is null or (told ->> 'persons', told ->> 'words')
            <> (cardinality(of_persons)::text, cardinality(of_words)::text) then
         raise exception 'nothing is erased without the event that says it';
       end if;
       perform set_config('mithaq.erasing', 'accounts/' || of_council, true);
       update words set body = null, salt = '', erased_at = legal_now() where id = any(of_words);
       delete from words where named_at is null and author = any(of_persons);
       perform erase_persons(of_persons, erased_name);
       perform set_config('mithaq.erasing', '', true);
     end $$`,
  `revoke execute on function erase_accounts(text, text[], uuid[], jsonb) from public`,
  `grant execute on function erase_accounts(text, text[], uuid[], jsonb) to mithaq_app`,
]
