import { sql, type Kysely } from 'kysely'

/**
 * The public ledger beside the events: which leaf each event is, the hashes above them, and the signed tree heads.
 * A whole tile, a leaf and a checkpoint are inserted and never changed; only the last tile of a level and the size grow.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table ledger_tree (
     origin text primary key,
     size bigint not null default 0 check (size >= 0)
   )`,
  `create table ledger_leaf (
     index bigint primary key check (index >= 0),
     stream text not null,
     version integer not null,
     unique (stream, version),
     foreign key (stream, version) references event
   )`,
  `create table ledger_tile (
     level integer not null check (level between 0 and 63),
     index bigint not null check (index >= 0),
     hashes bytea not null check (length(hashes) % 32 = 0 and length(hashes) between 32 and 8192),
     primary key (level, index)
   )`,
  `create table ledger_checkpoint (
     origin text not null references ledger_tree,
     size bigint not null,
     note text not null,
     signed_at timestamptz not null default legal_now(),
     primary key (origin, size)
   )`,
  `create table ledger_key (
     origin text not null,
     from_size bigint not null,
     vkey text not null,
     handed_over text not null,
     primary key (origin, vkey)
   )`,
  `create function tile_grows() returns trigger language plpgsql as $$
     begin
       if length(new.hashes) <= length(old.hashes)
          or substr(new.hashes, 1, length(old.hashes)) <> old.hashes
          or (new.level, new.index) <> (old.level, old.index) then
         raise exception 'tile %/% only grows', old.level, old.index;
       end if;
       return new;
     end $$`,
  `create trigger tile_grows before update on ledger_tile for each row execute function tile_grows()`,
  `create function tree_grows() returns trigger language plpgsql as $$
     begin
       if new.size < old.size or new.origin <> old.origin then
         raise exception 'the tree of % only grows', old.origin;
       end if;
       return new;
     end $$`,
  `create trigger tree_grows before update on ledger_tree for each row execute function tree_grows()`,
  // Events are recorded in the order of time, nearly: a few kilobytes tell where the last hour is.
  `create index event_recorded on event using brin (recorded_at) with (pages_per_range = 16, autosummarize = on)`,
  `grant select, insert on ledger_leaf, ledger_checkpoint, ledger_key to mithaq_app`,
  `grant select, insert, update on ledger_tree, ledger_tile to mithaq_app`,
]
