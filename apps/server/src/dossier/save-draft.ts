import { saveDossierDraft } from '@mithaq/db/dossier/drafts'
import { missingFiles } from '@mithaq/db/dossier/files'
import { programmeAt } from '@mithaq/db/programme/reads'
import { dossierBody } from '@mithaq/domain/dossier/schema'
import { isVisibleTo } from '@mithaq/domain/programme/view'
import { id } from '@mithaq/domain/programme/schema'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { associationProcedure } from './filing-procedure.ts'

const input = z.strictObject({ id: z.uuid(), programme: id, body: dossierBody })

/** Saves what the association has so far; a draft is not a filing and its answer does not look like one. */
export const saveDraft = associationProcedure.input(input).mutation(async ({ ctx, input: given }) => {
  const { programme, body } = given
  const found = await programmeAt(ctx.db, programme)
  if (!found || !isVisibleTo(found.state, ctx.actor)) throw refusedError({ word: 'not-found' })
  const [unknown] = await missingFiles(
    ctx.db,
    body.papers.map(({ file }) => file),
  )
  if (unknown) throw refusedError({ word: 'file-unknown', file: unknown })
  const { association } = ctx.actor
  const saved = await saveDossierDraft(ctx.db, { id: given.id, programmeId: programme, association, body })
  if (!saved) throw refusedError({ word: 'not-found' })
  return { draft: saved.id, digest: saved.digest, savedAt: saved.savedAt }
})
