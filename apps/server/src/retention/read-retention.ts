import { programmeAt } from '@mithaq/db/programme/reads'
import { refusedErasure } from '@mithaq/domain/access/rules'
import { id } from '@mithaq/domain/programme/schema'
import { isVisibleTo } from '@mithaq/domain/programme/view'
import { sentencesOf } from '@mithaq/i18n/refusals/sentence'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'
import { retentionOf } from './term.ts'

/** Until when a programme's personal data is kept, and what stands against erasing it now. */
export const readRetention = signedInProcedure
  .input(z.strictObject({ programme: id }))
  .query(async ({ ctx, input: { programme } }) => {
    const found = await programmeAt(ctx.db, programme)
    if (!found || !isVisibleTo(found.state, ctx.actor)) throw refusedError({ word: 'not-found' })
    const retention = await retentionOf(ctx.db, programme, found.definition)
    const refused = refusedErasure(retention, found.now)
    return {
      ...retention,
      refusal: refused && { ...refused.refused, sentences: sentencesOf(refused.refused) },
    }
  })
