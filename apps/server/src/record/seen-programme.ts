import type { Database } from '@mithaq/db/database'
import { programmeAt, type ProgrammeAt } from '@mithaq/db/programme/reads'
import type { Actor } from '@mithaq/domain/programme/actor'
import { seesAll } from '@mithaq/domain/programme/view'
import { refusedError } from '../refused.ts'

/** The programme, for whoever sees the whole of it; beyond an auditor's mission it is not found. */
export async function seenProgramme(db: Database, programme: string, actor: Actor): Promise<ProgrammeAt> {
  const found = await programmeAt(db, programme)
  if (!found || !seesAll(actor, programme)) throw refusedError({ word: 'not-found' })
  return found
}
