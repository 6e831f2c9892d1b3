import { isKnown } from '@mithaq/db/office/reads'
import { grantOffice as grantRule } from '@mithaq/domain/office/rules'
import { officeInputs } from '@mithaq/domain/office/schema'
import { Refused } from '../refused.ts'
import {
  newOffice,
  officeOf,
  officeProcedure,
  periodOf,
  requireNamed,
  sendAppointment,
} from './office-procedure.ts'

/** Grants an office to somebody who has an account. */
export const grantOffice = officeProcedure
  .input(officeInputs.grantOffice)
  .mutation(async ({ ctx, input }) => {
    const { actor, calendar, office } = ctx
    const { holder } = input
    const asked = officeOf(input.office)
    const { versions, office: granted } = await sendAppointment(ctx, {
      act: 'grantOffice',
      input,
      about: [office.id],
      rule: (council, now) =>
        grantRule(
          council,
          { office: newOffice(), holder, ...asked, ...periodOf(input, calendar.zone, now) },
          { now, by: actor, office: office.id },
        ),
      beside: async (trx) => {
        if (!(await isKnown(trx, 'person', holder))) throw new Refused({ word: 'person-unknown' })
        await requireNamed(trx, asked)
      },
    })
    return { outcome: 'done' as const, office: granted, versions }
  })
