import type { Instant } from '@mithaq/domain/clock/instant'
import type { Definition } from '@mithaq/domain/definition/schema'
import { sql, type Selectable } from 'kysely'
import type { Database } from '../database.ts'
import type { TextInLanguages } from '../person/table.ts'
import { programmeStream } from '../record/reads.ts'
import type { RehearsalTable } from './table.ts'

export type RehearsalRow = Selectable<RehearsalTable> & {
  /** Whoever asked for it. */
  name: TextInLanguages | null
  /** Beyond its bound and every grace: nobody will come and say how it ended. */
  isForsaken: boolean
  /** The draft was corrected after it had begun: it tells of the former one. */
  isOfFormerDraft: boolean
}

/** Longer than a rehearsal may take, with every grace. */
const forsakenAfter = sql.lit('15 minutes')

/** The last rehearsal of a programme. */
export function lastRehearsal(db: Database, programme: string): Promise<RehearsalRow | undefined> {
  return db
    .selectFrom('rehearsal')
    .leftJoin('person as known', 'known.id', 'rehearsal.askedBy')
    .selectAll('rehearsal')
    .select('known.name')
    .select(
      sql<boolean>`outcome = 'running' and started_at < legal_now() - ${forsakenAfter}::interval`.as(
        'isForsaken',
      ),
    )
    .select((query) =>
      query
        .exists(
          query
            .selectFrom('event')
            .select('event.version')
            .where('stream', '=', programmeStream(programme))
            .where('type', '=', 'draftRevised')
            .whereRef('event.recordedAt', '>', 'rehearsal.startedAt'),
        )
        .$castTo<boolean>()
        .as('isOfFormerDraft'),
    )
    .where('programmeId', '=', programme)
    .orderBy('startedAt', 'desc')
    .orderBy('rehearsal.id')
    .limit(1)
    .executeTakeFirst()
}

export interface RunningRehearsal {
  id: string
  programme: string
  title: Definition['title']
  startedAt: Instant
  /** Whoever asked for it. */
  name: TextInLanguages | null
}

/** The one that runs now, of whatever programme; there is never a second. */
export function runningRehearsal(db: Database): Promise<RunningRehearsal | undefined> {
  return db
    .selectFrom('rehearsal')
    .innerJoin('programme', 'programme.id', 'rehearsal.programmeId')
    .innerJoin('definition', 'definition.digest', 'programme.definition')
    .leftJoin('person as known', 'known.id', 'rehearsal.askedBy')
    .select(['rehearsal.id', 'programmeId as programme', 'title', 'startedAt', 'known.name'])
    .where('rehearsal.outcome', '=', 'running')
    .where(sql<boolean>`started_at >= legal_now() - ${forsakenAfter}::interval`)
    .orderBy('startedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function definitionOf(db: Database, programme: string): Promise<Definition | undefined> {
  const row = await db
    .selectFrom('programme')
    .innerJoin('definition', 'definition.digest', 'programme.definition')
    .select('definition.body')
    .where('programme.id', '=', programme)
    .executeTakeFirst()
  return row?.body
}
