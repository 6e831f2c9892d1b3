import { recordReading } from '@mithaq/db/access/access'
import { filedDossier } from '@mithaq/db/dossier/reads'
import { programmeAt } from '@mithaq/db/programme/reads'
import { read } from '@mithaq/domain/access/rules'
import { recorded } from '@mithaq/domain/programme/actor'
import { id } from '@mithaq/domain/programme/schema'
import { isVisibleTo } from '@mithaq/domain/programme/view'
import { openParts, refusedToRead } from '@mithaq/domain/selection/reading'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { whyGone } from '../retention/erased.ts'
import { signedInProcedure } from '../trpc.ts'

/** A filed dossier as the committee and the officer read it, once it is open, and on record; papers of a closed part are named alone. */
export const readDossier = signedInProcedure
  .input(z.strictObject({ programme: id, dossier: id }))
  .query(async ({ ctx, input: { programme, dossier } }) => {
    const found = await programmeAt(ctx.db, programme)
    if (!found || !isVisibleTo(found.state, ctx.actor)) throw refusedError({ word: 'not-found' })
    const refused = refusedToRead(found.state, dossier, ctx.actor)
    if (refused) throw refusedError(refused.refused)
    const filed = await filedDossier(ctx.db, programme, dossier)
    if (!filed) throw refusedError(await whyGone(ctx.db, programme))
    await recordReading(ctx.db, {
      programme,
      by: recorded(ctx.actor),
      occasion: { session: ctx.whoever.session, office: ctx.office.id },
      reading: read('dossierRead', { dossier }),
    })
    const { body, ...row } = filed
    const open = openParts(found.state, dossier)
    const parts = new Map(found.state.terms.papers.map((paper) => [paper.id, paper.part]))
    const papers = body.papers.map(({ paper, file }) => {
      const part = parts.get(paper) ?? null
      return { paper, part, file: part === null || open.includes(part) ? file : null }
    })
    return { ...row, ...body, papers }
  })
