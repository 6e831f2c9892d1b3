import type { Instant } from '@mithaq/domain/clock/instant'
import type { Definition } from '@mithaq/domain/definition/schema'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { eventOf, programmeStream } from '../record/reads.ts'
import { stageDates, type StageDates } from './list.ts'

export interface PublicPage {
  state: ProgrammeState
  definition: Definition
  /** The newest first. */
  events: ProgrammeEvent[]
  stageDates: StageDates
  /** The legal clock at the moment of reading. */
  now: Instant
}

const shownEvents = 30

/** What the public sees of a programme; undefined before its call is published, as for an id nobody knows. */
export function publicPage(db: Database, id: string): Promise<PublicPage | undefined> {
  const oneMoment = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return oneMoment.execute(async (trx) => {
    const found = await trx
      .selectFrom('programme')
      .innerJoin('definition', 'definition.digest', 'programme.definition')
      .select([
        'programme.state',
        'programme.publishedAt',
        'definition.body as definition',
        sql<Instant>`legal_now()`.as('now'),
      ])
      .where('programme.id', '=', id)
      .where('programme.publishedAt', 'is not', null)
      .executeTakeFirst()
    if (!found) return undefined
    const rows = await trx
      .selectFrom('event')
      .select(['type', 'version', 'at', 'person', 'role', 'association', 'ground', 'data'])
      .where('stream', '=', programmeStream(id))
      .orderBy('version', 'desc')
      .limit(shownEvents)
      .execute()
    const { publishedAt, ...shown } = found
    const reached = (await stageDates(trx, [id])).get(id)
    const dates = { ...(publishedAt ? { call: publishedAt } : {}), ...reached }
    return { ...shown, events: rows.map(eventOf), stageDates: dates }
  })
}
