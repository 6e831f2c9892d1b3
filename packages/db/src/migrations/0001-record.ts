import { sql, type Kysely } from 'kysely'

/**
 * The record and its read models. The application's role may insert events and never change them; words freeze
 * when an event names them. `legal_now()` is the one legal clock, floored to the millisecond that instants carry.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `do $$ begin
     if not exists (select from pg_roles where rolname = 'mithaq_app') then
       create role mithaq_app login;
     end if;
   exception when duplicate_object or unique_violation then null;
   end $$`,
  `create function legal_now() returns timestamptz language sql volatile
     as $$ select date_trunc('milliseconds', clock_timestamp()) $$`,
  `create table event (
     stream text not null,
     version integer not null check (version > 0),
     type text not null,
     at timestamptz not null,
     recorded_at timestamptz not null default legal_now(),
     person text not null,
     role text not null,
     association text,
     ground text not null,
     request_id text not null,
     ordinal integer not null,
     input_digest text not null,
     data jsonb not null,
     leaf text not null,
     primary key (stream, version),
     unique (stream, request_id, ordinal)
   )`,
  `create table refusal (
     id bigint generated always as identity primary key,
     stream text not null,
     request_id text not null,
     input_digest text not null,
     act text not null,
     refusal jsonb not null,
     person text not null,
     role text not null,
     at timestamptz not null default legal_now(),
     unique (stream, request_id)
   )`,
  `create table definition (digest text primary key, body jsonb not null)`,
  `create table programme (
     id text primary key,
     definition text not null references definition,
     stage text not null,
     version integer not null,
     state jsonb not null,
     published_at timestamptz,
     deadline_at timestamptz,
     intake_closed_at timestamptz,
     addenda integer not null default 0
   )`,
  `create index programme_by_stage on programme (stage, deadline_at)`,
  `create table association (id text primary key, name jsonb not null)`,
  `create table person (
     id text primary key,
     role text not null,
     name jsonb not null,
     email text not null,
     association text references association
   )`,
  `create table councillor (name text primary key)`,
  `create table words (
     id uuid primary key,
     author text not null,
     kind text not null,
     body jsonb not null,
     salt text not null,
     digest text not null,
     saved_at timestamptz not null default legal_now(),
     named_at timestamptz
   )`,
  `create function words_stay() returns trigger language plpgsql as $$
     begin
       if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
       if old.named_at is not null then raise exception 'words % are named by an event', old.id; end if;
       return new;
     end $$`,
  `create trigger words_stay before update or delete on words for each row execute function words_stay()`,
  `create table file (
     digest text primary key,
     size bigint not null,
     media_type text not null,
     stored_at timestamptz not null default legal_now()
   )`,
  `create table dossier_draft (
     id uuid primary key,
     programme_id text not null references programme,
     association text not null,
     body jsonb not null,
     digest text not null,
     saved_at timestamptz not null default legal_now()
   )`,
  // No foreign key to programme: a rush of filings must not queue on one row's key lock.
  `create table dossier (
     id text primary key,
     programme_id text not null,
     association text not null,
     status text not null,
     version integer not null,
     digest text not null,
     filed_at timestamptz not null,
     reconfirmed_for integer not null default 0,
     unique (programme_id, association)
   )`,
  `create index dossier_in_order on dossier (programme_id, filed_at, id)`,
  `create table dossier_version (
     dossier_id text not null,
     version integer not null,
     body jsonb not null,
     primary key (dossier_id, version)
   )`,
  `create table outbox (
     id bigint generated always as identity primary key,
     programme_id text not null references programme,
     version integer not null,
     notice jsonb not null,
     created_at timestamptz not null default legal_now(),
     started_at timestamptz
   )`,
  `create index outbox_waiting on outbox (id) where started_at is null`,
  `grant usage on schema public to mithaq_app`,
  `grant select, insert on event, refusal, definition, dossier_version, file to mithaq_app`,
  `grant select, insert, update on programme, association, person, councillor, words, dossier, outbox to mithaq_app`,
  `grant select, insert, update, delete on dossier_draft to mithaq_app`,
]
