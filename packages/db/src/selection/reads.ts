import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { programmeStream } from '../record/reads.ts'

/**
 * The sheets that these members handed in last, for one part; nobody but the scoring itself may ask, and not before
 * all are in.
 */
export async function handedInSheets(
  db: Database,
  programme: string,
  { phase, members }: { phase: 'technical' | 'financial'; members: readonly string[] },
): Promise<{ member: string; body: unknown }[]> {
  const { rows } = await sql<{ member: string; body: unknown }>`
    select distinct on (event.data ->> 'member') event.data ->> 'member' as member, words.body
    from event join words on words.id = (event.data -> 'sheets' ->> 'id')::uuid
    where event.stream = ${programmeStream(programme)}
      and event.type = 'scoresHandedIn'
      and event.data ->> 'phase' = ${phase}
      and event.data ->> 'member' = any(${[...members]}::text[])
    order by event.data ->> 'member', event.version desc`.execute(db)
  return rows
}

/** The filed dossiers of a call in the order of their filing: a state read from JSON has lost it. */
export async function dossiersInOrder(db: Database, programme: string): Promise<string[]> {
  const rows = await db
    .selectFrom('dossier')
    .select('id')
    .where('programmeId', '=', programme)
    .where('status', '=', 'filed')
    .orderBy('filedAt')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** The papers a completion request asked for and never got. */
export async function papersAskedInVain(db: Database, programme: string, dossier: string): Promise<string[]> {
  const { rows } = await sql<{ paper: string }>`
    select jsonb_array_elements_text(event.data -> 'papers') as paper
    from event
    where event.stream = ${programmeStream(programme)}
      and event.type = 'completionRequested'
      and event.data ->> 'dossier' = ${dossier}
      and not exists (
        select from event received
        where received.stream = event.stream
          and received.type = 'completionReceived'
          and received.data ->> 'dossier' = ${dossier}
      )`.execute(db)
  return rows.map(({ paper }) => paper)
}
