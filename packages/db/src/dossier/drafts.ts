import { digestOf } from '@mithaq/domain/definition/digest'
import type { DossierBody } from '@mithaq/domain/dossier/body'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

export interface DossierDraft {
  id: string
  programmeId: string
  association: string
  body: DossierBody
  digest: string
}

/** Saves an association's draft; null where that id is another association's, or another programme's. */
export async function saveDossierDraft(
  db: Database,
  draft: Omit<DossierDraft, 'digest'>,
): Promise<{ id: string; digest: string; savedAt: string } | null> {
  const body = JSON.stringify(draft.body)
  const digest = digestOf(draft.body)
  const saved = await db
    .insertInto('dossierDraft')
    .values({ ...draft, body, digest })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet({ body, digest, savedAt: sql`legal_now()` })
        .where('dossierDraft.association', '=', draft.association)
        .where('dossierDraft.programmeId', '=', draft.programmeId),
    )
    .returning(['id', 'digest', 'savedAt'])
    .executeTakeFirst()
  return saved ?? null
}
