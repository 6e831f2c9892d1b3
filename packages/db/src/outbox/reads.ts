import type { Definition } from '@mithaq/domain/definition/schema'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import type { Database } from '../database.ts'
import { eventOf, programmeStream } from '../record/reads.ts'

export interface EventToTell {
  event: ProgrammeEvent
  definition: Definition
  state: ProgrammeState
}

/** One event of a programme with what a letter about it needs; undefined while the record does not hold it. */
export async function eventToTell(
  db: Database,
  programme: string,
  version: number,
): Promise<EventToTell | undefined> {
  const row = await db
    .selectFrom('event')
    .innerJoin('programme', (join) => join.on('programme.id', '=', programme))
    .innerJoin('definition', 'definition.digest', 'programme.definition')
    .select(['event.type', 'event.version', 'event.at', 'event.person', 'event.role', 'event.association'])
    .select(['event.ground', 'event.data', 'definition.body as definition', 'programme.state'])
    .where('event.stream', '=', programmeStream(programme))
    .where('event.version', '=', version)
    .executeTakeFirst()
  return row && { event: eventOf(row), definition: row.definition, state: row.state }
}
