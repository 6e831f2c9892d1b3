import { wordsIn } from '@mithaq/domain/programme/words'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { accessStream, dossierStream, programmeStream } from '../record/reads.ts'
import { nothingTies } from './ties.ts'

/** The personal data of one programme, by id. */
export interface PersonalData {
  words: string[]
  dossiers: string[]
  /** Digests. */
  files: string[]
  persons: string[]
}

/** What belongs to a programme and to no other, and the persons whom nothing else ties to the council any more. */
export async function personalDataOf(db: Database, programme: string): Promise<PersonalData> {
  const kept = await db.selectFrom('dossier').select('id').where('programmeId', '=', programme).execute()
  const dossiers = kept.map(({ id }) => id).toSorted()
  const streams = [programmeStream(programme), accessStream(programme), ...dossiers.map(dossierStream)]
  const events = await db.selectFrom('event').select('data').where('stream', 'in', streams).execute()
  const named = events.flatMap(({ data }) => wordsIn(data)).map(({ id }) => id)
  const words = await wordsToErase(db, [...new Set(named)])
  const files = await filesToErase(db, { programme, streams, dossiers })
  return { words, dossiers, files, persons: await personsToErase(db, { programme, streams, words }) }
}

async function wordsToErase(db: Database, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('words')
    .select('id')
    .where('id', 'in', ids)
    .where('erasedAt', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

interface Of {
  programme: string
  streams: readonly string[]
}

/** Files that this programme's events and drafts name, but for those that another's name too. */
async function filesToErase(
  db: Database,
  { programme, streams, dossiers }: Of & { dossiers: readonly string[] },
): Promise<string[]> {
  const { rows } = await sql<{ digest: string }>`
    with filed as (
      select paper ->> 'file' as digest, event.stream = any(${streams}::text[]) as is_own
      from event, jsonb_array_elements(event.data -> 'papers') paper
      where event.type in ('dossierFiled', 'dossierReplaced', 'completionReceived')
        and (event.stream = any(${streams}::text[]) or not exists (
          select from event gone where gone.type = 'personalDataErased' and gone.stream = 'access/' || coalesce(
            event.data ->> 'programme', split_part(event.stream, '/', 2))))
      union all
      select paper ->> 'file', dossier_id = any(${dossiers}::text[])
      from dossier_version, jsonb_array_elements(body -> 'papers') paper
      union all
      select paper ->> 'file', programme_id = ${programme}
      from dossier_draft, jsonb_array_elements(body -> 'papers') paper
    )
    select file.digest from file
    where digest in (select digest from filed where is_own)
      and digest not in (select digest from filed where not is_own)
    order by digest`.execute(db)
  return rows.map(({ digest }) => digest)
}

/** Whoever took part, holds no office now, and did nothing in a programme whose data is kept. */
async function personsToErase(
  db: Database,
  { programme, streams, words }: Of & { words: readonly string[] },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with took_part as (
      select person from event where stream = any(${streams}::text[])
      union select unnest(members) from programme where id = ${programme}
      union select holder from office where ${programme} = any(programmes)
        or association in (select association from dossier where programme_id = ${programme})
      union select author from words where id = any(${words}::uuid[])
    )
    select person.id from person join took_part on took_part.person = person.id
    where ${nothingTies({ programme, streams })}
    order by person.id`.execute(db)
  return rows.map(({ id }) => id)
}

/** Files that were erased and may still stand on the disk. */
export async function filesToRemove(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('erasedFile').select('digest').where('removedAt', 'is', null).execute()
  const digests = rows.map(({ digest }) => digest)
  if (digests.length === 0) return []
  // Filed again since, by another: then it is theirs.
  const again = await db.selectFrom('file').select('digest').where('digest', 'in', digests).execute()
  const kept = new Set(again.map(({ digest }) => digest))
  return digests.filter((digest) => !kept.has(digest))
}
