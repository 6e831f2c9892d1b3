import { sql, type Kysely } from 'kysely'

/**
 * What the header of a desk asks for: words of titles and names, found in both scripts however they are written, and how
 * far each person has read what they were told. Nothing here is part of the record.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  // Decomposed, so that accents, hamzas on their seats and vowel marks fall away as marks; then the letters that are
  // written one for the other, the article, and whatever is neither letter nor figure.
  String.raw`create or replace function search_words(given text) returns text[]
     language sql immutable parallel safe as $$
     select coalesce(array_agg(distinct word), '{}') from (
       select left(regexp_replace(part, '^(?:[وفبك]?ال|لل)(?=.)', ''), 40) as word
       from regexp_split_to_table(
         translate(
           regexp_replace(lower(normalize(given, NFKD)), '[\u0300-\u036F\u0640\u064B-\u065F\u0670]', '', 'g'),
           'ٱىةœæ٠١٢٣٤٥٦٧٨٩',
           'ايهoa0123456789'
         ),
         '[^0-9a-z\u0621-\u064A\u066E-\u06D3\u2D30-\u2D7F]+'
       ) as part
     ) as words where word <> ''
   $$`,
  // Not concat_ws, which PostgreSQL does not take for immutable.
  `alter table definition add column if not exists search tsvector generated always as (
     array_to_tsvector(search_words(
       (body ->> 'id') || ' ' || (body -> 'title' ->> 'ar') || ' ' || (body -> 'title' ->> 'fr')
     ))
   ) stored`,
  `alter table association add column if not exists search tsvector generated always as (
     array_to_tsvector(search_words((name ->> 'ar') || ' ' || (name ->> 'fr')))
   ) stored`,
  `create index if not exists definition_search on definition using gin (search)`,
  `create index if not exists association_search on association using gin (search)`,
  `create index if not exists programme_of_definition on programme (definition)`,
  `create index if not exists dossier_of_association on dossier (association)`,
  `create index if not exists outbox_of_recipient on outbox ((notice -> 'to'), id)`,
  `create table if not exists notice_seen (
     person text not null,
     office text not null,
     seen bigint not null,
     seen_at timestamptz not null default legal_now(),
     primary key (person, office)
   )`,
  `grant select, insert, update on notice_seen to mithaq_app`,
]
