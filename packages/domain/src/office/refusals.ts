import type { HeldRole } from './office.ts'

export interface OfficeRefusals {
  /** The office one acts in has ended, or was never this person's. */
  'office-not-held': object
  /** Also the answer to an office that exists but is not this person's to take back. */
  'office-unknown': object
  'grant-not-yours': { role: HeldRole }
  'own-office': object
  'office-taken': { role: HeldRole }
  'period-empty': object
  'last-director': object
  'council-founded': object
  'person-unknown': object
  'association-unknown': object
  /** A programme that is not there, or whose definition does not name the body. */
  'scope-unknown': object
  'mission-without-end': object
}
