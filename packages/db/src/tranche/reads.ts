import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import { moneyEvents } from '@mithaq/domain/tranche/money'
import type { Database } from '../database.ts'
import { eventOf, programmeStream } from '../record/reads.ts'

/** What happened to the money of a programme, in order. */
export async function moneyEventsOf(db: Database, programme: string): Promise<ProgrammeEvent[]> {
  const rows = await db
    .selectFrom('event')
    .select(['type', 'version', 'at', 'person', 'role', 'association', 'ground', 'data'])
    .where('stream', '=', programmeStream(programme))
    .where('type', 'in', moneyEvents)
    .orderBy('version')
    .execute()
  return rows.map(eventOf)
}
