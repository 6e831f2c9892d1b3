import type { Instant } from '@mithaq/domain/clock/instant'
import type { ProgrammeEvent } from '@mithaq/domain/programme/event'
import { foldAll, newProgramme } from '@mithaq/domain/programme/fold'
import type { ProgrammeState } from '@mithaq/domain/programme/state'
import type { Database, Trx } from '../database.ts'
import { programmeStream } from '../record/reads.ts'
import { write, type Salts } from './writes.ts'

/**
 * Writes anew events that once were recorded and that a restored database has lost. Nothing is decided and nobody
 * is written to: all that was done before. Answers 0 events where the record holds them.
 */
export function restoreAppend(
  db: Database,
  given: {
    programme: string
    requestId: string
    inputDigest: string
    events: readonly ProgrammeEvent[]
    /** When it was recorded first; the leaf holds it. */
    recordedAt: Instant | undefined
    /** What its sealed leaves were made with; none in histories of before any were. */
    salts: Salts | undefined
  },
): Promise<{ events: number; wordsMissing: string[] }> {
  return db.transaction().execute(async (trx) => {
    const current = await stateOf(trx, given.programme)
    const lost = given.events.filter(({ version }) => version > (current?.version ?? 0))
    const first = lost[0]
    if (!first) return { events: 0, wordsMissing: [] }
    const before = current ?? drafted(given.programme, first)
    const { requestId, inputDigest, recordedAt, salts } = given
    const request = { stream: programmeStream(given.programme), requestId, inputDigest }
    const state = foldAll(before, lost)
    const { wordsMissing } = await write(trx, {
      ...request,
      events: lost,
      state,
      notices: [],
      mayMissWords: true,
      ...(recordedAt ? { recordedAt, salts: salts ?? {} } : {}),
    })
    return { events: lost.length, wordsMissing }
  })
}

async function stateOf(trx: Trx, id: string): Promise<ProgrammeState | undefined> {
  const row = await trx
    .selectFrom('programme')
    .select('state')
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row?.state
}

function drafted(programme: string, event: ProgrammeEvent): ProgrammeState {
  if (event.type !== 'programmeDrafted') throw new Error(`programme ${programme} was never drafted`)
  return newProgramme(programme, event.data.terms)
}
