import type { HeldRole } from './office.ts'
import * as rules from './rules.ts'

/** What may be done to offices, and who may come to do it; whom each may grant stands in `mayGrant`. */
export const officeActs = {
  grantOffice: { by: ['director', 'officer', 'association'], rule: rules.grantOffice },
  delegateOffice: { by: ['president'], rule: rules.delegateOffice },
  revokeOffice: { by: ['director', 'officer', 'president', 'association'], rule: rules.revokeOffice },
} as const satisfies Record<string, { by: readonly HeldRole[]; rule: unknown }>
