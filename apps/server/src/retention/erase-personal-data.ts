import { erase } from '@mithaq/db/retention/access'
import { programmeAt } from '@mithaq/db/programme/reads'
import { erasePersonalData as eraseRule } from '@mithaq/domain/access/rules'
import { digestOf } from '@mithaq/domain/definition/digest'
import { recorded } from '@mithaq/domain/programme/actor'
import { id } from '@mithaq/domain/programme/schema'
import { isVisibleTo } from '@mithaq/domain/programme/view'
import { erasedName } from '@mithaq/i18n/events/erased'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'
import { removeErasedFiles } from './remove-erased-files.ts'
import { termEnd } from './term.ts'

const input = z.strictObject({ programme: id, requestId: z.uuid() })

/** Erases names, words and dossiers of a closed programme whose term has ended; what was decided stays. */
export const erasePersonalData = signedInProcedure
  .input(input)
  .mutation(async ({ ctx, input: { programme, requestId } }) => {
    const { db, actor } = ctx
    const found = await programmeAt(db, programme)
    if (!found || !isVisibleTo(found.state, actor)) throw refusedError({ word: 'not-found' })
    const by = recorded(actor)
    const outcome = await erase(db, {
      programme,
      requestId,
      inputDigest: digestOf({ act: 'erasePersonalData', programme, by }),
      by,
      erasedName,
      rule: (dates, counts, now) =>
        eraseRule({ ...dates, endsAt: termEnd(found.definition, dates.closedAt) }, counts, { now }),
    })
    if (outcome.kind === 'refused') throw refusedError(outcome.refusal)
    await removeErasedFiles(ctx)
    return { outcome: 'done' as const, versions: [outcome.version] }
  })
