import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import { foldAll, newProgramme } from '@mithaq/domain/programme/fold'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import { sql } from 'kysely'
import type { Database, Trx } from '../database.ts'
import { eventsAfter, programmeStream } from '../record/reads.ts'
import { programmeRow, write } from './writes.ts'

/**
 * Folds a programme's events anew and writes what comes out where it differs: the read model is never the only copy. An
 * append that had read the row before it was mended writes on from what it read, so that one looks until it stands.
 */
export async function rebuildProgramme(
  db: Database,
  id: string,
): Promise<{ state: ProgrammeState; differed: boolean }> {
  for (let look = 0; look < mostLooks; look += 1) {
    const rebuilt = await rebuildOnce(db, id)
    if (!rebuilt.differed) return { state: rebuilt.state, differed: look > 0 }
  }
  throw new Error(`the read model of programme ${id} is other than its events after ${mostLooks} rebuilds`)
}

const mostLooks = 5

function rebuildOnce(db: Database, id: string): Promise<{ state: ProgrammeState; differed: boolean }> {
  return db.transaction().execute(async (trx) => {
    // An append of the same moment waits, and is folded into the next state.
    await trx.selectFrom('programme').select('id').where('id', '=', id).forNoKeyUpdate().execute()
    const state = folded(id, await eventsAfter(trx, programmeStream(id), 0))
    const differed = !(await stands(trx, state))
    if (differed) {
      const request = { stream: programmeStream(id), requestId: 'rebuild', inputDigest: '' }
      await write(trx, { ...request, events: [], state, notices: [] })
    }
    return { state, differed }
  })
}

function folded(id: string, events: readonly ProgrammeEvent[]): ProgrammeState {
  const drafted = events[0]
  if (drafted?.type !== 'programmeDrafted') throw new Error(`programme ${id} was never drafted`)
  return foldAll(newProgramme(id, drafted.data.terms), events)
}

/** Whether the row is the one that this state is written as; compared by PostgreSQL, column by column. */
async function stands(trx: Trx, state: ProgrammeState): Promise<boolean> {
  const row = programmeRow(state)
  const found = await trx
    .selectFrom('programme')
    .select('id')
    .where('id', '=', state.id)
    .where('definition', '=', row.definition)
    .where('stage', '=', row.stage)
    .where('version', '=', row.version)
    .where(sql<boolean>`state = ${row.state}::jsonb`)
    .where(sql<boolean>`published_at is not distinct from ${row.publishedAt}::timestamptz`)
    .where(sql<boolean>`deadline_at is not distinct from ${row.deadlineAt}::timestamptz`)
    .where(sql<boolean>`intake_closed_at is not distinct from ${row.intakeClosedAt}::timestamptz`)
    .where('addenda', '=', row.addenda)
    .where(sql<boolean>`outcome is not distinct from ${row.outcome}`)
    .where(sql<boolean>`awaited_who is not distinct from ${row.awaitedWho}`)
    .where(sql<boolean>`awaited_what is not distinct from ${row.awaitedWhat}`)
    .where(sql<boolean>`awaited_until is not distinct from ${row.awaitedUntil}::timestamptz`)
    .where(sql<boolean>`awaited_about is not distinct from ${row.awaitedAbout}`)
    .where(sql<boolean>`members = ${row.members}::text[]`)
    .executeTakeFirst()
  return found !== undefined
}
