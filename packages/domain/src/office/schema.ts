import { z } from 'zod'
import { associationId, date, id, words } from '../programme/schema.ts'
import { associationCapacities, auditorCapacities } from './office.ts'

const programmes = z.array(id).min(1).max(20)

/** Which office, as a person names it. */
export const officeAsked = z.discriminatedUnion('role', [
  z.strictObject({ role: z.enum(['officer', 'director', 'president', 'member']) }),
  z.strictObject({
    role: z.literal('association'),
    association: associationId,
    capacity: z.enum(associationCapacities),
  }),
  z.strictObject({ role: z.literal('beneficiary'), body: id, programmes }),
  z.strictObject({
    role: z.literal('auditor'),
    capacity: z.enum(auditorCapacities),
    /** Null for the whole council. */
    programmes: programmes.nullable(),
  }),
])
export type OfficeAsked = z.infer<typeof officeAsked>

const requestId = z.uuid()

/** Without a first day it begins at once, without a last one no end is known. */
export const days = { firstDay: date.nullish(), lastDay: date.nullable() }

/** Days are of the council's calendar, both included: the server turns them into instants. */
export const officeInputs = {
  grantOffice: z.strictObject({ requestId, holder: id, office: officeAsked, ...days }),
  delegateOffice: z.strictObject({ requestId, holder: id, order: words, firstDay: date, lastDay: date }),
  revokeOffice: z.strictObject({ requestId, office: id, reason: words.nullable() }),
}
