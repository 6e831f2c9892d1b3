import { isKnown } from '@mithaq/db/office/reads'
import { delegateOffice as delegateRule } from '@mithaq/domain/office/rules'
import { officeInputs } from '@mithaq/domain/office/schema'
import { endOfDay } from '../contract/end-of-day.ts'
import { Refused } from '../refused.ts'
import { newOffice, officeProcedure, periodOf, sendAppointment } from './office-procedure.ts'

/** The president's delegation by order: from the first moment of its first day to the last of its last. */
export const delegateOffice = officeProcedure
  .input(officeInputs.delegateOffice)
  .mutation(async ({ ctx, input }) => {
    const { actor, calendar, office } = ctx
    const { holder, order, firstDay, lastDay } = input
    const { versions, office: delegated } = await sendAppointment(ctx, {
      act: 'delegateOffice',
      input,
      about: [office.id],
      rule: (council, now) => {
        // Its first day may have begun: what was done before this moment was not done by the delegate.
        const { since } = periodOf({ firstDay, lastDay }, calendar.zone, now)
        const until = endOfDay(lastDay, calendar.zone)
        const given = { office: newOffice(), holder, order, since, until }
        return delegateRule(council, given, { now, by: actor, office: office.id })
      },
      beside: async (trx) => {
        if (!(await isKnown(trx, 'person', holder))) throw new Refused({ word: 'person-unknown' })
      },
    })
    return { outcome: 'done' as const, office: delegated, versions }
  })
