import { z } from 'zod'
import { date, id, words } from '../programme/schema.ts'
import { associationCapacities, auditorCapacities } from './office.ts'

/** Which office, as a person names it. */
export const officeAsked = z.discriminatedUnion('role', [
  z.strictObject({ role: z.enum(['officer', 'director', 'president', 'member', 'beneficiary']) }),
  z.strictObject({
    role: z.literal('association'),
    association: id,
    capacity: z.enum(associationCapacities),
  }),
  z.strictObject({ role: z.literal('auditor'), capacity: z.enum(auditorCapacities) }),
])
export type OfficeAsked = z.infer<typeof officeAsked>

const requestId = z.uuid()

/** Days are of the council's calendar, both included: the server turns them into instants. */
export const officeInputs = {
  grantOffice: z.strictObject({ requestId, holder: id, office: officeAsked, lastDay: date.nullable() }),
  delegateOffice: z.strictObject({ requestId, holder: id, order: words, firstDay: date, lastDay: date }),
  revokeOffice: z.strictObject({ requestId, office: id, reason: words.nullable() }),
}
