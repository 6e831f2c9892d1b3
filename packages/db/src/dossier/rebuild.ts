import type { Instant } from '@mithaq/domain/clock/instant'
import type { DossierEvent } from '@mithaq/domain/dossier/events'
import { foldDossier, newDossier } from '@mithaq/domain/dossier/stage'
import type { Database } from '../database.ts'
import { lockCall } from '../programme/call-lock.ts'
import { dossierStream } from '../record/reads.ts'
import type { DossierRow } from './reads.ts'

/** The read model of a dossier, from its events alone. `filedAt` is that of the last body. */
function dossierRow(id: string, events: readonly DossierEvent[]): DossierRow {
  let [state, filedAt]: [typeof newDossier, Instant | null] = [newDossier, null]
  for (const event of events) {
    state = foldDossier(state, event)
    if (event.type === 'dossierFiled' || event.type === 'dossierReplaced') filedAt = event.at
  }
  const data = events[0]?.data
  const { status, version, digest, reconfirmedFor } = state
  if (!data || filedAt === null || digest === null || status === 'none') {
    throw new Error(`dossier ${id} was never filed`)
  }
  const { programme: programmeId, by: association } = data
  return { id, programmeId, association, status, version, digest, filedAt, reconfirmedFor }
}

/** Folds a dossier's events anew; answers whether what stood there differed. Filings of its call wait meanwhile. */
export function rebuildDossier(db: Database, id: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const [first] = await dossierEvents(trx, id)
    if (!first) throw new Error(`dossier ${id} was never filed`)
    await lockCall(trx, first.data.programme)
    const row = dossierRow(id, await dossierEvents(trx, id))
    const stood = await trx.selectFrom('dossier').selectAll().where('id', '=', id).executeTakeFirst()
    const fields = Object.keys(row) as (keyof DossierRow)[]
    if (stood && fields.every((field) => stood[field] === row[field])) return false
    const { id: _, ...rest } = row
    await trx
      .insertInto('dossier')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(rest))
      .execute()
    return true
  })
}

async function dossierEvents(db: Database, id: string): Promise<DossierEvent[]> {
  const rows = await db
    .selectFrom('event')
    .select(['type', 'version', 'at', 'person', 'role', 'association', 'ground', 'data'])
    .where('stream', '=', dossierStream(id))
    .orderBy('version')
    .execute()
  // Filing wrote them from a DossierEvent, and nobody may change them since.
  return rows as unknown as DossierEvent[]
}
