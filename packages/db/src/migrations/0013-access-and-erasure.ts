import { sql, type Kysely } from 'kysely'

/**
 * Who read what, counted once the first reading is an event; and the one lawful way in which names and words are erased:
 * in the transaction that records it. Neither the application's role nor the owner changes a named word in any other.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table reading (
     stream text not null,
     request_id text not null,
     version integer not null,
     times integer not null default 1,
     last_at timestamptz not null default legal_now(),
     primary key (stream, request_id),
     foreign key (stream, version) references event
   )`,
  // What stands on a disk is removed after the commit; until then it is known here.
  `create table erased_file (
     digest text primary key,
     programme_id text not null,
     removed_at timestamptz
   )`,
  `alter table words alter column body drop not null, add column erased_at timestamptz`,
  `alter table dossier_version alter column body drop not null`,
  // The event of this very transaction: its row bears this transaction's number.
  `create function erasure_of(of_stream text) returns jsonb language sql stable as $$
     select data from event
     where stream = of_stream and type = 'personalDataErased' and xmin = pg_current_xact_id()::xid $$`,
  `create or replace function words_stay() returns trigger language plpgsql as $$
     begin
       if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
       if old.named_at is null then
         if tg_op = 'DELETE' then return old; end if;
         return new;
       end if;
       if tg_op = 'UPDATE' and erasure_of(current_setting('mithaq.erasing', true)) is not null
          and new.body is null and new.salt = '' and new.erased_at is not null
          and (new.id, new.author, new.kind, new.digest, new.saved_at, new.named_at)
            = (old.id, old.author, old.kind, old.digest, old.saved_at, old.named_at) then
         return new;
       end if;
       raise exception 'words % are named by an event', old.id;
     end $$`,
  `create function erase_personal_data(
     of_programme text, of_words uuid[], of_dossiers text[], of_files text[], of_persons text[], erased_name jsonb
   ) returns void language plpgsql security definer set search_path = public, pg_temp as $$
     declare told jsonb := erasure_of('access/' || of_programme);
     begin
       if told is null
          or (told ->> 'words', told ->> 'dossiers', told ->> 'files', told ->> 'persons')
            <> (cardinality(of_words)::text, cardinality(of_dossiers)::text, cardinality(of_files)::text,
                cardinality(of_persons)::text) then
         raise exception 'nothing is erased without the event that says it';
       end if;
       perform set_config('mithaq.erasing', 'access/' || of_programme, true);
       update words set body = null, salt = '', erased_at = legal_now() where id = any(of_words);
       -- What was typed before the end and never became part of an act: no programme is said of it.
       delete from words where named_at is null and saved_at < (
         select at from event where stream = 'programme/' || of_programme and type = 'programmeClosed');
       update dossier_version set body = null where dossier_id = any(of_dossiers);
       delete from dossier_draft where programme_id = of_programme;
       insert into erased_file (digest, programme_id) select unnest(of_files), of_programme on conflict do nothing;
       delete from file where digest = any(of_files);
       update person set name = erased_name where id = any(of_persons);
       update auth."user" set email = lower(id) || '@erased.invalid', name = '', image = null,
         email_verified = false where id = any(of_persons);
       delete from auth.session where user_id = any(of_persons);
       delete from auth.account where user_id = any(of_persons);
       delete from auth.verification where expires_at < clock_timestamp() or value = any(of_persons);
       update letter set secret = null where person = any(of_persons);
       perform set_config('mithaq.erasing', '', true);
     end $$`,
  `revoke execute on function erase_personal_data(text, uuid[], text[], text[], text[], jsonb) from public`,
  `grant execute on function erase_personal_data(text, uuid[], text[], text[], text[], jsonb) to mithaq_app`,
  `grant select, insert, update on reading to mithaq_app`,
  `grant select, update on erased_file to mithaq_app`,
]
