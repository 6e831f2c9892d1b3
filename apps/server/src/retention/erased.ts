import { erasedAt } from '@mithaq/db/access/reads'
import type { Database } from '@mithaq/db/database'
import type { Refusal } from '@mithaq/domain/programme/refusal'

/** What is said of a dossier that is not there, to whoever may know of its programme: never was, or is no more. */
export async function whyGone(db: Database, programme: string): Promise<Refusal> {
  const at = await erasedAt(db, programme)
  return at === null ? { word: 'not-found' } : { word: 'personal-data-erased', erasedAt: at }
}
