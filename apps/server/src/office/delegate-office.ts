import { isKnown } from '@mithaq/db/office/reads'
import { delegateOffice as delegateRule } from '@mithaq/domain/office/rules'
import { officeInputs } from '@mithaq/domain/office/schema'
import { endOfDay } from '../contract/end-of-day.ts'
import { Refused } from '../refused.ts'
import { newOffice, officeProcedure, sendAppointment, startOfDay } from './office-procedure.ts'

/** The president's delegation by order: from the first moment of its first day to the last of its last. */
export const delegateOffice = officeProcedure
  .input(officeInputs.delegateOffice)
  .mutation(async ({ ctx, input }) => {
    const { actor, calendar, office } = ctx
    const { holder, order, firstDay, lastDay } = input
    const since = startOfDay(firstDay, calendar.zone)
    const until = endOfDay(lastDay, calendar.zone)
    const { versions, office: delegated } = await sendAppointment(ctx, {
      act: 'delegateOffice',
      input,
      about: [office.id],
      rule: (council, now) =>
        delegateRule(
          council,
          { office: newOffice(), holder, order, since, until },
          { now, by: actor, office: office.id },
        ),
      beside: async (trx) => {
        if (!(await isKnown(trx, 'person', holder))) throw new Refused({ word: 'person-unknown' })
      },
    })
    return { outcome: 'done' as const, office: delegated, versions }
  })
