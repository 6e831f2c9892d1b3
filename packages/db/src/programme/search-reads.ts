import type { Definition } from '@mithaq/domain/definition/schema'
import type { Outcome, Stage } from '@mithaq/domain/programme/stage'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { TextInLanguages } from '../person/table.ts'
import { inSight, type BoardSight } from './board-reads.ts'

export interface FoundProgramme {
  id: string
  title: Definition['title']
  stage: Stage
  outcome: Outcome | null
  /** The association by whose name it was found. */
  association: TextInLanguages | null
}

export interface SearchSight {
  board: BoardSight
  /** Whether whoever filed is known to them: the council's offices, and a committee. */
  knowsFilers: boolean
  /** Their own association. */
  association: string | null
}

/**
 * Programmes by the beginnings of words of their title or id, then by the name of an association whose dossier they
 * hold, as far as this person may know of it: filers from the closing on, the public of the one that was chosen.
 */
export async function searchProgrammes(
  db: Database,
  text: string,
  { sight, limit }: { sight: SearchSight; limit: number },
): Promise<FoundProgramme[]> {
  const { board, knowsFilers, association } = sight
  const { rows } = await sql<FoundProgramme>`
    with asked as (
      select string_agg(word || ':*', ' & ')::tsquery as words from unnest(search_words(${text})) as word
    ),
    titled as (
      select programme.id, definition.title, stage, outcome, null::jsonb as association, 0 as place, published_at
      from asked
      join definition on definition.search @@ asked.words
      join programme on programme.definition = definition.digest
      where ${inSight(board)}
      order by published_at desc nulls first, programme.id limit ${limit}
    ),
    filed as (
      select programme.id, definition.title, stage, outcome, association.name, 1, published_at
      from asked
      join association on association.search @@ asked.words
      join dossier on dossier.association = association.id and dossier.status = 'filed'
      join programme on programme.id = dossier.programme_id
      join definition on definition.digest = programme.definition
      where ${inSight(board)} and (
        dossier.association = ${association}
        or (${knowsFilers}::boolean and intake_closed_at is not null)
        or (state #>> '{award,dossier}' = dossier.id and state #>> '{award,notifiedAt}' is not null)
      )
      order by published_at desc nulls first, programme.id limit ${limit}
    )
    select * from titled union all select * from filed
    order by place, published_at desc nulls first, id`.execute(db)
  const once = new Map(rows.toReversed().map((row) => [row.id, row]))
  return rows
    .filter((row) => once.get(row.id) === row)
    .slice(0, limit)
    .map(({ id, title, stage, outcome, association: name }) => ({
      id,
      title,
      stage,
      outcome,
      association: name,
    }))
}

/** The programmes of these in which an association has a dossier, with how it stands. */
export async function ownDossiersIn(db: Database, association: string, programmes: readonly string[]) {
  if (programmes.length === 0) return []
  return db
    .selectFrom('dossier')
    .innerJoin('programme', 'programme.id', 'dossier.programmeId')
    .innerJoin('definition', 'definition.digest', 'programme.definition')
    .select(['programme.id as programme', 'dossier.id as dossier', 'dossier.status', 'programme.state'])
    .select('definition.body as definition')
    .where('dossier.association', '=', association)
    .where('programme.id', 'in', programmes)
    .execute()
}
