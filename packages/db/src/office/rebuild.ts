import { isDeepStrictEqual } from 'node:util'
import type { OfficeEvent } from '@mithaq/domain/office/events'
import type { Office } from '@mithaq/domain/office/office'
import { foldCouncil, newCouncil } from '@mithaq/domain/office/stage'
import type { Database, Trx } from '../database.ts'
import { councilStream } from '../record/reads.ts'

/** Folds a council's offices anew from its events; answers whether what stood there differed. Appointments wait meanwhile. */
export function rebuildCouncil(db: Database, council: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const events = await councilEvents(trx, council)
    const offices = Object.values(events.reduce(foldCouncil, newCouncil).offices)
    const stood = await trx.selectFrom('office').selectAll().where('council', '=', council).execute()
    const known = new Map(stood.map((row) => [row.id, row]))
    const differing = offices.filter((office) => {
      const row = known.get(office.id)
      return (
        !row ||
        (Object.keys(office) as (keyof Office)[]).some(
          (field) => !isDeepStrictEqual(row[field], office[field]),
        )
      )
    })
    for (const office of differing) {
      const { id: _, ...rest } = { ...office, council }
      await trx
        .insertInto('office')
        .values({ ...office, council })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(rest))
        .execute()
    }
    return differing.length > 0
  })
}

async function councilEvents(trx: Trx, council: string): Promise<OfficeEvent[]> {
  const rows = await trx
    .selectFrom('event')
    .select(['type', 'version', 'at', 'person', 'role', 'association', 'ground', 'data'])
    .where('stream', '=', councilStream(council))
    .orderBy('version')
    .execute()
  // Appointments wrote them from an OfficeEvent, and nobody may change them since.
  return rows as unknown as OfficeEvent[]
}
