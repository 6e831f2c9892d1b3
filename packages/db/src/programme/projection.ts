import type { ProgrammeState } from '@mithaq/domain/programme/state'
import { foldAll, newProgramme } from '@mithaq/domain/programme/fold'
import type { Database, Trx } from '../database.ts'
import { eventsAfter, programmeStream } from '../record/reads.ts'

/** Writes the read model of a programme: a function of its folded state and of nothing else. */
export async function project(trx: Trx, state: ProgrammeState): Promise<void> {
  const row = {
    definition: state.terms.definition,
    stage: state.stage,
    version: state.version,
    state: JSON.stringify(state),
    publishedAt: state.call.publishedAt,
    deadlineAt: state.call.deadline?.at ?? null,
    intakeClosedAt: state.call.closedAt,
    addenda: state.call.addenda,
  }
  await trx
    .insertInto('programme')
    .values({ id: state.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** Folds a programme's events anew and writes what comes out: nothing in the read model is the only copy. */
export async function rebuildProgramme(db: Database, id: string): Promise<ProgrammeState> {
  return db.transaction().execute(async (trx) => {
    const events = await eventsAfter(trx, programmeStream(id), 0)
    const drafted = events[0]
    if (drafted?.type !== 'programmeDrafted') throw new Error(`programme ${id} was never drafted`)
    const state = foldAll(newProgramme(id, drafted.data.terms), events)
    await project(trx, state)
    return state
  })
}
