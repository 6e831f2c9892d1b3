import { eraseIdle } from '@mithaq/db/account/access'
import { eraseAccounts as eraseRule } from '@mithaq/domain/access/accounts'
import { digestOf } from '@mithaq/domain/definition/digest'
import { recorded } from '@mithaq/domain/programme/actor'
import { erasedName } from '@mithaq/i18n/events/erased'
import { z } from 'zod'
import { refusedError } from '../refused.ts'
import { signedInProcedure } from '../trpc.ts'
import { endedBefore } from './term.ts'

/** Erases the accounts of persons whose last office ended long ago; what they did stays, under an id that names nobody. */
export const eraseAccounts = signedInProcedure
  .input(z.strictObject({ requestId: z.uuid() }))
  .mutation(async ({ ctx, input: { requestId } }) => {
    const { db, council, calendar, actor } = ctx
    const by = recorded(actor)
    const outcome = await eraseIdle(db, {
      council,
      requestId,
      inputDigest: digestOf({ act: 'eraseAccounts', by }),
      by,
      erasedName,
      endedBefore: (now) => endedBefore(now, calendar.zone),
      rule: (found, now) => eraseRule(found, { now }),
    })
    if ('refused' in outcome) throw refusedError(outcome.refused)
    return { outcome: 'done' as const, versions: [outcome.version] }
  })
