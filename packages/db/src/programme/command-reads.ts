import { CompiledQuery } from 'kysely'
import type { Database } from '../database.ts'
import { prepared } from '../prepared.ts'
import { knownAnswers, programmeStream, type KnownAnswers } from '../record/reads.ts'
import type { ProgrammeAt } from './reads.ts'

/** What a command is decided on: what its request was answered before, and the programme as it stands. */
export interface CommandGround extends KnownAnswers {
  /** Undefined where there is no programme of that id. */
  programme: ProgrammeAt | undefined
}

type Row = KnownAnswers & { [K in keyof ProgrammeAt]: ProgrammeAt[K] | null }

// Written out, and one statement: every command begins with it.
const statement = prepared(
  'command-ground',
  `
  select ${knownAnswers}, programme.state, definition.body as definition, legal_now() as now
  from (select) as always
  left join programme on programme.id = $3
  left join definition on definition.digest = programme.definition`,
)

export async function commandGround(
  db: Database,
  asked: { programme: string; requestId: string },
): Promise<CommandGround> {
  const parameters = [programmeStream(asked.programme), asked.requestId, asked.programme]
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(statement, parameters))
  const [row] = rows
  if (!row) throw new Error('a command has a ground')
  const { events, refused, state, definition, now } = row
  const programme = state && definition && now ? { state, definition, now } : undefined
  return { events, refused, programme }
}
