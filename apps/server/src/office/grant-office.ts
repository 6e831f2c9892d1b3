import { isKnown } from '@mithaq/db/office/reads'
import { grantOffice as grantRule } from '@mithaq/domain/office/rules'
import { officeInputs } from '@mithaq/domain/office/schema'
import { endOfDay } from '../contract/end-of-day.ts'
import { Refused } from '../refused.ts'
import { officeOf, officeProcedure, sendAppointment } from './office-procedure.ts'

/** Grants an office to somebody who has an account; its id is the request's. */
export const grantOffice = officeProcedure
  .input(officeInputs.grantOffice)
  .mutation(async ({ ctx, input }) => {
    const { actor, calendar, office } = ctx
    const { requestId, holder, lastDay } = input
    const asked = officeOf(input.office)
    const until = lastDay === null ? null : endOfDay(lastDay, calendar.zone)
    const { versions } = await sendAppointment(ctx, {
      act: 'grantOffice',
      input,
      about: [office.id, requestId],
      rule: (council, now) =>
        grantRule(
          council,
          { office: requestId, holder, ...asked, since: now, until },
          { now, by: actor, office: office.id },
        ),
      beside: async (trx) => {
        if (!(await isKnown(trx, 'person', holder))) throw new Refused({ word: 'person-unknown' })
        await requireAssociation(trx, asked.association)
      },
    })
    return { outcome: 'done' as const, office: requestId, versions }
  })

export async function requireAssociation(
  db: Parameters<typeof isKnown>[0],
  association: string | null,
): Promise<void> {
  if (association !== null && !(await isKnown(db, 'association', association))) {
    throw new Refused({ word: 'association-unknown' })
  }
}
