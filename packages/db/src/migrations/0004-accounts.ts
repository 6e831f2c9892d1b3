import { sql, type Kysely } from 'kysely'

/**
 * Accounts. Schema `auth` is better-auth's: who somebody is, how they prove it, where they are signed in. Which
 * office a person holds is ours: events of `council/<id>`, and `office` as their read model.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create schema auth`,
  // Its name stays empty: a person's name stands in both languages in "person".
  `create table auth."user" (
     id text primary key references person,
     name text not null default '',
     email text not null unique check (email = lower(email)),
     email_verified boolean not null default false,
     image text,
     created_at timestamptz not null default clock_timestamp(),
     updated_at timestamptz not null default clock_timestamp()
   )`,
  `create table auth.session (
     id text primary key,
     token text not null unique,
     user_id text not null references auth."user" on delete cascade,
     expires_at timestamptz not null,
     ip_address text,
     user_agent text,
     created_at timestamptz not null default clock_timestamp(),
     updated_at timestamptz not null default clock_timestamp()
   )`,
  `create index session_of_user on auth.session (user_id)`,
  `create table auth.account (
     id text primary key,
     account_id text not null,
     provider_id text not null,
     user_id text not null references auth."user" on delete cascade,
     access_token text,
     refresh_token text,
     id_token text,
     access_token_expires_at timestamptz,
     refresh_token_expires_at timestamptz,
     scope text,
     password text,
     created_at timestamptz not null default clock_timestamp(),
     updated_at timestamptz not null default clock_timestamp(),
     unique (provider_id, account_id)
   )`,
  `create index account_of_user on auth.account (user_id)`,
  `create table auth.verification (
     id text primary key,
     identifier text not null,
     value text not null,
     expires_at timestamptz not null,
     created_at timestamptz not null default clock_timestamp(),
     updated_at timestamptz not null default clock_timestamp()
   )`,
  `create index verification_by_identifier on auth.verification (identifier)`,
  // How often something was tried; counted here, since servers are several processes. Keys are digests.
  `create table auth.attempt (key text primary key, count integer not null, until timestamptz not null)`,
  `create index attempt_over on auth.attempt (until)`,
  // Until now every person was one that a start had made up.
  `insert into auth."user" (id, email, email_verified) select id, lower(email), true from person
     on conflict do nothing`,
  `alter table person drop column role, drop column email, drop column association,
     add column is_demo boolean not null default false`,
  `update person set is_demo = true`,
  `create table office (
     id text primary key,
     council text not null,
     holder text not null,
     role text not null,
     capacity text,
     association text,
     since timestamptz not null,
     until timestamptz,
     delegated_by text
   )`,
  `create index office_of_holder on office (holder)`,
  `create index office_of_role on office (role)`,
  `create index office_of_association on office (association) where association is not null`,
  // A letter about an account: what is secret in it stays until it was sent, and no longer.
  `create table letter (
     id uuid primary key,
     person text not null references person,
     kind text not null,
     secret text,
     expires_at timestamptz not null,
     created_at timestamptz not null default clock_timestamp(),
     started_at timestamptz,
     sent_at timestamptz
   )`,
  `create index letter_waiting on letter (created_at) where started_at is null`,
  // Whoever keeps a line open for a person hears that something about them has changed, and looks again.
  `create function tell_standing() returns trigger language plpgsql as $$
     begin
       perform pg_notify('standing', to_jsonb(coalesce(new, old)) ->> tg_argv[0]);
       return null;
     end $$`,
  `create trigger tell_standing after insert or update or delete on office
     for each row execute function tell_standing('holder')`,
  `create trigger tell_standing after delete on auth.session
     for each row execute function tell_standing('user_id')`,
  `grant usage on schema auth to mithaq_app`,
  `grant select, insert, update on auth."user", auth.account to mithaq_app`,
  `grant select, insert, update, delete on auth.session, auth.verification, auth.attempt to mithaq_app`,
  `grant select, insert, update on office, letter to mithaq_app`,
]
