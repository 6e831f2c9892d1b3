import { revokeOffice as revokeRule } from '@mithaq/domain/office/rules'
import { officeInputs } from '@mithaq/domain/office/schema'
import { officeProcedure, sendAppointment } from './office-procedure.ts'

/** Ends an office now: its holder's next request is refused, and their open lines are closed. */
export const revokeOffice = officeProcedure
  .input(officeInputs.revokeOffice)
  .mutation(async ({ ctx, input }) => {
    const { actor, office } = ctx
    const { versions } = await sendAppointment(ctx, {
      act: 'revokeOffice',
      input,
      about: [input.office, office.id],
      rule: (council, now) => revokeRule(council, input, { now, by: actor, office: office.id }),
    })
    return { outcome: 'done' as const, office: input.office, versions }
  })
